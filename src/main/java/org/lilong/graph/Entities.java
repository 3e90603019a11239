package org.lilong.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Terms;

/**
 * The shared descriptions of entities. Each is a function of the article and page graphs that name the entity, never of the
 * order in which they came, and is found by index: its cost grows with the entity's own mentions, not with the store.
 */
public final class Entities {
    private Entities() {}

    /** The entities that a graph describes in part: those whose shared descriptions change when the graph comes, changes or goes. */
    public static Set<Node> named(Iterable<Triple> graph) {
        Set<Node> entities = new HashSet<>();
        for (Triple triple : graph) {
            Node property = triple.getPredicate();
            if (property.equals(Terms.REFERS_TO) || property.equals(Terms.ON_POST)) {
                entities.add(triple.getObject());
            }
        }
        return entities;
    }

    /**
     * All that {@link org.lilong.ontology.Graphs#ENTITIES} is to say of an entity.
     *
     * @param dataset holds all article and page graphs; is only read
     * @param entity a person, organisation, neighbourhood, place, post or event
     * @return its triples; empty where no graph names it any longer
     * @throws IllegalArgumentException if the IRI is of no such thing
     */
    public static Set<Triple> describe(DatasetGraph dataset, Node entity) {
        return describe(entity, new MentionIndex(dataset).of(entity));
    }

    /** What some mentions (for a post: memberships) say of an entity. */
    static Set<Triple> describe(Node entity, List<StoredNode> mentions) {
        Iris.Type type = Iris.typeOf(entity).orElseThrow(() -> notAnEntity(entity));
        Statements statements = new Statements();
        switch (type) {
            case PERSON -> PersonEntity.describe(entity, mentions, statements);
            case ORGANISATION -> OrganisationEntity.describe(entity, mentions, statements);
            case NEIGHBOURHOOD -> NeighbourhoodEntity.describe(entity, mentions, statements);
            case PLACE -> PlaceEntity.describe(entity, mentions, statements);
            case POST -> PostEntity.describe(entity, mentions, statements);
            case EVENT -> EventEntity.describe(entity, mentions, statements);
            default -> throw notAnEntity(entity);
        }
        return statements.triples();
    }

    private static IllegalArgumentException notAnEntity(Node node) {
        return new IllegalArgumentException(
                "no entity: " + node + " (only people, organisations, neighbourhoods, places, posts"
                        + " and events have shared descriptions)");
    }
}
