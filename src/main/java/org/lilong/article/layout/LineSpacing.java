package org.lilong.article.layout;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.line.Line;
import org.lilong.article.line.LineKind;

/** Takes out the empty line that some exports set behind every printed one. */
final class LineSpacing {
    private LineSpacing() {}

    /** Whether sentences are broken by empty lines all the time, so that these say nothing. */
    private static boolean isDoubleSpaced(List<Line> lines, LineKind[] kinds) {
        int texts = 0;
        int brokenByBlank = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.TEXT) {
                texts++;
                boolean broken = i + 2 < kinds.length
                        && kinds[i + 1] == LineKind.BLANK
                        && kinds[i + 2] == LineKind.TEXT
                        && !lines.get(i).endsSentence();
                brokenByBlank += broken ? 1 : 0;
            }
        }
        return texts >= 8 && brokenByBlank * 5 > texts * 3;
    }

    static List<Line> lines(List<Line> lines, LineKind[] kinds) {
        if (!isDoubleSpaced(lines, kinds)) {
            return lines;
        }
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (isKept(kinds, i)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    static LineKind[] kinds(List<Line> lines, LineKind[] kinds) {
        if (!isDoubleSpaced(lines, kinds)) {
            return kinds.clone();
        }
        List<LineKind> kept = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (isKept(kinds, i)) {
                kept.add(kinds[i]);
            }
        }
        return kept.toArray(LineKind[]::new);
    }

    private static boolean isKept(LineKind[] kinds, int i) {
        return kinds[i] != LineKind.BLANK || (i > 0 && kinds[i - 1] == LineKind.BLANK);
    }
}
