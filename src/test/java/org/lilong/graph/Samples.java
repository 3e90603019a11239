package org.lilong.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.Page;
import org.lilong.article.Place;
import org.lilong.article.SetApart;
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
import org.lilong.extraction.claim.ParticipationClaim.Presence;
import org.lilong.extraction.claim.PersonMention;
import org.lilong.extraction.claim.PostClaim;
import org.lilong.extraction.claim.Role;

/** Hand-made claims of an invented page: a meeting with a chair, a stand-in, a group and a body, as one short article tells it. */
final class Samples {
    static final String TEXT = "鹭洲区委副书记欧阳苇在苇荡街道主持防汛会议，城建办卞禾代主任薄青出席，三十余名志愿者参加。" + "会议于7月3日在菱角新村活动室举行。";
    static final Place PLACE = new Place(null, "沧溟市", "鹭洲区", "苇荡街道");

    private Samples() {}

    static PageClaims page(String doc) {
        return page(doc, claims(doc, 0, "防汛会议召开", "防汛会议"));
    }

    static PageClaims page(String doc, ArticleClaims... articles) {
        String original = "苇荡报\n" + TEXT;
        Page page = new Page(
                doc,
                original,
                LocalDate.of(2023, 7, 5),
                "第7期",
                PLACE,
                List.of(articles).stream().map(ArticleClaims::article).toList(),
                List.of(new SetApart(SetApart.Kind.MASTHEAD, 0, 3, "苇荡报")));
        return new PageClaims(page, List.of(articles));
    }

    static ArticleClaims claims(String doc, int n, String title, String label) {
        return new ArticleClaims(
                article(doc, n, title),
                List.of(new Span(0, TEXT.indexOf('。') + 1), new Span(TEXT.indexOf('。') + 1, TEXT.length())),
                List.of(
                        new PersonMention("欧阳苇", List.of("欧阳书记"), List.of(words("欧阳苇")), 0.98),
                        new PersonMention("卞禾", List.of(), List.of(words("卞禾")), 0.9),
                        new PersonMention("薄青", List.of(), List.of(words("薄青")), 0.9)),
                List.of(
                        body("鹭洲区委", "party-committee", null, words("鹭洲区委")),
                        body("苇荡街道", "subdistrict", null, words("苇荡街道")),
                        body("苇荡街道城建办", "government-office", 1, words("城建办")),
                        new OrganisationMention("苇荡街道办事处", List.of(), "government", 1, PLACE, List.of(), 0.5)),
                List.of(new NeighbourhoodMention(
                        "菱角新村", List.of("菱角"), "estate", null, PLACE, List.of(words("菱角新村")), 0.8)),
                List.of(
                        new PostClaim(0, "副书记", 0, PostClaim.Status.CURRENT, words("鹭洲区委副书记欧阳苇"), 0.95),
                        new PostClaim(2, "主任", 2, PostClaim.Status.ACTING, words("主任薄青"), 0.7),
                        new PostClaim(1, "科员", null, PostClaim.Status.CURRENT, words("卞禾"), 0.4)),
                List.of(event(label)),
                participations());
    }

    static Article article(String doc, int n, String title) {
        return new Article(
                doc,
                n,
                title,
                TracedText.of(TEXT),
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()))),
                null,
                "城建办",
                PLACE,
                LocalDate.of(2023, 7, 5));
    }

    static EventClaim event(String label) {
        LocalDate day = LocalDate.of(2023, 7, 3);
        return new EventClaim(
                label,
                "meeting",
                new EventDate("7月3日", "2023-07-03", day, day),
                "菱角新村活动室",
                List.of(1),
                words("主持防汛会议"),
                0.9);
    }

    private static List<ParticipationClaim> participations() {
        return List.of(
                participation(
                        new Participant.Person(0),
                        Set.of(Role.HOST, Role.ATTENDEE),
                        List.of(0),
                        null,
                        Presence.ATTENDED),
                participation(
                        new Participant.Person(1),
                        Set.of(Role.ATTENDEE),
                        List.of(),
                        new Participant.Person(2),
                        Presence.ATTENDED),
                participation(new Participant.Person(2), Set.of(), List.of(1), null, Presence.REPRESENTED),
                participation(
                        new Participant.Group("三十余名志愿者", 31, 39),
                        Set.of(Role.ATTENDEE),
                        List.of(),
                        null,
                        Presence.ATTENDED),
                participation(
                        new Participant.Organisation(2), Set.of(Role.ATTENDEE), List.of(), null, Presence.ATTENDED));
    }

    private static ParticipationClaim participation(
            Participant who,
            Set<Role> roles,
            List<Integer> capacity,
            @Nullable Participant onBehalfOf,
            Presence presence) {
        return new ParticipationClaim(0, who, roles, capacity, onBehalfOf, presence, words("出席"), 0.85);
    }

    private static OrganisationMention body(String name, String type, @Nullable Integer parent, Span span) {
        return new OrganisationMention(name, List.of(), type, parent, PLACE, List.of(span), 0.9);
    }

    static Span words(String words) {
        int begin = TEXT.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("the sample does not say " + words);
        }
        return new Span(begin, begin + words.length());
    }
}
