package org.lilong.article.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.lilong.article.line.Line;
import org.lilong.article.line.LineKind;

/**
 * The measures of a page's running text.
 *
 * @param margin its left margin: the smallest indent that is not an exception
 * @param measure how wide it is set: half of its characters stand in lines at least so wide
 * @param indentsParagraphs whether the first lines of paragraphs are set in
 * @param wholeParagraphs whether each paragraph stands on a line of its own, so that no line break falls within a sentence
 */
record TypeArea(int margin, int measure, boolean indentsParagraphs, boolean wholeParagraphs) {
    private static final Pattern PROSE = Pattern.compile("[，。]");
    private static final int SHORT = 15;

    static TypeArea of(List<Line> lines, LineKind[] kinds) {
        int margin = margin(lines, kinds);
        return new TypeArea(
                margin, measure(lines, kinds), indentsParagraphs(lines, kinds, margin), wholeParagraphs(lines, kinds));
    }

    private static int measure(List<Line> lines, LineKind[] kinds) {
        List<Line> texts = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.TEXT) {
                texts.add(lines.get(i));
            }
        }
        texts.sort(Comparator.comparingInt(Line::reach).reversed());
        long half = texts.stream().mapToLong(Line::width).sum() / 2;
        for (Line line : texts) {
            half -= line.width();
            if (half <= 0) {
                return line.reach();
            }
        }
        return 0;
    }

    private static boolean indentsParagraphs(List<Line> lines, LineKind[] kinds, int margin) {
        int indented = 0;
        int sentences = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.TEXT) {
                int indent = lines.get(i).indent() - margin;
                indented += indent >= 2 && indent <= 4 ? 1 : 0;
                sentences += lines.get(i).endsSentence() ? 1 : 0;
            }
        }
        return indented >= 3 && indented * 3 >= sentences;
    }

    private static int margin(List<Line> lines, LineKind[] kinds) {
        int[] counts = new int[64];
        int total = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.TEXT && lines.get(i).indent() < counts.length) {
                counts[lines.get(i).indent()]++;
                total++;
            }
        }
        for (int indent = 0; indent < counts.length; indent++) {
            if (counts[indent] * 20 > total) {
                return indent;
            }
        }
        return 0;
    }

    private static boolean wholeParagraphs(List<Line> lines, LineKind[] kinds) {
        int prose = 0;
        int whole = 0;
        for (int i = 0; i < kinds.length; i++) {
            Line line = lines.get(i);
            if (kinds[i] == LineKind.TEXT
                    && PROSE.matcher(line.simple()).find()
                    && line.simple().length() >= SHORT) {
                prose++;
                whole += line.endsSentence() || line.simple().endsWith("：") ? 1 : 0;
            }
        }
        return prose >= 2 && whole * 5 >= prose * 4;
    }
}
