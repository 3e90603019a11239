package org.lilong.web.api;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Scheme;
import org.lilong.query.Select;
import org.lilong.search.Kind;
import org.lilong.web.answer.Neighbourhood;
import org.lilong.web.answer.NeighbourhoodInFull;
import org.lilong.web.answer.Ref;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.lookup.Told;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Filter;
import org.lilong.web.route.Listing;
import org.lilong.web.route.Operations;

/** Neighbourhoods: a list, and each with what it lies in, what lies in it and what happened there. */
public final class NeighbourhoodRoutes {
    private static final List<Filter> FILTERS = List.of(
            Filter.search(Kind.NEIGHBOURHOOD, "a name or alias"),
            Filter.concept("kind", Scheme.NEIGHBOURHOOD_KIND, "The kind of neighbourhood."),
            Filter.entity("place", Iris.Type.PLACE, "An area that it lies in."));

    private final Data data;
    private final Things<Neighbourhood> neighbourhoods;
    private final Select events = Questions.read("neighbourhood-events");
    private final Select mentions = Questions.read("neighbourhood-mentions");

    public NeighbourhoodRoutes(Data data) {
        this.data = data;
        this.neighbourhoods = new Things<>(data, Iris.Type.NEIGHBOURHOOD, NeighbourhoodRoutes::summary);
    }

    public void register(Api api) {
        Operations operations = new Operations(api, "neighbourhoods");
        Listing<Neighbourhood> listing =
                new Listing<>(data, "neighbourhoods", Neighbourhood.class, FILTERS, neighbourhoods::summaries);
        api.get(operations.list("listNeighbourhoods", Neighbourhood.class, "Neighbourhoods", FILTERS), listing::answer);
        api.get(
                operations.one("getNeighbourhood", NeighbourhoodInFull.class, "A neighbourhood"),
                call -> call.one(full(call)));
    }

    private static Neighbourhood summary(Told told) {
        Ref area = told.thing();
        return new Neighbourhood(
                area.type(),
                area.id(),
                area.iri(),
                area.name(),
                told.conceptOrNull("kind", "neighbourhood-kind-"),
                told.texts("alias"),
                told.refs("within"),
                told.refs("part"));
    }

    private NeighbourhoodInFull full(Call call) {
        Neighbourhood summary = neighbourhoods.summary(call);
        Map<String, Node> asked = Map.of("_entity", neighbourhoods.entity(call));
        return new NeighbourhoodInFull(
                summary,
                Told.fold(call.rows(events, asked), List.of("event"), told -> told.event("event")),
                Told.mentions(call.rows(mentions, asked)));
    }
}
