package org.lilong.article.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lilong.article.Article;
import org.lilong.article.LooseEnds;
import org.lilong.article.Page;
import org.lilong.article.SetApart;
import org.lilong.article.file.RawPage;
import org.lilong.article.reading.PageReader;

class SharedArticlesTest {
    private static final String FRONT = """
            苇溪日报　2022年6月30日　第1版

            苇溪区启动清河行动

            　　本报讯　6月28日，苇溪区启动清河行动，区水利局局长林泉介绍了方案。
            （下转第2版）

            夜间集市点亮老街

            　　本报讯　6月27日，老街夜间集市开张，区商务局局长云锦到场。
            （下转第2版）
            """;
    private static final String INSIDE = """
            苇溪日报　2022年6月30日　第2版

            （上接第1版）
            　　夜间集市每周五开到十点，老街的商户说，生意好了许多。

            （上接第1版）
            　　清河行动将持续到9月底，苇溪区河长办每周公布结果。
            """;

    private final Path folder;

    SharedArticlesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void twoArticlesThatGoOnOnOnePageAreToldByTheirWords() throws IOException {
        List<Page> pages = SharedArticles.join(List.of(page("b.txt", INSIDE), page("a.txt", FRONT)));

        assertThat(pages).extracting(Page::doc).containsExactly("a", "b");
        assertThat(pages.get(0).articles())
                .extracting(Article::text)
                .satisfiesExactly(
                        river -> assertThat(river).startsWith("苇溪区启动").endsWith("每周公布结果。"),
                        market -> assertThat(market).startsWith("夜间集市").endsWith("生意好了许多。"));
        assertThat(pages.get(1).articles()).isEmpty();
        assertThat(pages.get(1).setApart())
                .filteredOn(apart -> apart.kind() == SetApart.Kind.CONTINUATION)
                .hasSize(2);
    }

    @Test
    void pageWhoseOtherPartIsMissingKeepsItsArticles() throws IOException {
        Page inside = page("b.txt", INSIDE);

        assertThat(SharedArticles.join(List.of(inside)).get(0).articles()).hasSameSizeAs(inside.articles());
    }

    @Test
    void pageIsReadAgainFromWhatItKeeps() throws IOException {
        Page front = page("a.txt", FRONT);
        LooseEnds kept = front.looseEnds().orElseThrow();

        Page again = new PageReader().again("a", front.original(), kept.setting());

        assertThat(again.articles())
                .extracting(Article::text)
                .isEqualTo(front.articles().stream().map(Article::text).toList());
        assertThat(again.seams()).isEqualTo(front.seams());
        assertThat(again.issued()).isEqualTo(front.issued());
    }

    private Page page(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new PageReader().read(RawPage.of(file)).match(read -> read.page(), no -> Assertions.fail(no.reason()));
    }
}
