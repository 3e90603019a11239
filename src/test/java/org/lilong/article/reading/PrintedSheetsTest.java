package org.lilong.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lilong.article.Article;
import org.lilong.article.Page;
import org.lilong.article.PrintedText;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.Print;
import org.lilong.article.original.PrintBox;
import org.lilong.article.original.Sheet;

/** A page in print: each character that an article kept is found where it stands on the sheet. */
class PrintedSheetsTest {
    private static final float SIZE = 10;
    private static final String HEADLINE = "柳园街道举办邻里节";
    private static final List<String> LINES = List.of("昨日，柳园街道在文化中心举办邻里节，", "街道党工委书记到场致辞，居民代表", "向到场的来宾介绍了社区的新面貌。");

    private static final Page PAGE = PageComposer.page("p", print(), Given.nothing(""));

    private static OriginalText print() {
        OriginalText.Builder text = new OriginalText.Builder().sheet(new Sheet(1, 400, 300));
        text.print(Print.HEADLINE);
        line(text, HEADLINE, 20, 40, 16);
        text.append("\n");
        for (int i = 0; i < LINES.size(); i++) {
            line(text, LINES.get(i), 20, 80 + i * 14, SIZE);
            if (i < LINES.size() - 1) {
                text.wrap();
            }
        }
        return text.build();
    }

    private static void line(OriginalText.Builder text, String characters, float x, float y, float size) {
        for (int i = 0; i < characters.length(); i++) {
            text.append(characters.substring(i, i + 1), new PrintBox(1, x + i * size, y, size, size));
        }
    }

    @Test
    void everyLineOfAnArticleStandsWhereItWasPrinted() {
        List<PrintedText> texts = PAGE.sheets().get(0).texts();

        assertThat(texts).extracting(PrintedText::text).startsWith(HEADLINE).containsAll(LINES);
        PrintedText second = texts.stream()
                .filter(text -> text.text().equals(LINES.get(1)))
                .findFirst()
                .orElseThrow();
        assertThat(second.y()).isEqualTo(94);
        assertThat(second.edges())
                .startsWith(20f, 30f, 40f)
                .endsWith(20 + LINES.get(1).length() * SIZE)
                .hasSize(LINES.get(1).length() + 1);
    }

    @Test
    void offsetsAreThoseOfTheArticlesText() {
        Article article = PAGE.articles().get(0);

        assertThat(PAGE.sheets().get(0).texts()).hasSizeGreaterThan(3).allSatisfy(text -> assertThat(article.text()
                        .substring(text.begin(), text.begin() + text.text().length()))
                .isEqualTo(text.text()));
    }

    @Test
    void nothingPrintedIsLost() {
        assertThat(PAGE.sheets().get(0).texts().stream().map(PrintedText::text).collect(Collectors.joining()))
                .isEqualTo(HEADLINE + String.join("", LINES));
    }

    @Test
    void textThatWasNeverPrintedHasNoSheets() {
        OriginalText text = OriginalText.of(HEADLINE + "\n" + String.join("", LINES), new BitSet());

        assertThat(PageComposer.page("p", text, Given.nothing("")).sheets()).isEmpty();
    }
}
