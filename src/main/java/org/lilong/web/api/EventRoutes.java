package org.lilong.web.api;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Scheme;
import org.lilong.query.Attendees;
import org.lilong.query.Select;
import org.lilong.search.Kind;
import org.lilong.web.answer.Attendance;
import org.lilong.web.answer.Event;
import org.lilong.web.answer.EventInFull;
import org.lilong.web.answer.Evidence;
import org.lilong.web.answer.Participant;
import org.lilong.web.answer.Ref;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.lookup.Told;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Filter;
import org.lilong.web.route.Listing;
import org.lilong.web.route.Operations;

/** Events: a list, and each with who was there, as what and on whose behalf. */
public final class EventRoutes {
    private static final List<Filter> FILTERS = List.of(
            Filter.search(Kind.EVENT, "a name"),
            Filter.concept("type", Scheme.EVENT_TYPE, "The type of the event."),
            Filter.date("from", "The first day that it may have been on."),
            Filter.date("to", "The last day that it may have been on."),
            Filter.entity("person", Iris.Type.PERSON, "Somebody who came, or was to."),
            Filter.concept("role", Scheme.ROLE, "What that person, or anybody, was there."),
            Filter.entity("body", Iris.Type.ORGANISATION, "A body that organised it or took part."),
            Filter.entity("place", Iris.Type.PLACE, "An area that its articles are about, or words for where it was."));

    private final Data data;
    private final Things<Event> events;
    private final Select mentions = Questions.read("event-mentions");

    public EventRoutes(Data data) {
        this.data = data;
        this.events = new Things<>(data, Iris.Type.EVENT, EventRoutes::summary);
    }

    public void register(Api api) {
        Operations operations = new Operations(api, "events");
        Listing<Event> listing = new Listing<>(data, "events", Event.class, FILTERS, events::summaries);
        api.get(operations.list("listEvents", Event.class, "Events, the latest first", FILTERS), listing::answer);
        api.get(
                operations.one("getEvent", EventInFull.class, "An event"),
                call -> call.one(new EventInFull(
                        events.summary(call), attendees(call), Told.mentions(call.rows(mentions, asked(call))))));
        api.get(
                operations.about(
                        "getEventAttendees",
                        "attendees",
                        Attendance.class,
                        "Who was at an event",
                        "People, bodies and groups who were there, were represented or stayed away: in which role and capacity, on whose behalf."),
                this::answerAttendees);
    }

    private void answerAttendees(Call call) {
        List<Attendance> found = attendees(call);
        if (found.isEmpty()) {
            events.summary(call);
        }
        call.all(found);
    }

    private Map<String, Node> asked(Call call) {
        return Map.of("_entity", events.entity(call));
    }

    private static Event summary(Told told) {
        Ref event = told.thing();
        return new Event(
                event.type(),
                event.id(),
                event.iri(),
                event.name(),
                told.conceptOrNull("eventType", "event-type-"),
                told.dates(),
                told.textOrNull("location"),
                told.texts("alias"),
                told.refs("organiser"));
    }

    private List<Attendance> attendees(Call call) {
        return Told.fold(
                call.bounded(Attendees.of(data.dataset(), events.entity(call))),
                List.of("participant", "presence", "onBehalfOf"),
                told -> {
                    List<Evidence> evidence = told.evidence();
                    return new Attendance(
                            participant(told),
                            told.conceptOrNull("presence", "presence-"),
                            told.concepts("role", "role-"),
                            told.capacities(),
                            told.refOrNull("onBehalfOf"),
                            Told.surest(evidence),
                            evidence);
                });
    }

    private static Participant participant(Told told) {
        Ref who = told.refs("participant").get(0);
        return new Participant(
                who.type(), who.id(), who.iri(), who.name(), told.numberOrNull("least"), told.numberOrNull("most"));
    }
}
