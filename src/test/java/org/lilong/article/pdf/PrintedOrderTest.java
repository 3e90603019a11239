package org.lilong.article.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lilong.article.format.PlainText;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.PrintBox;
import org.lilong.article.repair.LineRepair;

/** The order in which print in columns is read, told by the places of its characters alone. */
class PrintedOrderTest {
    private static final float EM = 10;
    private static final float LEADING = 16;
    private static final float WIDTH = 160;
    private static final float GUTTER = 16;

    private final List<Glyph> glyphs = new ArrayList<>();

    @Test
    void headlinesSideBySideEndNoBand() {
        column(0, 100, "甲", 3);
        line("甲题甲题", 0, 180, 16);
        column(0, 200, "甲", 6);
        column(1, 100, "乙", 3);
        line("乙题乙题", 1, 180, 16);
        column(1, 200, "乙", 6);
        String text = read();
        assertThat(text.lastIndexOf('甲')).isLessThan(text.indexOf('乙'));
    }

    @Test
    void shortLastColumnIsToldByTheColumnsAbove() {
        for (int column = 0; column < 3; column++) {
            column(column, 100, "甲乙丙".substring(column, column + 1), 6);
        }
        line("通栏的标题横贯三栏而且相当长可以跨过所有的栏", 0, 230, 16);
        column(0, 260, "丁", 2);
        column(1, 260, "戊", 2);
        column(2, 260, "己", 1);
        assertThat(firsts(read(), "甲乙丙通丁戊己")).isSorted();
    }

    @Test
    void headlineOfTwoShortLinesAcrossTheColumnsEndsTheBand() {
        for (int column = 0; column < 3; column++) {
            column(column, 100, "甲乙丙".substring(column, column + 1), 6);
        }
        line("眉题眉题", 0, 230, 16);
        line("主标题目", 0, 254, 16);
        for (int column = 0; column < 3; column++) {
            column(column, 290, "丁戊己".substring(column, column + 1), 6);
        }
        assertThat(firsts(read(), "甲乙丙眉主丁戊己")).isSorted();
    }

    @Test
    void strokeThatRunsOutOfItsColumnPartsNothing() {
        column(0, 100, "甲", 6);
        line("─".repeat(20), 0, 100 + 6 * LEADING, EM);
        column(0, 100 + 7 * LEADING, "甲", 4);
        column(1, 100, "乙", 11);
        String text = read();
        assertThat(text.lastIndexOf('甲')).isLessThan(text.indexOf('乙'));
        assertThat(text).contains("─".repeat(20));
    }

    @Test
    void linesThatFillTheirColumnGoOnInTheNextOne() {
        line("　　5月3日晚，蓼湾街道苍梧里居民".substring(0, 16), 0, 100, EM);
        line("区举办夜话，书记温故主持，二十多", 0, 116, EM);
        line("位街坊到场。", 0, 132, EM);
        line("（自治办）", 0, 148, EM);
        OriginalText text = original();
        List<String> lines = LineRepair.lines(text).stream()
                .map(line -> line.text().toString())
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).endsWith("二十多位街坊到场。");
    }

    @Test
    void signsOfRadicalListsBecomeCharacters() {
        String read = LineRepair.lines(PlainText.of("⾦⻓⻘是⼯会⻓，住在⺠⽣⾥，•全⻆ＡＢ１２"))
                .get(0)
                .text()
                .toString();
        assertThat(read).isEqualTo("金长青是工会长，住在民生里，·全角AB12");
    }

    private void column(int column, float top, String character, int lines) {
        for (int i = 0; i < lines; i++) {
            line(character.repeat(16), column, top + i * LEADING, EM);
        }
    }

    private void line(String text, int column, float y, float size) {
        float x = 40 + column * (WIDTH + GUTTER);
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), new PrintBox(1, x + i * size, y, size, size)));
        }
    }

    private OriginalText original() {
        OriginalText.Builder text = new OriginalText.Builder();
        PdfText.write(ColumnCutter.cut(List.of(Fragment.of(glyphs)), EM).get(0), EM, text);
        return text.build();
    }

    private String read() {
        return original().text();
    }

    private static List<Integer> firsts(String text, String characters) {
        return characters.chars().mapToObj(c -> text.indexOf(c)).toList();
    }
}
