package org.lilong.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.lilong.identity.Cluster;
import org.lilong.identity.Clustering;
import org.lilong.identity.EventIdentity;
import org.lilong.identity.Link;
import org.lilong.identity.MentionKey;
import org.lilong.identity.PersonIdentity;
import org.lilong.ontology.Dct;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Terms;

/**
 * Why mentions are held to be one person or one event: decided over again, since a decision is a function of the mentions.
 *
 * @param joined the steps in which the mentions were found to be one
 * @param apart others that were held against them: those of the same name, or of the same day and place
 */
public record Reasons(List<Joined> joined, List<Apart> apart) {
    private static final String NOTHING_JOINS = "nothing in the articles says that they are one";

    /** Two mentions that are one, and the end of the sentence that begins "because". */
    public record Joined(Node first, Node second, String because) {}

    /**
     * An entity that was kept apart.
     *
     * @param mention one mention of it
     * @param objection whether evidence would have joined the two had not this reason stood against it
     */
    public record Apart(Node entity, Node mention, String because, boolean objection) {}

    /** The reasons behind a person or an event that the dataset holds; the caller holds the transaction. */
    public static Reasons of(DatasetGraph graphs, Node entity) {
        Data data = new Data(graphs);
        Decisions decisions = new Decisions(graphs, new PersonIdentity(), new EventIdentity());
        Reasons reasons = new Reasons(new ArrayList<>(), new ArrayList<>());
        Set<Node> mentions = data.anywhere(Terms.REFERS_TO, entity).stream()
                .map(Quad::getSubject)
                .collect(Collectors.toCollection(
                        () -> new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()))));
        if (Iris.typeOf(entity).equals(Optional.of(Iris.Type.PERSON))) {
            mentions.stream()
                    .flatMap(mention -> data.nameKeys(Iris.documentOf(mention), mention).stream())
                    .distinct()
                    .forEach(name -> reasons.add(data, mentions, decisions.judgePeople(name)));
        } else if (Iris.typeOf(entity).equals(Optional.of(Iris.Type.EVENT))) {
            mentions.stream()
                    .findFirst()
                    .ifPresent(telling -> reasons.add(data, mentions, decisions.judgeEvent(telling)));
        }
        return reasons;
    }

    /** Where the IRI of an entity that is no more leads, or nothing where it never was or still is. */
    public static Optional<List<Node>> successors(DatasetGraph graphs, Node entity) {
        return graphs.contains(Graphs.RUNS, entity, Prov.WAS_INVALIDATED_BY, Node.ANY)
                ? Optional.of(new Data(graphs).objects(Graphs.RUNS, entity, Dct.IS_REPLACED_BY))
                : Optional.empty();
    }

    private void add(Data data, Set<Node> mentions, Decisions.Judged judged) {
        Clustering clustering = judged.clustering();
        for (Cluster cluster : clustering.clusters()) {
            if (mentions.contains(judged.mention(cluster.anchor()))) {
                cluster.links()
                        .forEach(link -> joined.add(new Joined(
                                judged.mention(link.first()), judged.mention(link.second()), link.reason())));
            } else {
                Node other = judged.mention(cluster.anchor());
                Optional<String> objection =
                        objection(clustering, cluster, key -> mentions.contains(judged.mention(key)));
                data.object(Iris.documentOf(other), other, Terms.REFERS_TO)
                        .ifPresent(entity -> apart.add(
                                new Apart(entity, other, objection.orElse(NOTHING_JOINS), objection.isPresent())));
            }
        }
    }

    private static Optional<String> objection(Clustering clustering, Cluster other, Predicate<MentionKey> ours) {
        return clustering.apart().stream()
                .filter(link -> between(link, other, ours))
                .map(Link::reason)
                .findFirst();
    }

    private static boolean between(Link link, Cluster other, Predicate<MentionKey> ours) {
        return ours.test(link.first()) && other.members().contains(link.second())
                || ours.test(link.second()) && other.members().contains(link.first());
    }
}
