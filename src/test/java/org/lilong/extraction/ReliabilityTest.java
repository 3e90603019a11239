package org.lilong.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.OrganisationMention;

/** What claims of posts and bodies rest on shows in their confidence. */
final class ReliabilityTest {
    private static final Place HOME = new Place(null, "青禾市", "柳东区", "石桥街道");

    @Test
    void aPostInABodyThatThePageNamesIsMoreCertainThanOneInNone() {
        assertThat(post("石桥/NR 街道/NN 办事处/NN 主任/NN 卞霁/NR/PERSON 到会/VV 。/PU"))
                .isGreaterThan(post("董事长/NN 卞霁/NR/PERSON 到会/VV 。/PU"));
    }

    @Test
    void aReportersBylineIsCertainWithoutABody() {
        assertThat(post("记者/NN 卞霁/NR/PERSON 报道/VV 。/PU")).isGreaterThan(post("董事长/NN 卞霁/NR/PERSON 到会/VV 。/PU"));
    }

    @Test
    void aPostIsNoMoreCertainThanTheNameOfItsHolder() {
        ArticleClaims claims = claims("石桥/NR 街道/NN 办事处/NN 主任/NN 高峰/NN 到会/VV 。/PU");
        assertThat(claims.posts().get(0).confidence())
                .isLessThan(claims.people().get(0).confidence());
    }

    @Test
    void aBodyInWhichSomebodyHoldsAPostIsMoreCertainThanOneNamedOnce() {
        Map<String, Double> certainty = claims(
                        "石桥/NR 街道/NN 商会/NN 会长/NN 卞霁/NR/PERSON 到会/VV 。/PU 石桥/NR 街道/NN 妇联/NN 发来/VV 贺信/NN 。/PU")
                .organisations()
                .stream()
                .collect(Collectors.toMap(OrganisationMention::name, OrganisationMention::confidence));
        assertThat(certainty.get("石桥街道商会")).isGreaterThan(certainty.get("石桥街道妇联"));
    }

    private static double post(String words) {
        return claims(words).posts().get(0).confidence();
    }

    private static ArticleClaims claims(String words) {
        return TaggedPage.claims(HOME, words).get(0);
    }
}
