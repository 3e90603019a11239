package org.lilong.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.Span;
import org.lilong.article.character.Glyphs;
import org.lilong.article.file.RawPage;
import org.lilong.article.original.Markup;
import org.lilong.article.original.OriginalText;
import org.lilong.article.reading.PageReader;
import org.lilong.article.reading.PageReading;

class MarkupTest {
    private static final String PAGE = """
            <!doctype html><html><head><title>不读</title></head><body>
            <h1>苍梧里&ldquo;夜话&rdquo;开讲</h1>
            <p>5月3日晚，蓼湾街道<b>苍梧里</b>居民区&nbsp;举办夜话，<!-- 注 -->居民区书记&#28201;故主持，
               二十多位街坊到场。</p>
            <table><tr><td>温故</td><td>书记</td></tr></table><p>（自治办）
            </body></html>""";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyCharacterOfAnArticlePointsAtItselfInTheMarkup() throws IOException {
        PageReading.Read read = read(PAGE);
        Article article = read.page().articles().get(0);
        Markup markup = read.original().markup().orElseThrow();
        int compared = 0;
        for (Block block : article.blocks()) {
            for (int i = block.span().begin(); i < block.span().end(); i++) {
                char character = article.text().charAt(i);
                if (!Glyphs.isSpace(character)) {
                    int origin = article.source().origin(i);
                    assertThat(written(markup, new Span(origin, origin + 1))).isEqualTo(String.valueOf(character));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
        assertThat(article.title()).isEqualTo("苍梧里“夜话”开讲");
    }

    @Test
    void aStretchIsPartedByTags() throws IOException {
        PageReading.Read read = read(PAGE);
        int begin = read.original().text().indexOf("街道苍梧里居民");
        List<Span> spans = read.original().markup().orElseThrow().spans(new Span(begin, begin + 7));
        assertThat(spans)
                .extracting(span -> PAGE.substring(span.begin(), span.end()))
                .containsExactly("街道", "苍梧里", "居民");
    }

    @Test
    void twoLineBreaksLeaveAnEmptyLine() {
        assertThat(HtmlText.of("<div>夜话开讲<br><br>居民到场，<br>谈到停车。<br> <br/><br>散会。</div>")
                        .text())
                .isEqualTo("夜话开讲\n\n居民到场，\n谈到停车。\n\n散会。\n");
    }

    @Test
    void aTextFileHasNoMarkup() {
        assertThat(PlainText.of("苍梧里").markup()).isEmpty();
    }

    @Test
    void brokenMarkupMovesNoCharacter() throws IOException {
        Random random = new Random(3);
        String pieces =
                "<p>|</p>|<b>|</div>|<table>|<td>|&amp;|&nbsp|&#x6c5f;|&lt;|&|<|>|街道|开会，|\n|\r\n|  |<!--|-->|<pre>|</pre>|<li>|\u00A0";
        String[] parts = pieces.split("\\|");
        for (int round = 0; round < 200; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                html.append(parts[random.nextInt(parts.length)]);
            }
            OriginalText text = HtmlText.of(html.toString());
            Markup markup = text.markup().orElseThrow();
            for (int i = 0; i < text.text().length(); i++) {
                char character = text.text().charAt(i);
                if (Glyphs.isHan(character)) {
                    assertThat(written(markup, new Span(i, i + 1)))
                            .as("character %s of %s in %s", i, text.text(), html)
                            .isEqualTo(String.valueOf(character));
                }
            }
        }
    }

    private static String written(Markup markup, Span span) {
        List<Span> spans = markup.spans(span);
        assertThat(spans).hasSize(1);
        return Parser.unescapeEntities(
                markup.source().substring(spans.get(0).begin(), spans.get(0).end()), false);
    }

    private PageReading.Read read(String html) throws IOException {
        Path file = Files.write(folder.resolve("a.html"), html.getBytes(StandardCharsets.UTF_8));
        return new PageReader()
                .read(RawPage.of(file))
                .match(read -> read, rejected -> Assertions.fail(rejected.reason()));
    }
}
