package org.lilong.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.lilong.evaluation.Document.Event;
import org.lilong.evaluation.Document.Participant;

/** Compares the events of pages, matched one to one by who was there, what they are called and when they were. */
final class EventComparison {
    private final Count events = new Count("events");
    private final Count attendance = new Count("attendance");
    private final Count roles = new Count("attendance.as");
    private final Calibration ofEvents = new Calibration();
    private final Calibration ofAttendance = new Calibration();
    private final List<Mistake> wrongDates = new ArrayList<>();
    private int dates;
    private int rightDates;

    void add(Document expected, Document found) {
        List<Event> gold = expected.events();
        Pairs pairs = Pairs.of(gold, found.events(), EventComparison::likeness, 0.3);
        pairs.count(events, expected.doc(), gold, found.events(), EventComparison::label);
        pairs.foundByGold()
                .forEach((i, j) ->
                        date(expected.doc(), gold.get(i), found.events().get(j)));
        IntFunction<String> inGold = n -> "g" + n;
        IntFunction<String> inFound = n ->
                pairs.goldByFound().containsKey(n) ? "g" + pairs.goldByFound().get(n) : "p" + n;
        Map<String, String> labels = new HashMap<>();
        for (int n = 0; n < gold.size(); n++) {
            labels.put(inGold.apply(n), label(gold.get(n)));
        }
        for (int n = 0; n < found.events().size(); n++) {
            labels.putIfAbsent(inFound.apply(n), label(found.events().get(n)));
        }
        Set<List<String>> there = attendance(gold, inGold, labels, false);
        attendance.compare(expected.doc(), there, attendance(found.events(), inFound, labels, false));
        roles.compare(
                expected.doc(),
                attendance(gold, inGold, labels, true),
                attendance(found.events(), inFound, labels, true));
        calibrate(there, found.events(), inFound, labels);
    }

    private void calibrate(
            Set<List<String>> there, List<Event> found, IntFunction<String> id, Map<String, String> labels) {
        for (int n = 0; n < found.size(); n++) {
            Double confidence = found.get(n).confidence();
            if (confidence != null) {
                ofEvents.add(confidence, id.apply(n).startsWith("g"));
            }
            for (Participant participant : found.get(n).participants()) {
                if (participant.confidence() != null) {
                    List<String> claim = claim(id.apply(n), labels, participant);
                    ofAttendance.add(participant.confidence(), there.contains(claim));
                }
            }
        }
    }

    /** Person, label and number of the event, and role where asked for. */
    private static Set<List<String>> attendance(
            List<Event> events, IntFunction<String> id, Map<String, String> labels, boolean withRoles) {
        Set<List<String>> found = new HashSet<>();
        for (int n = 0; n < events.size(); n++) {
            for (Participant participant : events.get(n).participants()) {
                List<String> claim = claim(id.apply(n), labels, participant);
                for (String role : withRoles ? participant.roles() : List.<String>of()) {
                    found.add(List.of(claim.get(0), claim.get(1), claim.get(2), role));
                }
                if (!withRoles) {
                    found.add(claim);
                }
            }
        }
        return found;
    }

    private static List<String> claim(String event, Map<String, String> labels, Participant participant) {
        return List.of(participant.plainName(), labels.getOrDefault(event, ""), event);
    }

    static double likeness(Event one, Event other) {
        Set<String> a = one.people();
        Set<String> b = other.people();
        double both = Names.shared(a, b);
        double people = Count.ratio(both, a.size() + b.size() - both);
        double label = Math.max(
                Names.similarity(one.label(), other.label()), 0.7 * Names.containment(one.label(), other.label()));
        double date = one.dateOrNull() != null && Objects.equals(one.date(), other.date()) ? 1 : 0;
        return a.isEmpty() && b.isEmpty() ? 0.75 * label + 0.25 * date : 0.45 * people + 0.4 * label + 0.15 * date;
    }

    private void date(String doc, Event expected, Event found) {
        dates++;
        if (Objects.equals(expected.dateOrNull(), found.dateOrNull())) {
            rightDates++;
        } else {
            wrongDates.add(new Mistake(
                    "event.dates",
                    "wrong",
                    doc,
                    List.of(
                            label(expected),
                            String.valueOf(expected.dateOrNull()),
                            String.valueOf(found.dateOrNull()))));
        }
    }

    private static String label(Event event) {
        return Objects.requireNonNullElse(event.label(), "");
    }

    Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("events", events.score());
        scores.put("attendance", attendance.score());
        scores.put("attendance.as", roles.score());
        scores.put("event.dates", Score.accuracy(rightDates, dates));
        return scores;
    }

    List<Mistake> mistakes() {
        List<Mistake> all = new ArrayList<>();
        List.of(events, attendance, roles).forEach(count -> all.addAll(count.mistakes()));
        all.addAll(wrongDates);
        return all;
    }

    Map<String, Calibration> calibrations() {
        Map<String, Calibration> all = new LinkedHashMap<>();
        all.put("events", ofEvents);
        all.put("attendance", ofAttendance);
        return all;
    }
}
