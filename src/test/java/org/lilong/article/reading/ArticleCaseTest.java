package org.lilong.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lilong.article.Article;
import org.lilong.article.Page;
import org.lilong.article.file.RawPage;

/** Reads the page of each case folder and compares what comes of it with the expectation beside it. */
class ArticleCaseTest {
    static Stream<Path> cases() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(ArticleCaseTest.class.getResource("/article"))
                .toURI());
        try (Stream<Path> folders = Files.list(root)) {
            return List.copyOf(folders.sorted().toList()).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pageIsCutAsExpected(Path folder) throws IOException {
        RawPage raw = RawPage.of(folder.resolve("page.txt"));
        Page page =
                new PageReader().read(raw).match(read -> read.page(), rejected -> Assertions.fail(rejected.reason()));
        assertThat(described(page)).isEqualTo(Files.readString(folder.resolve("expected.txt")));
        Ledger.assertComplete(page);
    }

    private static String described(Page page) {
        StringBuilder all = new StringBuilder();
        all.append("page ")
                .append(page.issuedOrNull())
                .append(' ')
                .append(page.issueOrNull())
                .append('\n');
        for (Article article : page.articles()) {
            all.append("\narticle ").append(article.title()).append('\n');
            all.append(article.publishedOrNull()).append(" | ").append(article.signedOrNull());
            all.append(" | ")
                    .append(article.place().district())
                    .append(" | ")
                    .append(article.place().subdistrict())
                    .append('\n');
            article.blocks().forEach(block -> all.append(block.kind())
                    .append(": ")
                    .append(article.text(block.span()))
                    .append('\n'));
        }
        page.setApart()
                .forEach(apart ->
                        all.append("\napart ").append(apart.kind()).append(": ").append(apart.text()));
        return all.append('\n').toString();
    }
}
