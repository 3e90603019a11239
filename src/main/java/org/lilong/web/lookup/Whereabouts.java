package org.lilong.web.lookup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.lilong.ontology.Iris;
import org.lilong.query.Rows;
import org.lilong.query.Select;
import org.lilong.web.problem.Moved;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;

/** Follows the trail of IRIs that mean nothing any more: to what took their place, or to the fact that they were taken out. */
public final class Whereabouts {
    private final Data data;
    private final Select gone = Questions.read("gone");

    public Whereabouts(Data data) {
        this.data = data;
    }

    /**
     * What to answer for a thing that the graph does not hold.
     *
     * @param address of a thing in the same part of the service, from its IRI
     */
    public RuntimeException missing(Node entity, Function<Node, String> address) {
        String id = Iris.id(entity);
        String type = Iris.typeOf(entity).map(Iris.Type::key).orElse("thing");
        Optional<Set<Node>> successors = successors(entity);
        if (successors.isEmpty()) {
            return Refused.notFound("There is no " + type + " with the id '" + id + "'.");
        }
        List<String> now = successors.get().stream().map(address).toList();
        return switch (now.size()) {
            case 0 ->
                new Refused(new Problem(
                        410, "The " + type + " '" + id + "' was taken out with the last page that named it."));
            case 1 -> new Moved(now.get(0));
            default ->
                new Refused(new Problem(
                        300,
                        "What was taken for one " + type + " '" + id + "' is known to be " + now.size()
                                + " now; 'successors' names them.",
                        null,
                        now));
        };
    }

    /** The living ends of a trail; empty where the IRI never meant anything. */
    private Optional<Set<Node>> successors(Node entity) {
        Set<Node> seen = new LinkedHashSet<>(List.of(entity));
        Deque<Node> open = new ArrayDeque<>(seen);
        List<Node> living = new ArrayList<>();
        boolean known = false;
        while (!open.isEmpty()) {
            Node next = open.remove();
            List<Rows.Row> trail = trail(next);
            known |= !trail.isEmpty();
            if (trail.isEmpty() && !next.equals(entity)) {
                living.add(next);
            }
            trail.forEach(step -> step.node("successor").filter(seen::add).ifPresent(open::add));
        }
        return known ? Optional.of(new LinkedHashSet<>(living)) : Optional.empty();
    }

    private List<Rows.Row> trail(Node entity) {
        List<Rows.Row> trail = data.rows(gone, Map.of("_entity", entity));
        // An article goes with its page, which alone the run notes.
        boolean article = Iris.typeOf(entity).filter(Iris.Type.ARTICLE::equals).isPresent()
                && Iris.id(entity).contains(".");
        return trail.isEmpty() && article ? data.rows(gone, Map.of("_entity", Iris.pageOf(entity))) : trail;
    }

    /** The thing of an IRI's type and id. */
    public static Node entity(String type, String id) {
        return NodeFactory.createURI(Iris.BASE + type + "/" + id);
    }
}
