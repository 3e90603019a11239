package org.lilong.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lilong.article.Page;
import org.lilong.article.PageTurn;
import org.lilong.article.file.RawPage;

/** An article that goes on in another file of its folder: both parts say by themselves at which seam they meet. */
class PageTurnsTest {
    private static final String FRONT = """
            苇溪日报　2022年6月30日　第1版

            苇溪区启动清河行动

            　　本报讯　6月28日，苇溪区启动清河行动，区长向晚到场讲话，区水利局局长林泉介绍了方案。
            （下转第三版）

            夏令营招募小营员

            　　区少年宫夏令营即日起报名，负责人童谣说，名额六十个。（少年宫）
            """;
    private static final String INSIDE = """
            苇溪日报　2022年6月30日　综合　03

            少年宫添了新琴房

            　　6月29日，区少年宫的新琴房启用，负责人童谣说，一共十二间。（少年宫）

            （上接第1版）
            　　沿河三镇的镇长分别表态，行动将持续到9月底，由区河长办负责督查，结果每周公布一次。
            """;

    private final Path folder;

    PageTurnsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void partsInTwoFilesOfAFolderMeetAtOneSeam() throws IOException {
        List<PageTurn> front = turns(folder, "a.txt", FRONT);
        List<PageTurn> inside = turns(folder, "b.txt", INSIDE);

        assertThat(front).extracting(PageTurn::onward).containsExactly(true);
        assertThat(inside).extracting(PageTurn::onward).containsExactly(false);
        assertThat(inside)
                .extracting(PageTurn::seam)
                .containsExactly(front.get(0).seam());
        assertThat(front.get(0).seam()).endsWith("2022-06-30 1>3");
    }

    @Test
    void eachPartKeepsItsOwnTextAndStaysAnArticleOfItsPage() throws IOException {
        Page inside = page(folder, "b.txt", INSIDE);

        assertThat(inside.articles()).hasSize(2);
        assertThat(inside.articles().get(1).text()).startsWith("沿河三镇").endsWith("每周公布一次。");
        Ledger.assertComplete(inside);
    }

    @Test
    void anotherDayAnotherFolderAndAnotherPageAreOtherSeams() throws IOException {
        String seam = turns(folder, "a.txt", FRONT).get(0).seam();

        assertThat(seam(turns(folder, "b.txt", INSIDE.replace("30日", "23日")))).isNotEqualTo(seam);
        assertThat(seam(turns(folder, "c.txt", INSIDE.replace("03", "04")))).isNotEqualTo(seam);
        assertThat(seam(turns(Files.createDirectory(folder.resolve("other")), "b.txt", INSIDE)))
                .isNotEqualTo(seam);
    }

    @Test
    void pageThatDoesNotSayItsDayOrNumberIsJoinedToNone() throws IOException {
        assertThat(turns(folder, "a.txt", FRONT.replace("　第1版", ""))).isEmpty();
        assertThat(turns(folder, "b.txt", FRONT.replace("2022年6月30日　", ""))).isEmpty();
    }

    private static String seam(List<PageTurn> turns) {
        assertThat(turns).hasSize(1);
        return turns.get(0).seam();
    }

    private static List<PageTurn> turns(Path folder, String name, String text) throws IOException {
        return page(folder, name, text).articles().stream()
                .flatMap(article -> article.turns().stream())
                .toList();
    }

    private static Page page(Path folder, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new PageReader().read(RawPage.of(file)).match(read -> read.page(), no -> Assertions.fail(no.reason()));
    }
}
