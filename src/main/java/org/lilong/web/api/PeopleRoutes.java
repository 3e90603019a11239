package org.lilong.web.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;
import org.lilong.query.DistinctCounts;
import org.lilong.query.Select;
import org.lilong.search.Kind;
import org.lilong.web.answer.Activity;
import org.lilong.web.answer.Attended;
import org.lilong.web.answer.CoAttendee;
import org.lilong.web.answer.Evidence;
import org.lilong.web.answer.Person;
import org.lilong.web.answer.PersonInFull;
import org.lilong.web.answer.PostHeld;
import org.lilong.web.answer.Ref;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.lookup.Told;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Filter;
import org.lilong.web.route.Kept;
import org.lilong.web.route.Listing;
import org.lilong.web.route.Operations;

/** People: a list, and each with the posts held, the events come to, whom they met there and the names used. */
public final class PeopleRoutes {
    private static final List<Filter> FILTERS = List.of(
            Filter.search(Kind.PERSON, "a name or alias"),
            Filter.text("title", "Part of the title of a post held."),
            Filter.entity("body", Iris.Type.ORGANISATION, "A body in which that post is held."),
            Filter.concept("role", Scheme.ROLE, "What they were at some event."),
            Filter.concept("type", Scheme.EVENT_TYPE, "The type of that event."),
            Filter.date("from", "The first day of that event."),
            Filter.date("to", "The last day of that event."),
            Filter.entity("place", Iris.Type.PLACE, "An area that articles naming them are about."));

    /** Pages of people whose comings are kept. */
    private static final int KEPT = 500;

    private final Data data;
    private final Things<Person> people;
    private final DistinctCounts comings = DistinctCounts.through(Terms.PARTICIPANT, Terms.EVENT);
    private final DistinctCounts namings = DistinctCounts.graphs(Terms.REFERS_TO);
    private final Kept<Asked, Map<String, Activity>> activities = new Kept<>(KEPT);
    private final Select posts = Questions.read("person-posts");
    private final Select events = Questions.read("person-events");
    private final Select met = Questions.read("person-co-attendees");
    private final Select attended = Questions.read("attended-counts");
    private final Select mentions = Questions.read("person-mentions");

    private record Asked(String version, List<Node> people) {}

    public PeopleRoutes(Data data) {
        this.data = data;
        this.people = new Things<>(data, Iris.Type.PERSON, PeopleRoutes::named);
    }

    public void register(Api api) {
        Operations operations = new Operations(api, "people");
        Listing<Person> listing = new Listing<>(data, "people", Person.class, FILTERS, this::summaries);
        api.get(operations.list("listPeople", Person.class, "People", FILTERS), listing::answer);
        api.get(operations.one("getPerson", PersonInFull.class, "A person"), call -> call.one(full(call)));
        api.get(
                operations.about(
                        "getPersonEvents",
                        "events",
                        Attended.class,
                        "The events of a person",
                        "Events that the person came to, was represented at or stayed away from, by their days."),
                call -> {
                    people.summary(call);
                    call.all(events(call));
                });
        api.get(
                operations.about(
                        "getPersonPosts",
                        "posts",
                        PostHeld.class,
                        "The posts of a person",
                        "Posts that articles give the person, each with its status and the days reported."),
                call -> {
                    people.summary(call);
                    call.all(posts(call));
                });
        api.get(
                operations.about(
                        "getPersonCoAttendees",
                        "co-attendees",
                        CoAttendee.class,
                        "Whom a person met",
                        "People who came to the same events, most often first, beside the number of all events that each came to."),
                call -> {
                    people.summary(call);
                    call.all(met(call));
                });
    }

    private List<Person> summaries(List<Node> entities) {
        if (entities.isEmpty()) {
            return List.of();
        }
        Map<String, Activity> active =
                activities.of(new Asked(data.version().get(), List.copyOf(entities)), () -> activities(entities));
        Activity none = new Activity(0, 0);
        return people.summaries(entities).stream()
                .map(one -> new Person(
                        one.type(),
                        one.id(),
                        one.iri(),
                        one.name(),
                        one.aliases(),
                        active.getOrDefault(one.iri(), none)))
                .toList();
    }

    private Map<String, Activity> activities(List<Node> people) {
        Map<String, Long> events = comings.of(data.dataset(), people);
        Map<String, Long> articles = namings.of(data.dataset(), people);
        Map<String, Activity> active = new HashMap<>();
        people.forEach(person -> active.put(
                person.getURI(),
                new Activity(events.getOrDefault(person.getURI(), 0L), articles.getOrDefault(person.getURI(), 0L))));
        return active;
    }

    private static Person named(Told told) {
        Ref person = told.thing();
        return new Person(
                person.type(), person.id(), person.iri(), person.name(), told.texts("alias"), new Activity(0, 0));
    }

    private PersonInFull full(Call call) {
        people.summary(call);
        Person person = summaries(List.of(people.entity(call))).get(0);
        return new PersonInFull(person, posts(call), events(call), Told.mentions(call.rows(mentions, asked(call))));
    }

    private Map<String, Node> asked(Call call) {
        return Map.of("_entity", people.entity(call));
    }

    private List<PostHeld> posts(Call call) {
        return Told.fold(call.rows(posts, asked(call)), List.of("title", "status", "organisation"), told -> {
            List<Evidence> evidence = told.evidence();
            return new PostHeld(
                    told.textOf("title"),
                    told.conceptOrNull("status", "status-"),
                    told.refOrNull("post"),
                    told.refOrNull("organisation"),
                    told.texts("reported"),
                    Told.surest(evidence),
                    evidence);
        });
    }

    private List<Attended> events(Call call) {
        return Told.fold(call.rows(events, asked(call)), List.of("event", "presence", "onBehalfOf"), told -> {
            List<Evidence> evidence = told.evidence();
            return new Attended(
                    told.event("event"),
                    told.conceptOrNull("presence", "presence-"),
                    told.concepts("role", "role-"),
                    told.capacities(),
                    told.refOrNull("onBehalfOf"),
                    Told.surest(evidence),
                    evidence);
        });
    }

    private List<CoAttendee> met(Call call) {
        List<CoAttendee> met = new ArrayList<>(
                Told.fold(call.rows(this.met, asked(call)), List.of("person"), PeopleRoutes::coAttendee));
        Map<String, Long> all =
                attended(met.stream().map(one -> one.other().iri()).toList());
        met.replaceAll(one -> new CoAttendee(
                one.other(), one.together(), all.getOrDefault(one.other().iri(), one.together()), one.shared()));
        met.sort(Comparator.comparingLong(CoAttendee::together).reversed());
        return met;
    }

    private static CoAttendee coAttendee(Told told) {
        var shared = Told.fold(told.rows(), List.of("event"), one -> one.event("event"));
        return new CoAttendee(told.refs("person").get(0), shared.size(), shared.size(), shared);
    }

    private Map<String, Long> attended(List<String> people) {
        Map<String, Long> events = new HashMap<>();
        List<Node> nodes = people.stream().map(NodeFactory::createURI).toList();
        if (!nodes.isEmpty()) {
            data.rows(attended.among("entity", nodes), Map.of()).forEach(row -> {
                Told told = new Told(List.of(row));
                events.put(told.textOf("entity"), told.number("events"));
            });
        }
        return events;
    }
}
