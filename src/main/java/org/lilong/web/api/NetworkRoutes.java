package org.lilong.web.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Scheme;
import org.lilong.query.Rows;
import org.lilong.query.Select;
import org.lilong.web.answer.Meta;
import org.lilong.web.answer.Network;
import org.lilong.web.contract.Input;
import org.lilong.web.contract.Medium;
import org.lilong.web.contract.Operation;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.lookup.Told;
import org.lilong.web.network.CoAttendance;
import org.lilong.web.network.GraphFiles;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Filter;
import org.lilong.web.route.Operations;

/** The network of people who came to the same events, within bounds that are said where they are reached. */
public final class NetworkRoutes {
    private static final int MOST_ATTENDANCES = 200_000;
    private static final List<Filter> FILTERS = List.of(
            Filter.entity("person", Iris.Type.PERSON, "Only events that this person came to."),
            Filter.entity("body", Iris.Type.ORGANISATION, "Only people who hold or held a post in this body."),
            Filter.concept("type", Scheme.EVENT_TYPE, "Only events of this type."),
            Filter.date("from", "The first day of the events."),
            Filter.date("to", "The last day of the events."),
            Filter.entity("place", Iris.Type.PLACE, "Only events of this area."));

    private final Data data;
    private final Select attendances = Questions.read("network");

    public NetworkRoutes(Data data) {
        this.data = data;
    }

    public void register(Api api) {
        List<Input> inputs = new ArrayList<>();
        FILTERS.forEach(filter -> inputs.add(filter.input()));
        inputs.add(Input.integer("least", 1, 100_000, "1", "Join only people who came to so many events together."));
        inputs.add(Input.integer("limit", 1, 2_000, "200", "The most people; those who came to most events are kept."));
        Operation operation = new Operations(api, "network")
                .single(
                        "getNetwork",
                        Operations.ROOT + "network",
                        Network.class,
                        "Who was at events with whom",
                        inputs,
                        List.of(Medium.JSON, Medium.GRAPHML, Medium.GEXF));
        api.get(operation, this::answer);
    }

    private void answer(Call call) {
        Map<String, Node> values = new HashMap<>();
        FILTERS.forEach(filter -> call.given(filter.input().name())
                .ifPresent(text -> values.putAll(filter.binds().apply(text))));
        List<Rows.Row> rows = data.rows(attendances.page(MOST_ATTENDANCES + 1, 0), values);
        CoAttendance counted = new CoAttendance();
        rows.stream()
                .limit(MOST_ATTENDANCES)
                .map(row -> new Told(List.of(row)))
                .forEach(told -> counted.add(
                        told.textOf("event"),
                        told.refs("person").get(0).id(),
                        told.textOf("person"),
                        told.textOf("personName")));
        Network whole = counted.network(call.number("least"));
        Network network = CoAttendance.largest(whole, call.number("limit"));
        String cut = cut(rows.size() > MOST_ATTENDANCES, counted.crowded(), whole, network);
        send(call, network, cut);
    }

    private static @Nullable String cut(boolean many, boolean crowded, Network whole, Network network) {
        List<String> why = new ArrayList<>();
        if (many) {
            why.add("only the first " + MOST_ATTENDANCES + " attendances were read");
        }
        if (crowded) {
            why.add("events with more than " + CoAttendance.CROWD + " people are left out");
        }
        if (network.nodes().size() < whole.nodes().size()) {
            why.add("of " + whole.nodes().size() + " people the "
                    + network.nodes().size() + " who came to most events are shown");
        }
        return why.isEmpty() ? null : String.join("; ", why);
    }

    private static void send(Call call, Network network, @Nullable String cut) {
        String says = (cut == null ? "Complete" : "Incomplete: " + cut) + ". Data version " + call.version();
        switch (call.medium()) {
            case GRAPHML -> call.text(GraphFiles.graphMl(network, says.replace("--", "- -")));
            case GEXF -> call.text(GraphFiles.gexf(network, says));
            default -> call.one(network, new Meta(cut == null, call.version(), null, null, null, cut));
        }
    }
}
