package org.lilong.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What columns are called where people read them; columns of one name mean the same in all queries. */
final class ColumnTitles {
    private static final String FILE = "columns.tsv";
    private static final Map<String, List<String>> TITLES = read();

    private ColumnTitles() {}

    /** In Chinese and in English; its name where there is nothing better. */
    static List<String> of(String column) {
        return TITLES.getOrDefault(column, List.of(column, column));
    }

    private static Map<String, List<String>> read() {
        try (InputStream file = ColumnTitles.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing in " + ColumnTitles.class.getPackageName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ColumnTitles::cells)
                    .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells.subList(1, 3)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 3) {
            throw new IllegalStateException(FILE + ": '" + line + "' has " + cells.size()
                    + " cells; give name, Chinese and English with tabs between them");
        }
        return cells;
    }
}
