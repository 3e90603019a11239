package org.lilong.article.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts strokes drawn with characters from the words that a format left on the same line. */
public final class Strokes {
    private static final Pattern BEHIND = Pattern.compile("(?<=[^\\s\\u2500-\\u257F])\\s*[\\u2500-\\u257F]{6,}$");

    private Strokes() {}

    /** The lines with each stroke behind words on a line of its own. */
    public static List<Line> parted(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        for (Line line : lines) {
            Matcher stroke = BEHIND.matcher(line.simple());
            if (stroke.find() && stroke.start() > 0) {
                parted.add(line.cut(0, stroke.start()));
                parted.add(line.cut(stroke.start(), line.text().length()));
            } else {
                parted.add(line);
            }
        }
        return parted;
    }
}
