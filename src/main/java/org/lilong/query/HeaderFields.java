package org.lilong.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The YAML of a query file's header as what it should be; where it is not, the message names file, line and remedy. */
record HeaderFields(String file) {
    Map<String, Node> fields(MappingNode node, Set<String> known) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (!known.contains(key)) {
                throw broken(tuple.getKeyNode(), "the key '" + key + "' is unknown here", "Use one of " + known);
            }
            fields.put(key, tuple.getValueNode());
        }
        return fields;
    }

    Node required(Map<String, Node> fields, String key, Node parent) {
        Node found = fields.get(key);
        if (found == null) {
            throw broken(parent, "the key '" + key + "' is missing", "Add it");
        }
        return found;
    }

    String text(Map<String, Node> fields, String key) {
        Node found = fields.get(key);
        if (found == null) {
            throw new QueryFileException(file, 1, "the header has no '" + key + "'", "Add '" + key + ": …'");
        }
        return scalar(found);
    }

    List<Node> sequence(Map<String, Node> fields, String key) {
        Node found = fields.get(key);
        if (found == null) {
            return List.of();
        }
        if (found instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw broken(found, "'" + key + "' is not a list", "Begin each entry with '- '");
    }

    MappingNode mapping(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw broken(node, "there should be keys here", "Write 'key: value' lines, indented");
    }

    String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw broken(node, "there should be plain text here", "Quote it");
    }

    QueryFileException broken(Node node, String problem, String remedy) {
        return new QueryFileException(file, line(node), problem, remedy);
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
