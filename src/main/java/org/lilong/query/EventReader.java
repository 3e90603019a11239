package org.lilong.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Iris.Type;
import org.lilong.ontology.Org;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;
import org.lilong.query.DocumentRecord.Absent;
import org.lilong.query.DocumentRecord.Evidence;
import org.lilong.query.DocumentRecord.Participant;

/** Puts one event together from all articles of a document that tell of it. */
final class EventReader {
    /** Unknown digits of a year in the Extended Date/Time Format, and what ISO 8601 had for a day without a year. */
    private static final String UNKNOWN_YEAR = "XXXX-";

    private record Telling(StoredArticle article, Node mention, int guests) {}

    private final Node event;
    private final String id;
    private final Map<Node, String> names;
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<Node, Participant> people = new LinkedHashMap<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final Set<String> bodies = new LinkedHashSet<>();
    private final Map<Node, Absent> absent = new LinkedHashMap<>();

    EventReader(Node event, String id, Map<Node, String> names) {
        this.event = event;
        this.id = id;
        this.names = names;
    }

    void telling(StoredArticle article, Node mention) {
        StoredGraph graph = article.graph();
        int guests = (int) graph.having(graph.ofType(Terms.PARTICIPATION), Terms.MENTION, mention).stream()
                .flatMap(participation -> graph.all(participation, Terms.PARTICIPANT).stream())
                .filter(who -> is(who, Type.PERSON))
                .distinct()
                .count();
        tellings.add(new Telling(article, mention, guests));
    }

    void participation(StoredArticle article, Node participation) {
        StoredGraph graph = article.graph();
        Node who = graph.one(participation, Terms.PARTICIPANT).orElse(participation);
        String presence = graph.one(participation, Terms.PRESENCE)
                .flatMap(Scheme.PRESENCE::keyOf)
                .orElse("attended");
        if (!presence.equals("attended")) {
            absent.putIfAbsent(
                    who,
                    new Absent(
                            name(graph, who),
                            presence,
                            article.confidence(participation),
                            article.evidence(participation)));
        } else if (is(who, Type.PERSON)) {
            people.merge(who, participant(article, participation, who), EventReader::both);
        } else {
            (is(who, Type.ORGANISATION) ? bodies : groups).add(name(graph, who));
        }
    }

    DocumentRecord.Event read() {
        Telling best = best();
        Set<String> organisers = new LinkedHashSet<>();
        tellings.forEach(telling -> telling.article().graph().all(telling.mention(), Schema.ORGANIZER).stream()
                .map(body -> names.getOrDefault(body, ""))
                .sorted()
                .forEach(organisers::add));
        bodies.removeAll(organisers);
        absent.keySet().removeAll(people.keySet());
        return new DocumentRecord.Event(
                id,
                event.getURI(),
                best.article().n(),
                label(best),
                best.article()
                        .graph()
                        .one(best.mention(), Terms.EVENT_TYPE)
                        .flatMap(Scheme.EVENT_TYPE::keyOf)
                        .orElse(""),
                date(),
                longest(Terms.PLACE_WORDS),
                List.copyOf(organisers),
                List.copyOf(people.values()),
                List.copyOf(groups),
                List.copyOf(bodies),
                List.copyOf(absent.values()),
                tellings.stream()
                        .mapToDouble(telling -> telling.article().confidence(telling.mention()))
                        .max()
                        .orElse(0),
                evidence());
    }

    /** The telling that names most guests: whoever lists them tells of the event itself, not in passing. */
    private Telling best() {
        return tellings.stream()
                .min(Comparator.comparingInt(Telling::guests)
                        .reversed()
                        .thenComparing(telling -> -label(telling).length())
                        .thenComparing(telling -> telling.article().n()))
                .orElseThrow();
    }

    private static String label(Telling telling) {
        return telling.article().graph().text(telling.mention(), Terms.NAME).orElse("");
    }

    private @Nullable String date() {
        return texts(Terms.EDTF)
                .min(Comparator.comparingInt(EventReader::vagueness).thenComparing(Comparator.naturalOrder()))
                .map(edtf -> edtf.startsWith(UNKNOWN_YEAR) ? "--" + edtf.substring(UNKNOWN_YEAR.length()) : edtf)
                .orElse(null);
    }

    /** A day before a range of days, a month, a day of an unknown year, a year. */
    private static int vagueness(String edtf) {
        List<String> shapes = List.of(
                "\\d{4}-\\d{2}-\\d{2}", "\\d{4}-\\d{2}-\\d{2}/.*", "\\d{4}-\\d{2}.*", "XXXX-\\d{2}-\\d{2}", "\\d{4}");
        for (int i = 0; i < shapes.size(); i++) {
            if (edtf.matches(shapes.get(i))) {
                return i;
            }
        }
        return shapes.size();
    }

    private @Nullable String longest(Node property) {
        return texts(property)
                .min(Comparator.comparingInt((String text) -> -text.length()).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private Stream<String> texts(Node property) {
        return tellings.stream()
                .flatMap(telling -> telling.article().graph().texts(telling.mention(), property).stream());
    }

    private List<Evidence> evidence() {
        return tellings.stream()
                .flatMap(telling -> telling.article().evidence(telling.mention()).stream())
                .toList();
    }

    private Participant participant(StoredArticle article, Node participation, Node person) {
        StoredGraph graph = article.graph();
        TreeSet<String> roles = new TreeSet<>();
        graph.all(participation, Terms.ROLE)
                .forEach(role -> Scheme.ROLE.keyOf(role).ifPresent(roles::add));
        if (roles.isEmpty()) {
            roles.add("attendee");
        }
        return new Participant(
                name(graph, person),
                List.copyOf(roles),
                person.getURI(),
                graph.all(participation, Terms.CAPACITY).stream()
                        .map(post -> capacity(graph, post))
                        .sorted()
                        .toList(),
                graph.all(participation, Terms.ON_BEHALF_OF).stream()
                        .map(other -> name(graph, other))
                        .sorted()
                        .toList(),
                article.confidence(participation),
                article.evidence(participation));
    }

    private static Participant both(Participant one, Participant other) {
        return new Participant(
                one.person(),
                union(one.as(), other.as()),
                one.iri(),
                union(one.capacity(), other.capacity()),
                union(one.onBehalfOf(), other.onBehalfOf()),
                Math.max(one.confidence(), other.confidence()),
                Stream.concat(one.evidence().stream(), other.evidence().stream())
                        .distinct()
                        .toList());
    }

    private static List<String> union(List<String> one, List<String> other) {
        TreeSet<String> all = new TreeSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private String capacity(StoredGraph graph, Node post) {
        return graph.one(post, Org.IN_ORGANIZATION).map(names::get).orElse("")
                + graph.text(post, Terms.TITLE).orElse("");
    }

    private String name(StoredGraph graph, Node who) {
        String name = names.get(who);
        return name != null ? name : graph.text(who, RDFS.label.asNode()).orElse("");
    }

    private static boolean is(Node node, Type type) {
        return Iris.typeOf(node).filter(type::equals).isPresent();
    }
}
