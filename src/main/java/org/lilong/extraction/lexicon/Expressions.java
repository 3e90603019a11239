package org.lilong.extraction.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.lilong.article.LexiconFile;
import org.lilong.article.LexiconFile.BrokenLexiconException;

/** Turns of phrase by what they are a sign of: the regular expressions and characters of one list. */
public final class Expressions {
    private final String file;
    private final Map<String, List<String>> bySign;

    private Expressions(String file, Map<String, List<String>> bySign) {
        this.file = file;
        this.bySign = bySign;
    }

    /** Reads a list of two columns, sign and expression; throws {@link BrokenLexiconException} where it cannot be read. */
    public static Expressions read(String file) {
        return new Expressions(
                file,
                LexiconFile.read(file, 2).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get(0),
                                HashMap::new,
                                Collectors.mapping(row -> row.get(1), Collectors.toList()))));
    }

    /** What matches any of a sign's expressions. */
    public Pattern pattern(String sign) {
        String any = String.join("|", expressions(sign));
        try {
            return Pattern.compile(any);
        } catch (PatternSyntaxException e) {
            throw new BrokenLexiconException(file, 0, "\"" + sign + "\" is no regular expression: " + e.getMessage());
        }
    }

    /** The characters of a sign. */
    public String characters(String sign) {
        return String.join("", expressions(sign));
    }

    private List<String> expressions(String sign) {
        List<String> expressions = bySign.get(sign);
        if (expressions == null) {
            throw new BrokenLexiconException(file, 0, "no row for \"" + sign + "\"; restore it from the sources");
        }
        return expressions;
    }
}
