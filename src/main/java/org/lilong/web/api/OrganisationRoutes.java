package org.lilong.web.api;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Scheme;
import org.lilong.query.Select;
import org.lilong.search.Kind;
import org.lilong.web.answer.Evidence;
import org.lilong.web.answer.Holder;
import org.lilong.web.answer.Organisation;
import org.lilong.web.answer.OrganisationInFull;
import org.lilong.web.answer.Ref;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.lookup.Told;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Filter;
import org.lilong.web.route.Listing;
import org.lilong.web.route.Operations;

/** Organisations: a list, and each with its place in the tree, those who hold its posts and what it organised. */
public final class OrganisationRoutes {
    private static final List<Filter> FILTERS = List.of(
            Filter.search(Kind.ORGANISATION, "a name or alias"),
            Filter.concept("type", Scheme.BODY_TYPE, "The type of the body."),
            Filter.entity("place", Iris.Type.PLACE, "The area of the body, or one around it."),
            Filter.date("from", "The first day of an event that it organised."),
            Filter.date("to", "The last day of that event."));

    private final Data data;
    private final Things<Organisation> organisations;
    private final Select posts = Questions.read("organisation-posts");
    private final Select events = Questions.read("organisation-events");
    private final Select mentions = Questions.read("organisation-mentions");

    public OrganisationRoutes(Data data) {
        this.data = data;
        this.organisations = new Things<>(data, Iris.Type.ORGANISATION, OrganisationRoutes::summary);
    }

    public void register(Api api) {
        Operations operations = new Operations(api, "organisations");
        Listing<Organisation> listing =
                new Listing<>(data, "organisations", Organisation.class, FILTERS, organisations::summaries);
        api.get(operations.list("listOrganisations", Organisation.class, "Bodies", FILTERS), listing::answer);
        api.get(operations.one("getOrganisation", OrganisationInFull.class, "A body"), call -> call.one(full(call)));
    }

    private static Organisation summary(Told told) {
        Ref body = told.thing();
        return new Organisation(
                body.type(),
                body.id(),
                body.iri(),
                body.name(),
                told.conceptOrNull("bodyType", "body-type-"),
                told.refOrNull("place"),
                told.texts("alias"),
                told.refs("parent"),
                told.refs("part"));
    }

    private OrganisationInFull full(Call call) {
        Organisation summary = organisations.summary(call);
        Map<String, Node> asked = Map.of("_entity", organisations.entity(call));
        return new OrganisationInFull(
                summary,
                Told.fold(call.rows(posts, asked), List.of("title", "status", "person"), OrganisationRoutes::holder),
                Told.fold(call.rows(events, asked), List.of("event"), told -> told.event("event")),
                Told.mentions(call.rows(mentions, asked)));
    }

    static Holder holder(Told told) {
        List<Evidence> evidence = told.evidence();
        return new Holder(
                told.textOf("title"),
                told.conceptOrNull("status", "status-"),
                told.refOrNull("post"),
                told.refOrNull("person"),
                told.texts("reported"),
                Told.surest(evidence),
                evidence);
    }
}
