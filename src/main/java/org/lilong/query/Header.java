package org.lilong.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The "#+" lines of a query file: grlc's own keys, and our key "lilong" with titles and typed parameters. */
final class Header {
    private static final String MARK = "#+";
    private static final Set<String> TYPES = Set.of("string", "label", "iri", "date", "integer");

    private final String file;
    private final Map<String, Node> entries;
    private final Map<String, Node> ours;

    private Header(String file, MappingNode root) {
        this.file = file;
        this.entries = fields(root, Set.of("summary", "description", "tags", "lilong"));
        this.ours = fields(
                mapping(required(entries, "lilong", root)),
                Set.of("zh", "en", "version", "limit", "columns", "parameters"));
    }

    /** @throws QueryFileException where it is not what we or grlc understand */
    static Header read(String file, String text) {
        StringBuilder yaml = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            // Other lines stay as empty ones, so that the parser's line numbers are the file's.
            yaml.append(line.startsWith(MARK) ? line.substring(MARK.length()) : "")
                    .append('\n');
        }
        try {
            Node root = new Compose(LoadSettings.builder().build())
                    .composeString(yaml.toString())
                    .orElseThrow(() -> new QueryFileException(
                            file, 1, "there is no header", "Begin the file with lines such as '#+ summary: …'"));
            if (root instanceof MappingNode mapping) {
                return new Header(file, mapping);
            }
            throw new QueryFileException(file, line(root), "the header has no keys", "Write '#+ summary: …'");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new QueryFileException(
                    file,
                    line,
                    "the header is not YAML (" + e.getProblem() + ")",
                    "Mend the indentation or quote the text",
                    e);
        }
    }

    String summary() {
        return text(entries, "summary");
    }

    String description() {
        return text(entries, "description");
    }

    List<String> tags() {
        List<String> tags = new ArrayList<>();
        sequence(entries, "tags").forEach(tag -> tags.add(scalar(tag)));
        return tags;
    }

    String zh() {
        return text(ours, "zh");
    }

    String en() {
        return text(ours, "en");
    }

    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        sequence(ours, "parameters").forEach(node -> parameters.add(parameter(mapping(node))));
        return parameters;
    }

    /** Another where the meaning of the answer changes. */
    int version() {
        return number("version")
                .orElseThrow(() -> new QueryFileException(
                        file, 1, "the key 'lilong' has no 'version'", "Add 'version: 1' under it"));
    }

    /** The most rows of one answer, where the header says so. */
    Optional<Integer> limit() {
        return number("limit");
    }

    private Optional<Integer> number(String key) {
        Node found = ours.get(key);
        if (found == null) {
            return Optional.empty();
        }
        if (scalar(found).matches("[1-9]\\d{0,6}")) {
            return Optional.of(Integer.valueOf(scalar(found)));
        }
        throw broken(found, "'" + key + "' is '" + scalar(found) + "'", "Give a whole number from 1 to 9999999");
    }

    /** The columns of the answer with their types, in order. */
    List<Column> columns() {
        Node found = ours.get("columns");
        if (found == null) {
            throw new QueryFileException(
                    file, 1, "the key 'lilong' has no 'columns'", "Add 'columns:' with a line 'name: type' for each");
        }
        List<Column> columns = new ArrayList<>();
        for (NodeTuple tuple : mapping(found).getValue()) {
            String type = scalar(tuple.getValueNode());
            columns.add(new Column(
                    scalar(tuple.getKeyNode()),
                    ColumnType.of(type)
                            .orElseThrow(() -> broken(
                                    tuple.getValueNode(),
                                    "there is no type '" + type + "' of columns",
                                    "Use one of " + ColumnType.KEYS))));
        }
        return columns;
    }

    /** The line of the file where columns are declared, for messages about them. */
    int columnsLine() {
        return Optional.ofNullable(ours.get("columns")).map(Header::line).orElse(1);
    }

    /** The line of the file where parameters are declared, for messages about them. */
    int parametersLine() {
        return Optional.ofNullable(ours.get("parameters")).map(Header::line).orElse(1);
    }

    private Parameter parameter(MappingNode node) {
        Map<String, Node> fields = fields(node, Set.of("name", "type", "optional", "default", "zh", "en"));
        required(fields, "name", node);
        Node type = required(fields, "type", node);
        ParameterType known = ParameterType.of(scalar(type))
                .orElseThrow(() -> broken(type, "there is no type '" + scalar(type) + "'", "Use one of " + TYPES));
        boolean optional =
                fields.containsKey("optional") && text(fields, "optional").equals("true");
        Node usual = fields.get("default");
        if (usual != null && known.read(scalar(usual)).isEmpty()) {
            throw broken(usual, "the default '" + scalar(usual) + "' is not " + known.takes(), "Give one that is");
        }
        return new Parameter(
                text(fields, "name"),
                known,
                optional,
                usual == null ? null : scalar(usual),
                text(fields, "zh"),
                text(fields, "en"));
    }

    private Map<String, Node> fields(MappingNode node, Set<String> known) {
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

    private Node required(Map<String, Node> fields, String key, Node parent) {
        Node found = fields.get(key);
        if (found == null) {
            throw broken(parent, "the key '" + key + "' is missing", "Add it");
        }
        return found;
    }

    private String text(Map<String, Node> fields, String key) {
        Node found = fields.get(key);
        if (found == null) {
            throw new QueryFileException(file, 1, "the header has no '" + key + "'", "Add '" + key + ": …'");
        }
        return scalar(found);
    }

    private List<Node> sequence(Map<String, Node> fields, String key) {
        Node found = fields.get(key);
        if (found == null) {
            return List.of();
        }
        if (found instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw broken(found, "'" + key + "' is not a list", "Begin each entry with '- '");
    }

    private MappingNode mapping(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw broken(node, "there should be keys here", "Write 'key: value' lines, indented");
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw broken(node, "there should be plain text here", "Quote it");
    }

    private QueryFileException broken(Node node, String problem, String remedy) {
        return new QueryFileException(file, line(node), problem, remedy);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
