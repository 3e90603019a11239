package org.lilong.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.article.Page;
import org.lilong.article.SetApart;
import org.lilong.article.file.RawPage;

class PageReaderTest {
    private static final String PAGE = "苍梧里夜话开讲\n\n　　5月3日晚，蓼湾街道苍梧里居民区举办夜话，居民区书记温故主持，二十多位街坊到场，谈到小区停车和楼道照明。\n\n（自治办）\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void pageIsReadInEveryEncodingThatChinesePagesUse(String charset) throws IOException {
        String page =
                charset.equals("Big5") ? "蒼梧里夜話開講\n\n　　五月三日晚，蓼灣街道蒼梧里居民區舉辦夜話，居民區書記溫故主持，二十多位街坊到場，談到停車和樓道照明。\n" : PAGE;
        PageReading reading = read("a.txt", page.getBytes(Charset.forName(charset)));
        assertThat(page(reading).original()).isEqualTo(page);
    }

    @Test
    void byteOrderMarkIsNoText() throws IOException {
        byte[] bytes = ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_8);
        assertThat(page(read("a.txt", bytes)).original()).isEqualTo(PAGE);
    }

    @Test
    void emptyBlankForeignAndBinaryFilesAreRejectedWithWhatToDo() throws IOException {
        assertThat(reason(read("a.txt", new byte[0]))).contains("empty").contains("export");
        assertThat(reason(read("b.txt", "  \n\t\n".getBytes(StandardCharsets.UTF_8))))
                .contains("no text");
        assertThat(reason(read("c.txt", "The council met on Monday.".repeat(40).getBytes(StandardCharsets.UTF_8))))
                .contains("Chinese");
        assertThat(reason(read(
                        "d.txt",
                        (PAGE + "An English page with a quotation. ".repeat(60)).getBytes(StandardCharsets.UTF_8))))
                .contains("%");
        assertThat(reason(read(
                        "e.pdf",
                        "%PDF-1.7\n\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u00ff"
                                .getBytes(StandardCharsets.ISO_8859_1))))
                .contains("PDF");
        assertThat(reason(new PageReader().read(RawPage.of(folder.resolve("gone.txt")))))
                .contains("gone");
        assertThat(reason(new PageReader().read(RawPage.of(folder)))).contains("folder");
    }

    @Test
    void fileOverTheLimitIsRejected() throws IOException {
        assertThat(reason(read("big.txt", new byte[20 * 1024 * 1024 + 1]))).contains("20 MB");
    }

    @Test
    void anyBytesAreReadOrRejected() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = new byte[random.nextInt(4000)];
            random.nextBytes(bytes);
            assertThat(read("r" + round + ".txt", bytes)).isNotNull();
            assertThat(read("h" + round + ".html", bytes)).isNotNull();
        }
    }

    @Test
    void randomMixturesOfPageTextLoseNothing() {
        Random random = new Random(11);
        String alphabet = "街道社区办事处主任王小明，。、：；“”（）《》！？ 　\n\n\n2019年10月5日 ab·•□★●——>-记者摄影图为编辑来源发布时间&nbsp;【】";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("今天下午街道召开会议研究老旧小区加装电梯问题居民踊跃发言");
            int length = random.nextInt(1200);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Ledger.assertComplete(page(new PageReader().read(RawPage.of(Path.of("r.txt")), text.toString())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "街",
                "街道开会。",
                "区",
                "市人大代表王明，",
                "积积",
                "&nbsp;",
                "街 ",
                "（",
                "第1期 ",
                "街\n",
                "街\n\n",
                "来源：街道\n",
                "共共建建家家园园\n",
                "1月\n",
                ">街\n",
                "街道：\n",
                "  街道，\n"
            })
    void longMonotonousPagesTakeLittleTime(String unit) {
        String text = unit.repeat(400_000 / unit.length()) + "今天下午街道召开会议研究老旧小区加装电梯问题居民踊跃发言。".repeat(9);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> new PageReader().read(RawPage.of(Path.of("l.txt")), text));
    }

    @Test
    void aDateInTheHeadMayBeCutByTheEndOfALine() throws IOException {
        String head = "苍梧里社区报\n青禾市蓼湾街道苍梧里社区　　20\n21 年 5 月 7 日　第 3\n期\n—— 街坊的事，街坊说 ——\n\n";
        Page page = page(read("a.txt", (head + PAGE).getBytes(StandardCharsets.UTF_8)));
        assertThat(page.issued()).contains(LocalDate.of(2021, 5, 7));
    }

    @Test
    void propertiesBesideThePageDecideItsPlaceAndDate() throws IOException {
        Files.writeString(folder.resolve("page.properties"), "district=沧浪区\nissued=2021-04-05\n");
        Page page = page(read("a.txt", PAGE.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.place().district()).isEqualTo("沧浪区");
        assertThat(page.place().subdistrict()).isEqualTo("蓼湾街道");
        assertThat(page.issued()).contains(LocalDate.of(2021, 4, 5));
        Files.writeString(folder.resolve("page.properties"), "issued=5. April\n");
        assertThat(reason(read("a.txt", PAGE.getBytes(StandardCharsets.UTF_8))))
                .contains("5. April")
                .contains("2020-05-31");
    }

    @Test
    void htmlIsReadAsItsLines() throws IOException {
        String html =
                "<html><head><title>x</title><script>var a='不读';</script></head><body><div>首页 > 要闻</div><h1>苍梧里夜话开讲</h1>"
                        + "<p>5月3日晚，蓼湾街道<b>苍梧里</b>居民区举办夜话，居民区书记温故主持。</p><p>（自治办）</p></body></html>";
        Page page = page(read("a.html", html.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.articles()).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("苍梧里夜话开讲");
            assertThat(article.text()).contains("蓼湾街道苍梧里居民区举办夜话").doesNotContain("不读");
        });
    }

    @Test
    void menusOfAWebPageAreSetApartAndItsRowsKept() throws IOException {
        String html = """
                <html><body><div class="top"><a href="/">首页</a><a href="/a">走进街道</a><a href="/b">政务公开</a></div>
                <div class="side"><h3>热点</h3><ul><li><a href="1">区长陈国华调研</a></li><li><a href="2">书记李卫东走访</a></li>
                <li><a href="3">安全生产会议召开</a></li></ul></div>
                <div class="main"><h1>苍梧里夜话开讲</h1><p>5月3日晚，蓼湾街道苍梧里居民区举办夜话，居民区书记温故主持。名单如下：</p>
                <p>温故  居民区书记
                尉迟国富  楼组长</p></div>
                <footer>主办：蓼湾街道办事处　电话：12345678</footer></body></html>""";
        Page page = page(read("a.html", html.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.articles()).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("苍梧里夜话开讲");
            assertThat(article.text()).contains("温故 居民区书记\n尉迟国富 楼组长").doesNotContain("陈国华", "政务公开", "12345678");
        });
        assertThat(page.setApart())
                .filteredOn(apart -> apart.kind() == SetApart.Kind.MENU)
                .extracting(SetApart::text)
                .contains("区长陈国华调研", "热点");
    }

    private PageReading read(String name, byte[] bytes) throws IOException {
        return new PageReader().read(RawPage.of(Files.write(folder.resolve(name), bytes)));
    }

    private static Page page(PageReading reading) {
        return reading.match(PageReading.Read::page, rejected -> Assertions.fail(rejected.reason()));
    }

    private static String reason(PageReading reading) {
        return reading.match(read -> Assertions.fail("was read: " + read.page().doc()), PageReading.Rejected::reason);
    }
}
