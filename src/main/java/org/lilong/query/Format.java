package org.lilong.query;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** How rows are written for people and for programs. */
public enum Format {
    /** Aligned columns for a terminal, where a full-width character takes two cells. */
    TABLE {
        @Override
        public void write(Rows rows, Appendable out) throws IOException {
            List<List<String>> lines = new ArrayList<>();
            lines.add(rows.columns());
            rows.rows()
                    .forEach(row -> lines.add(row.stream().map(Format::oneLine).toList()));
            int[] widths = new int[rows.columns().size()];
            lines.forEach(line -> Arrays.setAll(widths, i -> Math.max(widths[i], width(line.get(i)))));
            for (int i = 0; i < lines.size(); i++) {
                out.append(aligned(lines.get(i), widths)).append('\n');
                if (i == 0) {
                    out.append(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining("  ")))
                            .append('\n');
                }
            }
        }
    },
    /** RFC 4180. */
    CSV {
        @Override
        public void write(Rows rows, Appendable out) throws IOException {
            out.append(csv(rows.columns()));
            for (List<@Nullable Node> row : rows.rows()) {
                out.append(csv(row.stream().map(Format::text).toList()));
            }
        }
    },
    /** An array with an object for each row; unbound columns are left out. */
    JSON {
        @Override
        public void write(Rows rows, Appendable out) throws IOException {
            java.io.StringWriter text = new java.io.StringWriter();
            try (JsonGenerator json = new ObjectMapper().createGenerator(text)) {
                json.writeStartArray();
                for (List<@Nullable Node> row : rows.rows()) {
                    writeObject(json, rows.columns(), row);
                }
                json.writeEndArray();
            }
            out.append(text.toString()).append('\n');
        }
    };

    /** The format of that name, in any case. */
    public static Optional<Format> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** One line of CSV as RFC 4180 has it, with its end. */
    public static String csv(List<String> cells) {
        return cells.stream().map(Format::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Writes all rows. */
    public abstract void write(Rows rows, Appendable out) throws IOException;

    private static void writeObject(JsonGenerator json, List<String> columns, List<@Nullable Node> row)
            throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            Node node = row.get(i);
            if (node != null) {
                json.writeFieldName(columns.get(i));
                json.writePOJO(
                        node.isLiteral() && node.getLiteralValue() instanceof Number number ? number : text(node));
            }
        }
        json.writeEndObject();
    }

    private static String text(@Nullable Node node) {
        return node == null ? "" : Rows.text(node);
    }

    private static String oneLine(@Nullable Node node) {
        return text(node).replaceAll("\\s+", " ");
    }

    private static String quoted(String text) {
        boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String aligned(List<String> line, int[] widths) {
        StringBuilder aligned = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            boolean last = i == widths.length - 1;
            aligned.append(line.get(i)).append(last ? "" : " ".repeat(widths[i] - width(line.get(i)) + 2));
        }
        return aligned.toString();
    }

    /** Cells that a terminal gives a text. */
    static int width(String text) {
        return text.codePoints().map(Format::cells).sum();
    }

    private static int cells(int character) {
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
        int type = UCharacter.getType(character);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return mark ? 0 : wide ? 2 : 1;
    }
}
