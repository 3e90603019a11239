package org.lilong.article.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.lilong.article.LexiconFile.BrokenLexiconException;

/** The lexicon of words by which lines of a page tell their function. */
public final class PageWords {
    private static final String FILE = "page-words.tsv";
    private static final String RESOURCE = "/lexicon/" + FILE;
    private static final List<String> KINDS = List.of(
            "navigation",
            "notice",
            "masthead",
            "caption",
            "picture",
            "role",
            "source",
            "counter",
            "lead",
            "letter",
            "chronicle",
            "signer",
            "person",
            "column",
            "editor",
            "illustrator",
            "publisher",
            "opening",
            "continuation");
    private static final PageWords INSTANCE = load();

    private final Map<String, Pattern> patterns;

    private PageWords(Map<String, Pattern> patterns) {
        this.patterns = patterns;
    }

    public static PageWords get() {
        return INSTANCE;
    }

    /** The alternatives of one kind as one expression. */
    public Pattern pattern(String kind) {
        Pattern pattern = patterns.get(kind);
        if (pattern == null) {
            throw new IllegalArgumentException("no such kind of page words: " + kind);
        }
        return pattern;
    }

    /** The alternatives of one kind in a group, to build an expression around. */
    public String anyOf(String kind) {
        return "(?:" + pattern(kind) + ")";
    }

    public boolean matches(String kind, String line) {
        return pattern(kind).matcher(line).matches();
    }

    private static PageWords load() {
        Map<String, StringBuilder> alternatives = new HashMap<>();
        try (InputStream stream = PageWords.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing; build the project anew");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("kind\t")) {
                    add(alternatives, line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        Map<String, Pattern> patterns = new HashMap<>();
        for (String kind : KINDS) {
            patterns.put(
                    kind,
                    Pattern.compile(alternatives
                            .getOrDefault(kind, new StringBuilder("(?!)"))
                            .toString()));
        }
        return new PageWords(patterns);
    }

    private static void add(Map<String, StringBuilder> alternatives, String line, int number) {
        int tab = line.indexOf('\t');
        String kind = tab < 0 ? line : line.substring(0, tab);
        if (tab < 0 || !KINDS.contains(kind)) {
            throw new BrokenLexiconException(
                    FILE, number, "expected one of " + KINDS + ", a tab and an expression: " + line);
        }
        try {
            Pattern.compile(line.substring(tab + 1));
        } catch (PatternSyntaxException e) {
            throw new BrokenLexiconException(FILE, number, "correct the expression: " + e.getMessage());
        }
        StringBuilder all = alternatives.computeIfAbsent(kind, k -> new StringBuilder());
        all.append(all.isEmpty() ? "" : "|")
                .append("(?:")
                .append(line.substring(tab + 1))
                .append(')');
    }
}
