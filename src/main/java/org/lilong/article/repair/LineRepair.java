package org.lilong.article.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.lilong.article.TracedText;
import org.lilong.article.character.CharacterForms;
import org.lilong.article.character.Glyphs;
import org.lilong.article.line.Line;
import org.lilong.article.original.OriginalText;

/** Repairs single lines: entities decoded, forms of characters unified, doubled glyphs undone, spaces reduced to those that mean something. */
public final class LineRepair {
    private static final int LONGEST_ENTITY = 10;
    private static final Map<Character, Character> BRACKETS = Map.of('《', '》', '“', '”', '（', '）', '「', '」', '【', '】');

    /** A name and another one beside it. */
    private static final Pattern ROW = Pattern.compile("\\p{IsHan}{2,4}[ \u3000]+\\p{IsHan}{2,4}\\s*$");

    /** Single characters by pairs; of an odd number of them the first ends the name above. */
    private static final Pattern SPREAD = Pattern.compile(
            "\\s?(?:\\p{IsHan}[ \u3000]+\\p{IsHan}(?!\\p{IsHan})[ \u3000]*+)+(?!\\p{IsHan}(?!\\p{IsHan}))");

    private static final String BLANK = " \t\n\u000B\f\r";

    private LineRepair() {}

    public static List<Line> lines(OriginalText page) {
        String original = page.text();
        List<Line> lines = new ArrayList<>();
        TracedText.Builder open = new TracedText.Builder();
        int first = 0;
        int begin = 0;
        int reach = 0;
        for (int i = 0; i <= original.length(); i++) {
            if (i < original.length() && original.charAt(i) != '\n' && original.charAt(i) != '\r') {
                continue;
            }
            for (int k = begin; k < i; k++) {
                open.append(original.charAt(k), k);
            }
            reach = Math.max(reach, columns(original, begin, i));
            if (!page.isWrapped(i)) {
                lines.add(line(first, i, unified(open.build()), reach));
                open = new TracedText.Builder();
                reach = 0;
            }
            boolean wrapped = page.isWrapped(i);
            if (wrapped && endsInRow(original, first, i) && beginsSpreadName(original, i + 1)) {
                open.append(' ', i);
            }
            if (i + 1 < original.length() && original.charAt(i) == '\r' && original.charAt(i + 1) == '\n') {
                i++;
            }
            begin = i + 1;
            first = wrapped ? first : begin;
        }
        return lines;
    }

    /** Whether the last printed line of a stretch ends with two names; only that line is looked at, since all of a long page may be wrapped. */
    private static boolean endsInRow(String original, int first, int end) {
        int from = end;
        while (from > first && BLANK.indexOf(original.charAt(from - 1)) >= 0) {
            from--;
        }
        while (from > first && original.charAt(from - 1) != '\n' && original.charAt(from - 1) != '\r') {
            from--;
        }
        return ROW.matcher(original.substring(from, end)).find();
    }

    /** Whether a line begins with a name of two characters set as wide as one of three. */
    private static boolean beginsSpreadName(String original, int from) {
        return SPREAD.matcher(original).region(from, original.length()).lookingAt();
    }

    private static int columns(String original, int begin, int end) {
        int columns = 0;
        for (int i = begin; i < end; i++) {
            columns += Glyphs.width(original.charAt(i));
        }
        return columns;
    }

    private static Line line(int begin, int end, TracedText unified, int reach) {
        int first = 0;
        int indent = 0;
        while (first < unified.length() && Glyphs.isSpace(unified.charAt(first))) {
            indent += Glyphs.width(unified.charAt(first++));
        }
        int last = unified.length();
        while (last > first && Glyphs.isSpace(unified.charAt(last - 1))) {
            last--;
        }
        TracedText trimmed = unified.subSequence(first, last);
        TracedText text = SpaceRepair.repair(undoubled(trimmed));
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += Glyphs.width(text.charAt(i));
        }
        String simple = Glyphs.simplified(text.toString()).replace(Line.GAP, ' ');
        return new Line(begin, end, text, simple, indent, width, Math.min(reach, indent + width));
    }

    private static TracedText unified(TracedText line) {
        String original = line.toString();
        TracedText.Builder text = new TracedText.Builder();
        for (int i = 0; i < original.length(); i++) {
            char character = original.charAt(i);
            int semicolon = character == '&' ? semicolon(original, i) : -1;
            if (semicolon > i) {
                String entity = original.substring(i, semicolon + 1);
                String decoded = Parser.unescapeEntities(entity, true);
                if (!decoded.equals(entity)) {
                    for (int k = 0; k < decoded.length(); k++) {
                        text.append(decoded.charAt(k), line.origin(i));
                    }
                    i = semicolon;
                    continue;
                }
            }
            text.append(CharacterForms.ordinary(character), line.origin(i));
        }
        return text.build();
    }

    private static int semicolon(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST_ENTITY); i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    /** Undoes the glyphs that a PDF prints twice for bold type: a whole line or a long stretch, never a reduplicated word. */
    private static TracedText undoubled(TracedText line) {
        boolean[] second = new boolean[line.length()];
        int from = 0;
        while (from < line.length()) {
            int end = markDoubles(line, from, second);
            from = Math.max(end, from + 1);
        }
        markDoubledBrackets(line, second);
        TracedText.Builder text = new TracedText.Builder();
        for (int i = 0; i < line.length(); i++) {
            if (!second[i]) {
                text.append(line.charAt(i), line.origin(i));
            }
        }
        return text.build();
    }

    private static int markDoubles(TracedText line, int from, boolean[] second) {
        List<Integer> seconds = new ArrayList<>();
        int han = 0;
        int i = from;
        while (i < line.length()) {
            if (Glyphs.isSpace(line.charAt(i))) {
                i++;
            } else if (i + 1 < line.length() && line.charAt(i) == line.charAt(i + 1)) {
                seconds.add(i + 1);
                han += Glyphs.isHan(line.charAt(i)) ? 1 : 0;
                i += 2;
            } else {
                break;
            }
        }
        boolean whole = from == 0 && i == line.length() && seconds.size() >= 3;
        long distinct = seconds.stream().map(line::charAt).distinct().count();
        if ((whole || seconds.size() >= 5) && han >= 3 && distinct >= 3) {
            seconds.forEach(k -> second[k] = true);
        }
        return i;
    }

    private static void markDoubledBrackets(TracedText line, boolean[] second) {
        String text = line.toString();
        BRACKETS.forEach((open, close) -> {
            String opening = String.valueOf(open).repeat(2);
            String closing = String.valueOf(close).repeat(2);
            int begin = text.indexOf(opening);
            int end = text.indexOf(closing, begin + 2);
            if (begin >= 0 && end >= 0) {
                second[begin + 1] = true;
                second[end + 1] = true;
            }
        });
    }
}
