package org.lilong.article.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.lilong.article.LexiconFile;
import org.lilong.article.LexiconFile.BrokenLexiconException;
import org.lilong.article.LexiconFile.Row;

/** The lexicon of words by which lines of a page tell their function. */
public final class PageWords {
    private static final String FILE = "page-words.tsv";
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
            "continuation",
            "office");
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
        Map<String, List<String>> alternatives = new HashMap<>();
        for (Row row : LexiconFile.rows(FILE, 2)) {
            String kind = row.fields().get(0);
            if (!KINDS.contains(kind)) {
                throw new BrokenLexiconException(FILE, row.line(), "\"" + kind + "\" is no kind; use one of " + KINDS);
            }
            alternatives.computeIfAbsent(kind, k -> new ArrayList<>()).add("(?:" + expression(row) + ")");
        }
        Map<String, Pattern> patterns = new HashMap<>();
        for (String kind : KINDS) {
            patterns.put(kind, Pattern.compile(String.join("|", alternatives.getOrDefault(kind, List.of("(?!)")))));
        }
        return new PageWords(patterns);
    }

    private static String expression(Row row) {
        try {
            return Pattern.compile(row.fields().get(1)).pattern();
        } catch (PatternSyntaxException e) {
            throw new BrokenLexiconException(FILE, row.line(), "correct the expression: " + e.getMessage());
        }
    }
}
