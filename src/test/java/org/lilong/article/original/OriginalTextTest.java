package org.lilong.article.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lilong.article.Span;
import org.lilong.article.TracedText;
import org.lilong.article.format.PlainText;
import org.lilong.article.repair.LineRepair;

class OriginalTextTest {
    @Test
    void runsGatherTheCharactersOfEachPrintedLine() {
        OriginalText text = new OriginalText.Builder()
                .append("  ")
                .append("街", new PrintBox(1, 20, 10, 10, 10))
                .append("道", new PrintBox(1, 30, 10, 10, 10))
                .wrap()
                .append("办", new PrintBox(1, 10, 26, 10, 10))
                .build();
        assertThat(text.runs(new Span(0, 6)))
                .containsExactly(
                        new PrintedRun(new Span(2, 4), new PrintBox(1, 20, 10, 20, 10)),
                        new PrintedRun(new Span(5, 6), new PrintBox(1, 10, 26, 10, 10)));
        assertThat(text.isWrapped(4)).isTrue();
        assertThat(PlainText.of("街道").runs(new Span(0, 2))).isEmpty();
    }

    @Test
    void linesCutAtOneWidthGoOnWhateverTheyAre() {
        String page = "蓼湾街道苍梧里居民区举办\n夜话活动\n\n5月3日晚，蓼湾街道苍梧里\n居民区举办夜话，居民区书记\n温故主持，二十多位街坊到场\n，谈到小区停车。\n\n"
                + "5月4日晚，蓼湾街道又一次\n举办夜话。街道党工委书记温\n故、办事处主任尉迟国富到场\n，谈到楼道照明，也谈到停车\n。\n";
        OriginalText text = PlainText.of(page.replace("举办\n夜话活动", "举办邻\n夜话活动"));
        List<String> lines = LineRepair.lines(text).stream()
                .map(line -> line.text().toString())
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("蓼湾街道苍梧里居民区举办邻夜话活动");
        assertThat(lines.get(1)).endsWith("二十多位街坊到场，谈到小区停车。");
    }

    @Test
    void lastCharacterOfANameGoesToItNotToTheNamesSetWideBehindIt() {
        OriginalText text = new OriginalText.Builder()
                .append("出　席：上官清越　秦朗")
                .wrap()
                .append("明　滕　舟（退休教师）")
                .build();
        assertThat(LineRepair.lines(text).get(0).simple()).isEqualTo("出席：上官清越 秦朗明 滕舟（退休教师）");
    }

    @Test
    void stretchesOfASpanNameEachPlaceOnce() {
        TracedText text = new TracedText.Builder()
                .append('甲', 3)
                .append('乙', 4)
                .append(' ', 4)
                .append('丙', 9)
                .build();
        assertThat(text.origins(new Span(0, 4))).containsExactly(new Span(3, 5), new Span(9, 10));
    }
}
