package org.lilong.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lilong.extraction.claim.PageClaims;
import org.lilong.extraction.claim.Participant;
import org.lilong.extraction.claim.ParticipationClaim.Presence;
import org.lilong.extraction.claim.PostClaim;
import org.lilong.extraction.claim.Role;
import org.lilong.query.DocumentRecord.Evidence;
import org.lilong.store.Contribution;
import org.lilong.store.Contributions;
import org.lilong.store.InventedPages;
import org.lilong.store.InventedPages.ArticleBuilder;
import org.lilong.store.Store;

class RecordsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 10);

    private final Store store = Store.inMemory();
    private final Records records = new Records(store);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void documentsComeOneALineInTheOrderOfTheirNames() throws IOException {
        put(page("b", article("b", 0)), page("a", article("a", 0)), page("里弄", article("里弄", 0)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.write(out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(RecordsTest::doc))
                .containsExactly("a", "b", "里弄");
    }

    @Test
    void anArticleHasItsHeadlineSignatureDateAndPlace() {
        put(page("a", article("a", 0), article("a", 1)));
        DocumentRecord.Article article = read("a").articles().get(1);
        assertThat(article.n()).isEqualTo(1);
        assertThat(article.title()).isEqualTo("标题1");
        assertThat(article.signed()).isEqualTo("社区办");
        assertThat(article.published()).isEqualTo("2020-05-10");
        assertThat(article.district()).isEqualTo("白鹭区");
        assertThat(article.subdistrict()).isEqualTo("莲塘街道");
    }

    @Test
    void aPersonOfTwoArticlesIsOneRecordAndNamesakesAreTwo() {
        ArticleBuilder first = article("a", 0);
        first.person("赵甲");
        first.person("钱乙");
        ArticleBuilder second = article("a", 1);
        second.person("赵甲");
        second.person("赵甲");
        put(page("a", first, second));
        List<DocumentRecord.Person> people = read("a").people();
        assertThat(people).extracting(DocumentRecord.Person::name).containsExactly("赵甲", "钱乙", "赵甲");
        assertThat(people.get(0).articles()).containsExactly(0, 1);
        assertThat(people).extracting(DocumentRecord.Person::iri).doesNotHaveDuplicates();
        assertThat(people.get(1).evidence()).containsExactly(new Evidence(0, 0, 4, "赵甲在莲"));
    }

    @Test
    void postsHaveTheirBodyUnderItsResolvedNameAndAStatusOnlyWhereNotCurrent() throws IOException {
        ArticleBuilder article = article("a", 0);
        int person = article.person("赵甲");
        article.organisation("莲塘街道党工委", "党工委");
        article.post(person, "书记", "莲塘街道党工委");
        article.post(person, "书记", "莲塘街道党工委");
        article.post(person, "主任", null, PostClaim.Status.FORMER);
        put(page("a", article));
        DocumentRecord record = read("a");
        assertThat(record.posts())
                .extracting(DocumentRecord.Post::title, DocumentRecord.Post::org, DocumentRecord.Post::status)
                .containsExactly(tuple("书记", "莲塘街道党工委", null), tuple("主任", null, "former"));
        assertThat(record.organisations().get(0).aliases()).containsExactly("党工委");
        JsonNode posts = json().get("posts");
        assertThat(posts.get(0).has("status")).isFalse();
        assertThat(posts.get(1).get("org").isNull()).isTrue();
    }

    @Test
    void anEventOfTwoArticlesIsOneRecordWithAllItsGuests() {
        ArticleBuilder first = article("a", 0);
        int told = first.event("莲塘街道邻里运动会", "2020-05-01");
        first.attends(told, first.person("赵甲"), null);
        first.attends(told, first.person("钱乙"), null);
        ArticleBuilder second = article("a", 1);
        int again = second.event("邻里运动会", "");
        second.takesPart(
                again, new Participant.Person(second.person("赵甲")), null, Presence.ATTENDED, Role.SPEAKER, Role.HOST);
        second.takesPart(again, new Participant.Group("60余名居民", 60, 69), null, Presence.ATTENDED);
        second.takesPart(again, new Participant.Organisation(second.organisation("向阳小学")), null, Presence.ATTENDED);
        put(page("a", first, second));
        assertThat(read("a").events()).singleElement().satisfies(event -> {
            assertThat(event.label()).isEqualTo("莲塘街道邻里运动会");
            assertThat(event.date()).isEqualTo("2020-05-01");
            assertThat(event.place()).isEqualTo("广场");
            assertThat(event.participants())
                    .extracting(DocumentRecord.Participant::person, DocumentRecord.Participant::as)
                    .containsExactly(
                            tuple("赵甲", List.of("attendee", "host", "speaker")), tuple("钱乙", List.of("attendee")));
            assertThat(event.groups()).containsExactly("60余名居民");
            assertThat(event.organisations()).containsExactly("向阳小学");
        });
    }

    @Test
    void theAbsentAreNoParticipantsAndTheirDeputySaysForWhom() {
        ArticleBuilder article = article("a", 0);
        int event = article.event("读书会", "XXXX-05-01");
        int deputy = article.person("赵甲");
        int represented = article.person("钱乙");
        article.attends(event, deputy, represented);
        article.takesPart(event, new Participant.Person(represented), null, Presence.REPRESENTED);
        article.takesPart(event, new Participant.Person(article.person("孙丙")), null, Presence.ABSENT);
        put(page("a", article));
        DocumentRecord.Event read = read("a").events().get(0);
        assertThat(read.date()).isEqualTo("--05-01");
        assertThat(read.participants()).singleElement().satisfies(participant -> {
            assertThat(participant.person()).isEqualTo("赵甲");
            assertThat(participant.onBehalfOf()).containsExactly("钱乙");
        });
        assertThat(read.absent())
                .extracting(DocumentRecord.Absent::who, DocumentRecord.Absent::presence)
                .containsExactly(tuple("钱乙", "represented"), tuple("孙丙", "absent"));
    }

    @Test
    void neighbourhoodsAreListedWithTheirOtherForms() {
        ArticleBuilder article = article("a", 0);
        article.neighbourhood("荷花里居民区", "荷花里");
        put(page("a", article));
        assertThat(read("a").neighbourhoods()).singleElement().satisfies(area -> {
            assertThat(area.name()).isEqualTo("荷花里居民区");
            assertThat(area.aliases()).containsExactly("荷花里");
            assertThat(area.iri()).contains("/neighbourhood/");
        });
    }

    @Test
    void anUnknownDocumentGivesNothing() {
        assertThat(records.of("none")).isEmpty();
    }

    private void put(PageClaims... pages) {
        new Contributions(store, "1", InstantSource.system())
                .replace(Stream.of(pages).map(Contribution::of).toList());
    }

    private DocumentRecord read(String doc) {
        return records.of(doc).orElseThrow();
    }

    private JsonNode json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.write(out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static String doc(String line) {
        try {
            return new ObjectMapper().readTree(line).get("doc").asText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ArticleBuilder article(String doc, int n) {
        return new ArticleBuilder(doc, n, InventedPages.LOTUS, DAY);
    }

    private static PageClaims page(String doc, ArticleBuilder... articles) {
        return InventedPages.page(
                doc,
                InventedPages.LOTUS,
                DAY,
                Stream.of(articles).map(ArticleBuilder::build).toList());
    }
}
