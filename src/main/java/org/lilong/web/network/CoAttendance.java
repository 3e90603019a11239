package org.lilong.web.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lilong.web.answer.Network;
import org.lilong.web.answer.NetworkEdge;
import org.lilong.web.answer.NetworkNode;

/** Counts at how many events each two people were together. */
public final class CoAttendance {
    /** Events with more people than this say little of who knows whom, and their pairs are too many to hold. */
    public static final int CROWD = 400;

    private record Pair(String one, String other) {}

    private final Map<String, NetworkNode> people = new TreeMap<>();
    private final Map<String, List<String>> byEvent = new HashMap<>();

    /** Adds that a person came to an event. */
    public void add(String event, String id, String iri) {
        people.merge(
                id,
                new NetworkNode(id, iri, null, 1),
                (before, one) -> new NetworkNode(id, iri, null, before.events() + 1));
        byEvent.computeIfAbsent(event, unused -> new ArrayList<>()).add(id);
    }

    /** Whether an event was left out because it was too large. */
    public boolean crowded() {
        return byEvent.values().stream().anyMatch(there -> there.size() > CROWD);
    }

    /** All people who were with somebody at so many events at least. */
    public Network network(long least) {
        List<NetworkEdge> edges = new ArrayList<>();
        pairs().forEach((pair, weight) -> {
            if (weight >= least) {
                edges.add(new NetworkEdge(pair.one, pair.other, weight));
            }
        });
        edges.sort(Comparator.comparingLong(NetworkEdge::weight)
                .reversed()
                .thenComparing(NetworkEdge::source)
                .thenComparing(NetworkEdge::target));
        Set<String> ends = edges.stream()
                .flatMap(edge -> Stream.of(edge.source(), edge.target()))
                .collect(Collectors.toSet());
        return new Network(
                people.values().stream()
                        .filter(node -> ends.contains(node.id()))
                        .sorted(Comparator.comparingLong(NetworkNode::events)
                                .reversed()
                                .thenComparing(NetworkNode::id))
                        .toList(),
                edges);
    }

    /** The part of a network between those of its people who came to most events. */
    public static Network largest(Network network, int most) {
        List<NetworkNode> nodes =
                network.nodes().subList(0, Math.min(most, network.nodes().size()));
        Set<String> kept = nodes.stream().map(NetworkNode::id).collect(Collectors.toSet());
        return new Network(
                nodes,
                network.edges().stream()
                        .filter(edge -> kept.contains(edge.source()) && kept.contains(edge.target()))
                        .toList());
    }

    private Map<Pair, Long> pairs() {
        Map<Pair, Long> pairs = new HashMap<>();
        for (List<String> there : byEvent.values()) {
            if (there.size() <= CROWD) {
                for (String one : there) {
                    for (String other : there) {
                        if (one.compareTo(other) < 0) {
                            pairs.merge(new Pair(one, other), 1L, Long::sum);
                        }
                    }
                }
            }
        }
        return pairs;
    }
}
