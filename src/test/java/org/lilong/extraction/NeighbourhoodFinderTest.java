package org.lilong.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.NeighbourhoodMention;

/** Residential areas of pages whose words are given as a segmenter would cut and tag them, its mistakes included. */
final class NeighbourhoodFinderTest {
    private static final Place HOME = new Place(null, "青禾市", "柳东区", "石桥街道");

    @Test
    void aWordOfPraiseIsANameWhereACommitteeBearsIt() {
        assertThat(areas("建设/VV 和谐/JJ 社区/NN 。/PU")).isEmpty();
        assertThat(areas("石桥/NR 街道/NN 和谐/JJ 社区/NN 居委会/NN 主任/NN 来/VV 了/AS 。/PU")).containsExactly("和谐社区");
    }

    @Test
    void aNameDoesNotBeginInsideAPersonsName() {
        assertThat(areas("经/P 研究/VV ，/PU 卞霁/NR/PERSON 任/VV 枣东/NR 村/NN 党总支/NN 书记/NN 。/PU"))
                .containsExactly("枣东村");
        assertThat(areas("居民/NN 卞霁住/NR 枣林/NR 新村/NN 16/CD 号/M 。/PU")).containsExactly("枣林新村");
    }

    @Test
    void whatTheOtherArticlesOfAPageSayCountsInEach() {
        List<ArticleClaims> page = TaggedPage.claims(
                HOME,
                "枣林/NR 村/NN 党总支/NN 书记/NN 到会/VV 。/PU",
                "枣林/NN 村/NN 加工厂/NN 开工/VV 。/PU 杏林/NN 村/NN 加工厂/NN 开工/VV 。/PU");
        assertThat(names(page.get(1))).containsExactly("枣林村");
    }

    @Test
    void aBareNameIsAFormOfTheOneWithATypeWordThatAnotherArticleGives() {
        List<ArticleClaims> page = TaggedPage.claims(
                HOME, "枣林/NR 社区/NN 居委会/NN 主任/NN 到会/VV 。/PU", "医生/NN 到/VV 枣林/NR 、/PU 杏林/NR 2/CD 个/M 社区/NN 坐诊/VV 。/PU");
        assertThat(names(page.get(1))).containsExactly("枣林社区", "杏林");
        assertThat(page.get(1).neighbourhoods().get(0).forms()).containsExactly("枣林");
    }

    @Test
    void whatStandsBeforeANameAtAllItsPlacesIsPartOfIt() {
        assertThat(areas("在/P 少/AD 年路/NN 第二/OD 社区/NN ，/PU 邻里节/NN 开幕/VV 。/PU 少/AD 年路/NN 第二/OD 社区/NN 居委会/NN 主办/VV 。/PU"))
                .containsExactly("少年路第二社区");
    }

    @Test
    void theNameOfACompanyIsNone() {
        assertThat(areas("云岭/NR 滋味/NN 园/NN 餐饮/NN 有限/JJ 公司/NN 开业/VV 。/PU 在/P 滋味/NR 园/NN 举行/VV 演练/NN 。/PU"))
                .isEmpty();
    }

    @Test
    void anAreaBeforeACompanyIsOne() {
        assertThat(areas("枣林/NR 小区/NN 引进/VV 的/DEC 云岭/NR 数控/NN 有限/JJ 公司/NN 开业/VV 。/PU"))
                .containsExactly("枣林小区");
    }

    @Test
    void numberedLanesYardsAndStairwellsCount() {
        assertThat(areas("升旗/NR 街/NN 65/CD 号/M 楼组/NN 和/CC 枣林/NR 巷/NN 22/CD 号院/NN 的/DEG 老人/NN"))
                .containsExactlyInAnyOrder("升旗街65号楼组", "枣林巷22号院");
        assertThat(areas("枣林/NR 居民区/NN 的/DEG 枣园/NN 公寓楼/NN 组/NN 亮/VV 了/AS 。/PU")).contains("枣园公寓楼组");
    }

    @Test
    void anAreaNamedBehindAnotherLiesInIt() {
        ArticleClaims claims = TaggedPage.claims(HOME, "枣林/NR 社区/NN 杏林/NR 小区/NN 的/DEG 居民/NN 到会/VV 。/PU")
                .get(0);
        assertThat(names(claims)).containsExactlyInAnyOrder("枣林社区", "杏林小区");
        NeighbourhoodMention inner = claims.neighbourhoods().stream()
                .filter(area -> area.name().equals("杏林小区"))
                .findFirst()
                .orElseThrow();
        assertThat(claims.neighbourhoods()
                        .get(Objects.requireNonNull(inner.within()))
                        .name())
                .isEqualTo("枣林社区");
    }

    @Test
    void moreSignsMakeANameMoreCertain() {
        assertThat(certainty("枣林/NR 村/NN 党总支/NN 书记/NN 到/VV 石桥/NR 镇/NN 枣林/NR 村/NN 走访/VV 。/PU"))
                .isGreaterThan(certainty("大家/PN 到/VV 枣林/NR 村/NN 走访/VV 。/PU"));
    }

    @Test
    void villagersAndOwnersHaveTheirCommitteesWhereTheyMay() {
        ArticleClaims claims = TaggedPage.claims(
                        HOME,
                        "枣林/NR 社区/NN 杏林/NR 小区/NN 换届/VV 。/PU 业委会/NN 主任/NN 卞霁/NR/PERSON 讲话/VV 。/PU 居委会/NN 主任/NN 费彤/NR/PERSON 讲话/VV 。/PU")
                .get(0);
        assertThat(claims.posts().stream()
                        .map(post -> claims.people().get(post.person()).name()
                                + claims.organisations()
                                        .get(Objects.requireNonNull(post.organisation()))
                                        .name()))
                .containsExactlyInAnyOrder("卞霁杏林小区业委会", "费彤枣林社区居委会");
    }

    private static double certainty(String words) {
        return TaggedPage.claims(HOME, words).get(0).neighbourhoods().stream()
                .mapToDouble(NeighbourhoodMention::confidence)
                .max()
                .orElse(0);
    }

    private static List<String> areas(String words) {
        return names(TaggedPage.claims(HOME, words).get(0));
    }

    private static List<String> names(ArticleClaims claims) {
        return claims.neighbourhoods().stream().map(NeighbourhoodMention::name).toList();
    }
}
