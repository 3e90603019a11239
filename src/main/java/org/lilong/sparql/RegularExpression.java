package org.lilong.sparql;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.jena.sparql.expr.ExprEvalException;

/** A regular expression that takes time in proportion to the text, unlike Java's own. */
final class RegularExpression {
    private static final int MOST_CHARACTERS = 2000;
    private static final int MOST_INSTRUCTIONS = 20_000;
    /** An escape, a repetition, or any other character. */
    private static final Pattern PART = Pattern.compile("(?s)(\\\\.)|\\{(\\d{1,6})(?:,(\\d{0,6}))?}|.");

    private static final Pattern JAVA_SCRIPT_NAME = Pattern.compile("\\\\([pP])\\{Is([A-Z])");
    private static final Pattern JAVA_CODE_POINT = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private final Pattern pattern;
    private final String source;
    private final String flags;

    private RegularExpression(Pattern pattern, String source, String flags) {
        this.pattern = pattern;
        this.source = source;
        this.flags = flags;
    }

    /**
     * Reads one.
     *
     * @throws ExprEvalException where it cannot be read, or is too large
     */
    static RegularExpression of(String source, String flags) {
        try {
            String text = flags.contains("q") ? Pattern.quote(source) : forRe2(source, flags);
            checkSize(flags.contains("q") ? "" : text, source);
            Pattern pattern = Pattern.compile(text, mask(flags));
            if (pattern.programSize() > MOST_INSTRUCTIONS) {
                throw new ExprEvalException("the regular expression is too large: " + source);
            }
            return new RegularExpression(pattern, source, flags);
        } catch (PatternSyntaxException e) {
            throw new ExprEvalException(
                    "not a regular expression that this server takes (it has no look-around and no references back): "
                            + e.getMessage(),
                    e);
        }
    }

    /** What Java's regular expressions write otherwise than RE2. */
    private static String forRe2(String source, String flags) {
        String text = JAVA_SCRIPT_NAME.matcher(source).replaceAll("\\\\$1{$2");
        text = JAVA_CODE_POINT.matcher(text).replaceAll("\\\\x{$1}");
        return flags.contains("x") ? text.replaceAll("[\\t\\n\\r ]", "") : text;
    }

    /** Before compiling, which would unroll all repetitions: one within another multiplies. */
    private static void checkSize(String text, String source) {
        if (source.length() > MOST_CHARACTERS || size(text) > MOST_INSTRUCTIONS) {
            throw new ExprEvalException(
                    "the regular expression is too large: " + source.substring(0, Math.min(100, source.length())));
        }
    }

    /** What a text unrolls to, in characters. */
    private static double size(String text) {
        Deque<Double> around = new ArrayDeque<>();
        double group = 0;
        double last = 0;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group(2) != null) {
                String most = part.group(3) == null || part.group(3).isEmpty() ? part.group(2) : part.group(3);
                group += last * (Math.max(1, Integer.parseInt(most)) - 1);
                last *= Math.max(1, Integer.parseInt(most));
            } else if (part.group().equals("(")) {
                around.push(group);
                group = 0;
            } else if (part.group().equals(")") && !around.isEmpty()) {
                last = group;
                group += around.pop();
            } else {
                last = 1;
                group += 1;
            }
        }
        while (!around.isEmpty()) {
            group += around.pop();
        }
        return group;
    }

    private static int mask(String flags) {
        int mask = 0;
        for (char flag : flags.toCharArray()) {
            mask |= switch (flag) {
                case 'i' -> Pattern.CASE_INSENSITIVE;
                case 's' -> Pattern.DOTALL;
                case 'm' -> Pattern.MULTILINE;
                case 'x', 'q' -> 0;
                default -> throw new ExprEvalException("there is no flag '" + flag + "' of regular expressions");
            };
        }
        return mask;
    }

    boolean is(String otherSource, String otherFlags) {
        return source.equals(otherSource) && flags.equals(otherFlags);
    }

    boolean isIn(String text, Evaluation evaluation) {
        return pattern.matcher(new SteppedText(text, evaluation)).find();
    }

    /** The text with all matches replaced. */
    String replace(String text, String replacement, Evaluation evaluation) {
        if (pattern.matcher("").matches()) {
            throw new ExprEvalException("REPLACE: the pattern matches the empty text: " + source);
        }
        StringBuilder result = new StringBuilder();
        Matcher matcher = pattern.matcher(new SteppedText(text, evaluation));
        try {
            while (matcher.find()) {
                matcher.appendReplacement(result, replacement);
                Texts.check(result.length(), evaluation);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: no such group in the pattern: " + replacement, e);
        }
        matcher.appendTail(result);
        Texts.check(result.length(), evaluation);
        return result.toString();
    }

    /** A text each of whose characters read is an occasion to stop. */
    private record SteppedText(String text, Evaluation evaluation) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            evaluation.tick();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
