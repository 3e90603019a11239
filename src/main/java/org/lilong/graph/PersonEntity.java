package org.lilong.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Foaf;
import org.lilong.ontology.Schema;

/** A person, as all their mentions name them. */
final class PersonEntity {
    private PersonEntity() {}

    static void describe(Node person, List<StoredNode> mentions, Statements statements) {
        if (!mentions.isEmpty()) {
            statements.type(person, Foaf.PERSON, Schema.PERSON);
            Described.names(person, mentions, statements);
        }
    }
}
