package org.lilong.query;

import java.util.ArrayList;
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

/** The "#+" lines of a query file: grlc's own keys, and our key "lilong" with titles and typed parameters. */
final class Header {
    private static final String MARK = "#+";
    private static final Set<String> TYPES = Set.of("string", "label", "iri", "date", "integer");

    private final String file;
    private final HeaderFields yaml;
    private final Map<String, Node> entries;
    private final Map<String, Node> ours;

    private Header(String file, MappingNode root) {
        this.file = file;
        this.yaml = new HeaderFields(file);
        this.entries = yaml.fields(root, Set.of("summary", "description", "tags", "lilong"));
        this.ours = yaml.fields(
                yaml.mapping(yaml.required(entries, "lilong", root)),
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
            throw new QueryFileException(
                    file, HeaderFields.line(root), "the header has no keys", "Write '#+ summary: …'");
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
        return yaml.text(entries, "summary");
    }

    String description() {
        return yaml.text(entries, "description");
    }

    List<String> tags() {
        List<String> tags = new ArrayList<>();
        yaml.sequence(entries, "tags").forEach(tag -> tags.add(yaml.scalar(tag)));
        return tags;
    }

    String zh() {
        return yaml.text(ours, "zh");
    }

    String en() {
        return yaml.text(ours, "en");
    }

    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        yaml.sequence(ours, "parameters").forEach(node -> parameters.add(parameter(yaml.mapping(node))));
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
        if (yaml.scalar(found).matches("[1-9]\\d{0,6}")) {
            return Optional.of(Integer.valueOf(yaml.scalar(found)));
        }
        throw yaml.broken(
                found, "'" + key + "' is '" + yaml.scalar(found) + "'", "Give a whole number from 1 to 9999999");
    }

    /** The columns of the answer with their types, in order. */
    List<Column> columns() {
        Node found = ours.get("columns");
        if (found == null) {
            throw new QueryFileException(
                    file, 1, "the key 'lilong' has no 'columns'", "Add 'columns:' with a line 'name: type' for each");
        }
        List<Column> columns = new ArrayList<>();
        for (NodeTuple tuple : yaml.mapping(found).getValue()) {
            String type = yaml.scalar(tuple.getValueNode());
            columns.add(new Column(
                    yaml.scalar(tuple.getKeyNode()),
                    ColumnType.of(type)
                            .orElseThrow(() -> yaml.broken(
                                    tuple.getValueNode(),
                                    "there is no type '" + type + "' of columns",
                                    "Use one of " + ColumnType.KEYS))));
        }
        return columns;
    }

    /** The line of the file where columns are declared, for messages about them. */
    int columnsLine() {
        return Optional.ofNullable(ours.get("columns")).map(HeaderFields::line).orElse(1);
    }

    /** The line of the file where parameters are declared, for messages about them. */
    int parametersLine() {
        return Optional.ofNullable(ours.get("parameters"))
                .map(HeaderFields::line)
                .orElse(1);
    }

    private Parameter parameter(MappingNode node) {
        Map<String, Node> fields = yaml.fields(node, Set.of("name", "type", "optional", "default", "zh", "en"));
        yaml.required(fields, "name", node);
        Node type = yaml.required(fields, "type", node);
        ParameterType known = ParameterType.of(yaml.scalar(type))
                .orElseThrow(
                        () -> yaml.broken(type, "there is no type '" + yaml.scalar(type) + "'", "Use one of " + TYPES));
        boolean optional =
                fields.containsKey("optional") && yaml.text(fields, "optional").equals("true");
        Node usual = fields.get("default");
        if (usual != null && known.read(yaml.scalar(usual)).isEmpty()) {
            throw yaml.broken(
                    usual, "the default '" + yaml.scalar(usual) + "' is not " + known.takes(), "Give one that is");
        }
        return new Parameter(
                yaml.text(fields, "name"),
                known,
                optional,
                usual == null ? null : yaml.scalar(usual),
                yaml.text(fields, "zh"),
                yaml.text(fields, "en"));
    }
}
