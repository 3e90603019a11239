package org.lilong.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;
import org.lilong.extraction.claim.PersonMention;

/** How people without an office are introduced. */
final class IntroductionsTest {
    private static final Place HOME = new Place(null, "青禾市", "柳东区", "石桥街道");

    @Test
    void anAgeOrWhatOneIsToOthersIntroduces() {
        assertThat(introduced("15/CD 岁/M 的/DEG 中学生/NN 卞霁/NR/PERSON 获奖/VV 。/PU")).containsExactly("15岁的中学生");
        assertThat(introduced("学生/NN 家长/NN 卞霁/NR/PERSON 说/VV 好/VA 。/PU")).containsExactly("家长");
        assertThat(introduced("卞霁/NR/PERSON 来/VV 了/AS 。/PU 卞霁/NR/PERSON 今年/NT 五十八/CD 岁/M 。/PU"))
                .containsExactly("五十八岁");
    }

    @Test
    void whoHoldsAnOfficeIsKnownByThat() {
        assertThat(introduced("59/CD 岁/M 的/DEG 卞霁/NR/PERSON 任/VV 柳东区/NR 司法局/NN 局长/NN 。/PU"))
                .containsExactly("-");
    }

    @Test
    void aNameWithoutMoreIsIntroducedByNothing() {
        assertThat(introduced("卞霁/NR/PERSON 出席/VV 会议/NN 。/PU")).containsExactly("-");
    }

    private static List<String> introduced(String words) {
        return TaggedPage.claims(HOME, words).get(0).people().stream()
                .map(PersonMention::introducedAs)
                .map(as -> as == null ? "-" : as)
                .toList();
    }
}
