package org.lilong.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Pages of an invented district whose articles share people, posts and events, made by hand or by chance. */
public final class InventedPages {
    public static final Place LOTUS = new Place(null, "临江市", "白鹭区", "莲塘街道");
    public static final Place STONE = new Place(null, "临江市", "白鹭区", "石桥街道");
    public static final Place FAR = new Place("某省", "远山市", "云岭区", null);

    private static final String TEXT = "赵甲在莲塘街道参加活动。钱乙主持。各界人士六十余名到场，孙丙代表李丁发言。";
    private static final Span WORDS = new Span(0, 4);
    private static final Span MORE = new Span(12, 16);
    private static final List<Span> SENTENCES = List.of(new Span(0, 12), new Span(12, 17), new Span(17, TEXT.length()));
    private static final String[] NAMES = {"赵甲", "钱乙", "孙丙", "李丁", "周戊", "吴己"};
    private static final String[] BODIES = {"白鹭区委", "莲塘街道党工委", "莲塘街道办事处", "向阳小学", "白鹭区交警一大队", "临江市总工会"};
    private static final String[] TITLES = {"书记", "主任", "民警", "委员", "主席"};
    private static final String[] LABELS = {"邻里运动会", "莲塘街道邻里运动会", "防汛演练", "防汛应急演练", "读书会"};
    private static final String[] DATES = {"2020-05-01", "2020-05-01", "2020-05-02", "2020-05", "XXXX-05-01", ""};

    private InventedPages() {}

    /** Pages doc0, doc1, … in which the same few people, bodies and events turn up again and again. */
    public static List<PageClaims> byChance(Random random, int pages) {
        List<PageClaims> made = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            made.add(byChance(random, "doc" + i));
        }
        return made;
    }

    public static PageClaims byChance(Random random, String doc) {
        Place place = List.of(LOTUS, LOTUS, STONE, FAR, Place.UNKNOWN).get(random.nextInt(5));
        LocalDate issued = random.nextInt(5) == 0 ? null : LocalDate.of(2020, 5 + random.nextInt(3), 10);
        List<ArticleClaims> articles = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int n = 0; n < count; n++) {
            articles.add(articleByChance(random, doc, n, place, issued));
        }
        return page(doc, place, issued, articles);
    }

    public static PageClaims page(String doc, Place place, @Nullable LocalDate issued, List<ArticleClaims> articles) {
        List<Article> cut = articles.stream().map(ArticleClaims::article).toList();
        return new PageClaims(new Page(doc, doc + articles, issued, null, place, cut, List.of()), articles);
    }

    private static ArticleClaims articleByChance(
            Random random, String doc, int n, Place place, @Nullable LocalDate issued) {
        ArticleBuilder article = new ArticleBuilder(doc, n, place, issued);
        int people = 1 + random.nextInt(4);
        for (int i = 0; i < people; i++) {
            String name = pick(random, NAMES);
            int person = article.person(name, name.charAt(0) + pick(random, TITLES));
            if (random.nextInt(3) > 0) {
                article.post(person, pick(random, TITLES), pick(random, BODIES));
            }
        }
        int events = random.nextInt(3);
        for (int i = 0; i < events; i++) {
            int event = article.event(pick(random, LABELS), pick(random, DATES));
            for (int person = 0; person < people; person++) {
                if (random.nextBoolean()) {
                    Integer other = random.nextInt(4) == 0 && people > 1 ? (person + 1) % people : null;
                    article.attends(event, person, other);
                }
            }
        }
        return article.build();
    }

    private static String pick(Random random, String[] choice) {
        return choice[random.nextInt(choice.length)];
    }

    /** Collects the claims of one article. */
    public static final class ArticleBuilder {
        private final Article article;
        private final List<PersonMention> people = new ArrayList<>();
        private final List<OrganisationMention> organisations = new ArrayList<>();
        private final List<NeighbourhoodMention> neighbourhoods = new ArrayList<>();
        private final List<PostClaim> posts = new ArrayList<>();
        private final List<EventClaim> events = new ArrayList<>();
        private final List<ParticipationClaim> participations = new ArrayList<>();

        public ArticleBuilder(String doc, int n, Place place, @Nullable LocalDate issued) {
            Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()));
            this.article =
                    new Article(doc, n, "标题" + n, TracedText.of(TEXT), List.of(block), issued, "社区办", place, issued);
        }

        public int person(String name, String... forms) {
            people.add(new PersonMention(name, List.of(forms), List.of(WORDS), 0.9));
            return people.size() - 1;
        }

        public int organisation(String name, String... forms) {
            for (int i = 0; i < organisations.size(); i++) {
                if (organisations.get(i).name().equals(name)) {
                    return i;
                }
            }
            organisations.add(new OrganisationMention(
                    name, List.of(forms), "party-committee", null, article.place(), List.of(MORE), 0.8));
            return organisations.size() - 1;
        }

        public int neighbourhood(String name, String... forms) {
            neighbourhoods.add(new NeighbourhoodMention(
                    name, List.of(forms), "residential-community", null, article.place(), List.of(MORE), 0.8));
            return neighbourhoods.size() - 1;
        }

        public ArticleBuilder post(int person, String title, @Nullable String body) {
            return post(person, title, body, PostClaim.Status.CURRENT);
        }

        public ArticleBuilder post(int person, String title, @Nullable String body, PostClaim.Status status) {
            Integer organisation = body == null ? null : organisation(body);
            posts.add(new PostClaim(person, title, organisation, status, WORDS, 0.85));
            return this;
        }

        /** An event on a date in EDTF, or on none where that is empty. */
        public int event(String label, String edtf) {
            LocalDate day = edtf.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(edtf) : null;
            EventDate date = edtf.isEmpty() ? null : new EventDate(edtf, edtf, day, day);
            events.add(new EventClaim(label, "meeting", date, "广场", List.of(), WORDS, 0.9));
            return events.size() - 1;
        }

        public ArticleBuilder attends(int event, int person, @Nullable Integer onBehalfOf) {
            return takesPart(
                    event,
                    new Participant.Person(person),
                    onBehalfOf == null ? null : new Participant.Person(onBehalfOf),
                    ParticipationClaim.Presence.ATTENDED,
                    Role.ATTENDEE);
        }

        public ArticleBuilder takesPart(
                int event,
                Participant who,
                @Nullable Participant onBehalfOf,
                ParticipationClaim.Presence presence,
                Role... roles) {
            participations.add(
                    new ParticipationClaim(event, who, Set.of(roles), List.of(), onBehalfOf, presence, MORE, 0.7));
            return this;
        }

        public ArticleClaims build() {
            return new ArticleClaims(
                    article, SENTENCES, people, organisations, neighbourhoods, posts, events, participations);
        }
    }
}
