package org.lilong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lilong.article.Article;
import org.lilong.article.Page;
import org.lilong.article.Span;
import org.lilong.article.file.RawPage;
import org.lilong.article.reading.PageReader;
import org.lilong.extraction.ClaimExtractor;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.PageClaims;
import org.lilong.language.Annotator;
import org.lilong.language.Sentence;
import org.lilong.store.Contribution;

/** No text makes reading fail, or take longer than in proportion to its length. */
final class HostileTextTest {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();
    private static final Annotator ANNOTATOR = Runs.annotator();
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
    private static final String GIVEN = "安柏成东恩帆广和嘉康澜明宁鹏清然盛婷文欣";

    /** Texts that are the same over and over. */
    private static final Map<String, String> REPEATED = new TreeMap<>(Map.ofEntries(
            Map.entry("a sentence without punctuation", "街道党工委书记王小明到社区调研居民代表李红参加座谈会"),
            Map.entry("one character", "王"),
            Map.entry("titles", "区委副书记、区长、党组书记、"),
            Map.entry("bodies", "区委区政府区人大区政协街道党工委街道办事处"),
            Map.entry("dates in a row", "2020年5月8日"),
            Map.entry("dates without a year", "5月8日，"),
            Map.entry("short lines", "王明\n"),
            Map.entry("middle dots", "阿·"),
            Map.entry("punctuation", "。，、；：“”（）"),
            Map.entry("emoji", "👏🌼😀"),
            Map.entry("control characters", "王\u0001\u0007明\u001b\u200b\ufeff"),
            Map.entry("unpaired surrogates", "王\uD800明\uDC00到"),
            Map.entry("brackets that never close", "（王小明"),
            Map.entry("quotes that never close", "“王小明说")));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Reading(int articles, double seconds) {}

    static Stream<String> repeated() {
        return REPEATED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void repeated_text_is_read(String kind) throws IOException {
        read("街道动态\n\n" + filled(REPEATED.get(kind), 3000));
    }

    @Test
    void a_list_of_thousands_of_names_is_read_in_proportion_to_its_length() throws IOException {
        growsInProportion(size -> names(size, "、"));
        growsInProportion(size -> names(size, "主任、"));
    }

    @ParameterizedTest
    @MethodSource("growing")
    void time_grows_in_proportion_to_the_text(String kind) throws IOException {
        growsInProportion(size -> filled(REPEATED.get(kind), size));
    }

    static Stream<String> growing() {
        return Stream.of("a sentence without punctuation", "one character", "bodies", "short lines", "dates in a row");
    }

    @Test
    void deep_brackets_and_quotes_are_read() throws IOException {
        for (String pair : List.of("（）", "“”", "《》", "【】", "()")) {
            String open = pair.substring(0, 1).repeat(2000);
            String close = pair.substring(1).repeat(2000);
            read("街道动态\n\n昨日，" + open + "街道党工委书记王小明到场" + close + "。");
        }
    }

    @Test
    void any_mixture_of_such_texts_is_read() throws IOException {
        List<String> parts = new ArrayList<>(REPEATED.values());
        parts.addAll(List.of("昨日，", "出席会议。", "\n", "\n\n", "\t", " ", "　", "受区长委托，", "……", "——", "（记者 李红）", "0", "a"));
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            while (text.length() < 1500) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            read(text.toString());
        }
    }

    private interface Text {
        String of(int size);
    }

    /** Four times the text may take eight times the time; the rest allows for the machine's other work. */
    private void growsInProportion(Text text) throws IOException {
        Reading small = read("街道动态\n\n" + text.of(6_000));
        Reading large = read("街道动态\n\n" + text.of(24_000));

        assertThat(large.articles).isPositive();
        assertThat(large.seconds).isLessThan(8 * small.seconds + 0.2);
    }

    /** Reads a page; answers the processor time of all but CoreNLP's part, which is given short pieces one by one. */
    private Reading read(String text) throws IOException {
        Path file = Files.writeString(
                folder.resolve("page.txt"), new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        long start = CLOCK.getCurrentThreadCpuTime();
        List<Page> pages = new ArrayList<>();
        new PageReader().read(RawPage.of(file)).match(read -> pages.add(read.page()), rejected -> false);
        long reading = CLOCK.getCurrentThreadCpuTime() - start;
        for (Page page : pages) {
            List<List<Sentence>> sentences = new ArrayList<>();
            page.articles().forEach(article -> sentences.add(ANNOTATOR.annotate(article.text())));
            start = CLOCK.getCurrentThreadCpuTime();
            PageClaims claims = EXTRACTOR.extract(page, sentences);
            reading += CLOCK.getCurrentThreadCpuTime() - start;
            claims.articles().forEach(HostileTextTest::standsInItsText);
            Contribution.of(claims);
        }
        int articles = pages.stream().mapToInt(page -> page.articles().size()).sum();
        return new Reading(articles, reading / 1e9);
    }

    private static void standsInItsText(ArticleClaims claims) {
        Article article = claims.article();
        List<Span> spans = new ArrayList<>();
        claims.people().forEach(person -> spans.addAll(person.spans()));
        claims.organisations().forEach(body -> spans.addAll(body.spans()));
        claims.posts().forEach(post -> spans.add(post.span()));
        claims.events().forEach(event -> spans.add(event.span()));
        claims.participations().forEach(participation -> spans.add(participation.span()));
        assertThat(spans)
                .allMatch(span -> span.begin() >= 0
                        && span.begin() < span.end()
                        && span.end() <= article.text().length());
    }

    private static String names(int size, String between) {
        StringBuilder list = new StringBuilder("出席会议的有");
        for (int i = 0; list.length() < size; i++) {
            list.append(SURNAMES.charAt(i % SURNAMES.length()))
                    .append(GIVEN.charAt(i / SURNAMES.length() % GIVEN.length()))
                    .append(GIVEN.charAt(i / SURNAMES.length() / GIVEN.length() % GIVEN.length()))
                    .append(between);
        }
        return list.substring(0, size);
    }

    private static String filled(@org.jspecify.annotations.Nullable String part, int size) {
        return String.valueOf(part)
                .repeat(size / String.valueOf(part).length() + 1)
                .substring(0, size);
    }
}
