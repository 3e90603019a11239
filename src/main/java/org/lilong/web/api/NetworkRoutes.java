package org.lilong.web.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Scheme;
import org.lilong.query.Select;
import org.lilong.web.answer.Meta;
import org.lilong.web.answer.Network;
import org.lilong.web.answer.NetworkNode;
import org.lilong.web.contract.Input;
import org.lilong.web.contract.Medium;
import org.lilong.web.contract.Operation;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.network.CoAttendance;
import org.lilong.web.network.GraphFiles;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Filter;
import org.lilong.web.route.Kept;
import org.lilong.web.route.Operations;

/** The network of people who came to the same events, within bounds that are said where they are reached. */
public final class NetworkRoutes {
    private static final int KEPT = 20;
    private static final List<Filter> FILTERS = List.of(
            Filter.entity("person", Iris.Type.PERSON, "Only events that this person came to."),
            Filter.entity("body", Iris.Type.ORGANISATION, "Only people who hold or held a post in this body."),
            Filter.concept("type", Scheme.EVENT_TYPE, "Only events of this type."),
            Filter.date("from", "The first day of the events."),
            Filter.date("to", "The last day of the events."),
            Filter.entity("place", Iris.Type.PLACE, "Only events of this area."));

    private final Data data;
    private final Attendances attendances;
    private final Select names = Questions.read("names");
    private final Kept<Asked, Answer> kept = new Kept<>(KEPT);

    public NetworkRoutes(Data data) {
        this.data = data;
        this.attendances = new Attendances(data);
    }

    private record Asked(String version, Map<String, Node> filters, int least, int limit) {}

    private record Answer(Network network, @Nullable String cut) {}

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
        Asked asked = new Asked(call.version(), Map.copyOf(values), call.number("least"), call.number("limit"));
        Answer answer = kept.of(asked, () -> answer(asked));
        send(call, answer.network, answer.cut);
    }

    private Answer answer(Asked asked) {
        Attendances.Counted counted = attendances.of(asked.filters);
        Network whole = counted.people().network(asked.least);
        Network network = CoAttendance.largest(whole, asked.limit);
        return new Answer(named(network), cut(!counted.all(), counted.people().crowded(), whole, network));
    }

    private Network named(Network network) {
        List<Node> people = network.nodes().stream()
                .map(node -> NodeFactory.createURI(node.iri()))
                .toList();
        Map<String, String> named = new HashMap<>();
        data.rows(names.among("entity", people), Map.of())
                .forEach(row -> named.putIfAbsent(
                        row.text("entity").orElseThrow(), row.text("entityName").orElse("")));
        return new Network(
                network.nodes().stream()
                        .map(node -> new NetworkNode(node.id(), node.iri(), named.get(node.iri()), node.events()))
                        .toList(),
                network.edges());
    }

    private static @Nullable String cut(boolean many, boolean crowded, Network whole, Network network) {
        List<String> why = new ArrayList<>();
        if (many) {
            why.add("only the latest events were read, of those chosen");
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
