package org.lilong.extraction.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.Place;
import org.lilong.article.Span;
import org.lilong.article.TracedText;
import org.lilong.extraction.claim.EventClaim;
import org.lilong.extraction.claim.OrganisationMention;
import org.lilong.extraction.claim.ParticipationClaim;
import org.lilong.extraction.claim.PersonMention;
import org.lilong.extraction.claim.Role;
import org.lilong.extraction.lexicon.Reliability;

/** A report made up for a test: a headline, paragraphs, and the names in it. */
final class ReportReading {
    private static final EventFinder FINDER = new EventFinder(EventLexicon.load(), Reliability.load());

    private final String headline;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private List<String> people = List.of();
    private List<String> bodies = List.of();
    private List<EventClaim> told = List.of();

    private ReportReading(String headline) {
        this.headline = headline;
    }

    static ReportReading of(String headline, String... paragraphs) {
        ReportReading report = new ReportReading(headline);
        report.paragraphs.addAll(List.of(paragraphs));
        return report;
    }

    ReportReading people(String... names) {
        people = List.of(names);
        return this;
    }

    ReportReading bodies(String... names) {
        bodies = List.of(names);
        return this;
    }

    ReportReading caption(String caption) {
        captions.add(caption);
        return this;
    }

    ReportReading told(EventClaim event) {
        told = List.of(event);
        return this;
    }

    EventFinder.Found read() {
        StringBuilder text = new StringBuilder(headline);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Block.Kind.HEADLINE, new Span(0, headline.length())));
        paragraphs.forEach(paragraph -> append(text, blocks, paragraph, Block.Kind.PARAGRAPH));
        captions.forEach(caption -> append(text, blocks, caption, Block.Kind.CAPTION));
        LocalDate issue = LocalDate.of(2021, 6, 24);
        Article article = new Article(
                "page", 0, headline, TracedText.of(text.toString()), blocks, null, null, Place.UNKNOWN, issue);
        List<PersonMention> mentions = people.stream()
                .map(name -> new PersonMention(name, List.of(), spans(text, name), 1))
                .toList();
        List<OrganisationMention> organisations = bodies.stream()
                .map(name ->
                        new OrganisationMention(name, List.of(), "other", null, Place.UNKNOWN, spans(text, name), 1))
                .toList();
        return FINDER.find(new EventFinder.Context(
                article,
                List.of(),
                mentions,
                List.of(),
                organisations,
                List.of(),
                issue,
                text.toString(),
                people,
                told));
    }

    /** One line for each event: "label | date | name:role+role name:…", names in their order in {@link #people}. */
    List<String> lines() {
        EventFinder.Found found = read();
        List<String> lines = new ArrayList<>();
        for (int e = 0; e < found.events().size(); e++) {
            EventClaim event = found.events().get(e);
            TreeMap<Integer, String> rows = new TreeMap<>();
            for (ParticipationClaim claim : found.participations()) {
                if (claim.event() == e) {
                    claim.participant()
                            .match(
                                    person -> rows.put(person.index(), row(claim, person.index())),
                                    group -> null,
                                    body -> null);
                }
            }
            String date = event.date() == null ? "-" : event.date().edtf();
            lines.add((event.label() + " | " + date + " | " + String.join(" ", rows.values())).strip());
        }
        return lines;
    }

    /** Who took part in the first event. */
    String who() {
        List<String> lines = lines();
        return lines.isEmpty() ? "no event" : lines.get(0).replaceFirst("^.*\\| ?", "");
    }

    private String row(ParticipationClaim claim, int person) {
        String roles = claim.presence() == ParticipationClaim.Presence.ATTENDED
                ? roles(claim.roles())
                : claim.presence().name();
        return people.get(person) + ":" + roles;
    }

    private static String roles(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(Role::key)
                .collect(Collectors.joining("+"));
    }

    private static void append(StringBuilder text, List<Block> blocks, String words, Block.Kind kind) {
        text.append('\n');
        int begin = text.length();
        text.append(words);
        blocks.add(new Block(kind, new Span(begin, text.length())));
    }

    private static List<Span> spans(CharSequence text, String name) {
        List<Span> spans = new ArrayList<>();
        String all = text.toString();
        for (int at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + name.length())) {
            spans.add(new Span(at, at + name.length()));
        }
        return spans;
    }
}
