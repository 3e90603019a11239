package org.lilong.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.Page;
import org.lilong.article.Place;
import org.lilong.article.Span;
import org.lilong.article.TracedText;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.EventClaim;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.claim.OrganisationMention;
import org.lilong.extraction.claim.PageClaims;
import org.lilong.extraction.claim.Participant;
import org.lilong.extraction.claim.ParticipationClaim;
import org.lilong.extraction.claim.PersonMention;
import org.lilong.extraction.claim.PostClaim;
import org.lilong.extraction.claim.Role;

/**
 * The newspapers of an invented district as they grow over the years: twelve subdistricts with four pages a week each. Leaders of the
 * district are on every fourth page, those of a subdistrict on most of its pages, and most other people once or twice in a lifetime, so
 * that a few names have mentions in proportion to the store while the others have not.
 */
final class InventedDistrict {
    private static final int SUBDISTRICTS = 12;
    private static final int PAGES_A_WEEK = 4 * SUBDISTRICTS;
    private static final int ARTICLES = 2;
    private static final int LEADERS = 5;
    private static final int LOCAL_LEADERS = 6;
    private static final int RESIDENTS_A_YEAR = 4000;
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 3);
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
    private static final String GIVEN = "安柏成东恩帆广和嘉康澜明宁鹏清然盛婷文欣";
    private static final String[] EVENTS = {"邻里节", "防汛演练", "读书会", "党员大会", "义诊活动", "健步走", "垃圾分类宣传", "议事会"};
    private static final String SENTENCE = "当天上午，白鹭区有关负责同志来到现场，与居民代表一起参加了这次活动，并听取了大家的意见和建议。";
    private static final int SENTENCES = 16;
    private static final String TEXT = SENTENCE.repeat(SENTENCES);
    private static final List<Span> SPANS = IntStream.range(0, SENTENCES)
            .mapToObj(i -> new Span(i * SENTENCE.length(), (i + 1) * SENTENCE.length()))
            .toList();

    private InventedDistrict() {}

    /** The page of a number, always the same. */
    static PageClaims page(int number) {
        Random random = new Random(number * 31L + 7);
        int subdistrict = number % SUBDISTRICTS;
        LocalDate issued = FIRST.plusWeeks(number / PAGES_A_WEEK);
        Place place = new Place(null, "临江市", "白鹭区", "第" + (char) ('甲' + subdistrict) + "街道");
        List<ArticleClaims> articles = new ArrayList<>();
        for (int n = 0; n < ARTICLES; n++) {
            articles.add(new Claims("p" + number, n, subdistrict, place, issued, random).invent());
        }
        List<Article> cut = articles.stream().map(ArticleClaims::article).toList();
        return new PageClaims(new Page("p" + number, TEXT + number, issued, null, place, cut, List.of()), articles);
    }

    static String name(int person) {
        int given = GIVEN.length();
        return "" + SURNAMES.charAt(person % SURNAMES.length())
                + GIVEN.charAt(person / SURNAMES.length() % given)
                + (char) ('一' + person / SURNAMES.length() / given);
    }

    /** What one article claims. */
    private static final class Claims {
        private final Article article;
        private final int subdistrict;
        private final Random random;
        private final Map<String, PersonMention> people = new LinkedHashMap<>();
        private final Map<String, OrganisationMention> bodies = new LinkedHashMap<>();
        private final List<PostClaim> posts = new ArrayList<>();
        private final List<EventClaim> events = new ArrayList<>();
        private final List<ParticipationClaim> participations = new ArrayList<>();

        Claims(String doc, int n, int subdistrict, Place place, LocalDate issued, Random random) {
            Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()));
            this.article =
                    new Article(doc, n, "标题" + n, TracedText.of(TEXT), List.of(block), issued, "社区办", place, issued);
            this.subdistrict = subdistrict;
            this.random = random;
        }

        ArticleClaims invent() {
            if (random.nextInt(8) == 0) {
                appears(random.nextInt(LEADERS), "副书记", "白鹭区委");
            }
            int locals = 1000 + subdistrict * LOCAL_LEADERS;
            appears(
                    locals + random.nextInt(LOCAL_LEADERS),
                    "主任",
                    article.place().subdistrict() + "办事处");
            appears(
                    locals + random.nextInt(LOCAL_LEADERS),
                    "委员",
                    article.place().subdistrict() + "党工委");
            int year =
                    article.issuedOrNull() == null ? 0 : article.issuedOrNull().getYear() - FIRST.getYear();
            for (int i = 0; i < 3; i++) {
                int resident = 5000 + year * RESIDENTS_A_YEAR + random.nextInt(RESIDENTS_A_YEAR);
                appears(resident, "居民代表", "第" + random.nextInt(20) + "居民委员会");
            }
            event();
            event();
            NeighbourhoodMention area = new NeighbourhoodMention(
                    "第" + random.nextInt(20) + "小区",
                    List.of(),
                    "residential-community",
                    null,
                    article.place(),
                    words(),
                    0.8);
            return new ArticleClaims(
                    article,
                    SPANS,
                    List.copyOf(people.values()),
                    List.copyOf(bodies.values()),
                    List.of(area),
                    posts,
                    events,
                    participations);
        }

        private void appears(int person, String title, String body) {
            String name = name(person);
            if (people.putIfAbsent(name, new PersonMention(name, List.of(), words(), 0.9)) == null) {
                bodies.putIfAbsent(
                        body,
                        new OrganisationMention(body, List.of(), "government", null, article.place(), words(), 0.8));
                posts.add(new PostClaim(
                        people.size() - 1,
                        title,
                        List.copyOf(bodies.keySet()).indexOf(body),
                        PostClaim.Status.CURRENT,
                        words().get(0),
                        0.85));
            }
        }

        private void event() {
            LocalDate issued = article.issuedOrNull();
            LocalDate day = issued == null ? FIRST : issued.minusDays(1 + random.nextInt(7));
            events.add(new EventClaim(
                    EVENTS[random.nextInt(EVENTS.length)],
                    "meeting",
                    new EventDate(day.toString(), day.toString(), day, day),
                    "广场",
                    List.of(),
                    words().get(0),
                    0.9));
            for (int person = 0; person < people.size(); person++) {
                participations.add(new ParticipationClaim(
                        events.size() - 1,
                        new Participant.Person(person),
                        Set.of(Role.ATTENDEE),
                        List.of(),
                        null,
                        ParticipationClaim.Presence.ATTENDED,
                        words().get(0),
                        0.7));
            }
        }

        private List<Span> words() {
            int begin = random.nextInt(SENTENCES) * SENTENCE.length() + 5;
            return List.of(new Span(begin, begin + 6));
        }
    }
}
