package org.lilong.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the lists of words that hold our knowledge of language and country: tab-separated, comment lines begin with #. */
public final class LexiconFile {
    private LexiconFile() {}

    /** A file of ours that cannot be used; the message names file, line and remedy. */
    public static final class BrokenLexiconException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public BrokenLexiconException(String file, int line, String problem) {
            super("lexicon/" + file + ", line " + line + ": " + problem);
        }
    }

    /**
     * A row of a list.
     *
     * @param line its number in the file, 1 for the first
     */
    public record Row(int line, List<String> fields) {}

    /**
     * The rows of a list.
     *
     * @param file name in the folder {@code lexicon} of the class path
     * @param columns how many columns each row must have
     * @throws BrokenLexiconException where the file is missing, is not UTF-8 or has a row with other columns
     */
    public static List<List<String>> read(String file, int columns) {
        return rows(file, columns).stream().map(Row::fields).toList();
    }

    /** The same rows, each with its line for messages. */
    public static List<Row> rows(String file, int columns) {
        InputStream in = LexiconFile.class.getResourceAsStream("/lexicon/" + file);
        if (in == null) {
            throw new BrokenLexiconException(file, 0, "the file is missing; restore it from the sources");
        }
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        List<Row> rows = new ArrayList<>();
        int number = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, decoder))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(number, row(file, number, line, columns)));
                }
            }
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new BrokenLexiconException(file, number + 1, "not UTF-8; save the file as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon/" + file, e);
        }
        return rows;
    }

    private static List<String> row(String file, int number, String line, int columns) {
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() != columns || fields.get(0).isBlank()) {
            throw new BrokenLexiconException(
                    file,
                    number,
                    "%d columns where %d are needed: \"%s\"; separate columns by one tab"
                            .formatted(fields.size(), columns, line));
        }
        return fields;
    }
}
