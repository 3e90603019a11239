package org.lilong.web.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.lilong.ontology.Iris;
import org.lilong.query.Rows;
import org.lilong.query.Select;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.network.CoAttendance;

/** Who came to which of the events chosen; the events first, since they are few beside the attendances. */
final class Attendances {
    private static final int MOST = 200_000;
    private static final int AT_ONCE = 2_000;

    private final Data data;
    private final Select events = Questions.read("network-events");
    private final Select attendances = Questions.read("network");
    private final Select eventsOf = Questions.read("network-person");
    private final Select called = Questions.read("network-called");

    Attendances(Data data) {
        this.data = data;
    }

    /**
     * What was counted.
     *
     * @param all whether all events chosen were read: those that are left out are the earliest
     */
    record Counted(CoAttendance people, boolean all) {}

    /** Counts, from the latest events on, up to a bound. */
    Counted of(Map<String, Node> filters) {
        CoAttendance people = new CoAttendance();
        List<Node> chosen = chosen(filters);
        int read = 0;
        for (int i = 0; i < chosen.size() && read <= MOST; i += AT_ONCE) {
            List<Node> here = chosen.subList(i, Math.min(i + AT_ONCE, chosen.size()));
            List<Rows.Row> rows = data.rows(attendances.among("event", here), filters);
            read += rows.size();
            rows.forEach(row -> add(row, people));
        }
        return new Counted(people, read <= MOST);
    }

    private static void add(Rows.Row row, CoAttendance people) {
        Node person = row.node("person").orElseThrow();
        people.add(row.text("event").orElseThrow(), Iris.id(person), person.getURI());
    }

    private List<Node> chosen(Map<String, Node> filters) {
        Map<Node, String> days = new HashMap<>();
        Select asked = events;
        Node person = filters.get("_person");
        Node name = filters.get("_person_name");
        if (person != null) {
            asked = events.among("event", eventsOf(Set.of(person)));
        } else if (name != null) {
            asked = events.among("event", eventsOf(called(name)));
        }
        data.rows(asked, filters)
                .forEach(row -> days.put(
                        row.node("event").orElseThrow(), row.text("earliest").orElse("")));
        List<Node> latestFirst = new ArrayList<>(days.keySet());
        latestFirst.sort(Comparator.<Node, String>comparing(event -> days.getOrDefault(event, ""))
                .reversed()
                .thenComparing(Node::getURI));
        return latestFirst;
    }

    private Set<Node> called(Node name) {
        Set<Node> people = new LinkedHashSet<>();
        data.rows(called, Map.of("_name", NodeFactory.createLiteralLang(name.getLiteralLexicalForm(), "zh")))
                .forEach(row -> row.node("person").ifPresent(people::add));
        return people;
    }

    private Set<Node> eventsOf(Set<Node> people) {
        Set<Node> events = new LinkedHashSet<>();
        people.forEach(one -> data.rows(eventsOf, Map.of("_person", one))
                .forEach(row -> row.node("event").ifPresent(events::add)));
        return events;
    }
}
