package org.lilong.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;

class EventIdentityTest {
    private static final Place LOTUS = new Place(null, "临江市", "白鹭区", "莲塘街道");

    private final EventIdentity identity = new EventIdentity();

    @Test
    void oneOccasionToldInTwoArticlesOfAPageIsOneEvent() {
        assertThat(identity.onPage(List.of(
                        telling("a", 0, 0, "莲塘街道邻里运动会", "2020-05-01", "赵甲"),
                        telling("a", 1, 0, "邻里运动会", "2020-05-01"))))
                .hasSize(1);
    }

    @Test
    void twoEventsOfOneArticleStayTwo() {
        assertThat(identity.onPage(
                        List.of(telling("a", 0, 0, "邻里运动会", "2020-05-01"), telling("a", 0, 1, "邻里运动会", "2020-05-01"))))
                .hasSize(2);
    }

    @Test
    void anUndatedTellingTakesTheBlockOfItsPagesDatedOne() {
        List<Occasion> occasions = identity.onPage(
                List.of(telling("a", 0, 0, "邻里运动会", null), telling("a", 1, 0, "首届邻里运动会", "2020-05-01")));
        assertThat(occasions).singleElement().satisfies(occasion -> assertThat(occasion.block())
                .hasValue("2020-05-01|白鹭区"));
    }

    @Test
    void anUndatedTellingDoesNotBridgeTwoDays() {
        assertThat(identity.onPage(List.of(
                        telling("a", 0, 0, "邻里运动会", "2020-05-01"),
                        telling("a", 1, 0, "邻里运动会", null),
                        telling("a", 2, 0, "邻里运动会", "2021-05-01"))))
                .hasSize(2);
    }

    @Test
    void sharedGuestsAndAFewWordsJoinAcrossPages() {
        assertThat(identity.decide(List.of(
                                page(telling("a", 0, 0, "社区议事厅揭牌仪式", "2020-05-01", "赵甲", "钱乙")),
                                page(telling("b", 0, 0, "莲塘街道举行议事厅启用", "2020-05-01", "钱乙", "赵甲", "孙丙"))))
                        .clusters())
                .hasSize(1);
    }

    @Test
    void otherEventsOfTheSameDayStayApart() {
        assertThat(identity.decide(List.of(
                                page(telling("a", 0, 0, "莲塘街道防汛演练", "2020-05-01", "赵甲")),
                                page(telling("b", 0, 0, "莲塘街道读书会", "2020-05-01", "赵甲"))))
                        .clusters())
                .hasSize(2);
    }

    @Test
    void whatOnePageTellsApartStaysApartThoughAnotherPageIsLikeBoth() {
        List<Occasion> occasions = new ArrayList<>(identity.onPage(
                List.of(telling("a", 0, 0, "邻里运动会", "2020-05-01"), telling("a", 0, 1, "邻里运动会闭幕", "2020-05-01"))));
        occasions.addAll(identity.onPage(List.of(telling("b", 0, 0, "邻里运动会", "2020-05-01"))));
        assertThat(identity.decide(occasions).clusters()).hasSize(2);
    }

    @Test
    void datesAgreeWhereOneHoldsTheOther() {
        assertThat(Dates.agree("2020-05", "2020-05-09")).isTrue();
        assertThat(Dates.agree("XXXX-05-09", "2020-05-09")).isTrue();
        assertThat(Dates.agree("2020-05-08/2020-05-10", "2020-05-09")).isTrue();
        assertThat(Dates.agree("2020-05-08/2020-05-10", "2020-05-11")).isFalse();
        assertThat(Dates.agree("2020-05-09", "2020-05-10")).isFalse();
        assertThat(Dates.agree("202", "2020-05-10")).isFalse();
    }

    @Test
    void theOrderOfTellingsChangesNothing() {
        Random random = new Random(3);
        String[] labels = {"邻里运动会", "首届邻里运动会", "防汛演练", "防汛应急演练", "读书会"};
        String[] dates = {"2020-05-01", "2020-05-01", "2020-05", "2020-05-02", ""};
        for (int round = 0; round < 200; round++) {
            List<EventProfile> tellings = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String date = dates[random.nextInt(dates.length)];
                tellings.add(telling(
                        "a",
                        i / 2,
                        i % 2,
                        labels[random.nextInt(labels.length)],
                        date.isEmpty() ? null : date,
                        "赵" + random.nextInt(3)));
            }
            List<Occasion> first = identity.onPage(tellings);
            Collections.shuffle(tellings, random);
            assertThat(Set.copyOf(identity.onPage(tellings))).isEqualTo(Set.copyOf(first));
        }
    }

    private Occasion page(EventProfile telling) {
        return identity.onPage(List.of(telling)).get(0);
    }

    private static EventProfile telling(
            String doc, int article, int index, String label, @Nullable String edtf, String... participants) {
        MentionKey key = new MentionKey(LocalDate.of(2020, 6, 1), doc, article, index);
        return new EventProfile(key, label, "meeting", edtf, null, LOTUS, Set.of(participants));
    }
}
