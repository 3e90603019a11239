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
    void aVerbOrAWordOfTwoMayBeginAName() {
        assertThat(areas("工程/NN 将/AD 在/P 问/VV 梅园/NN 小区/NN 开工/VV 。/PU")).containsExactly("问梅园小区");
        assertThat(areas("石桥/NR 街道/NN 和睦/JJ 苑/NN 小区/NN 的/DEG 居民/NN 知道/VV 。/PU")).containsExactly("和睦苑小区");
    }

    @Test
    void theBeginOfATownsNameIsNone() {
        assertThat(areas("枣林庄/NR 镇/NN 镇长/NN 到会/VV ，/PU 在/P 枣林庄/NR 镇/NN 召开/VV 会议/NN 。/PU"))
                .isEmpty();
    }

    @Test
    void aHealthCentreTellsOfNoCommunity() {
        assertThat(areas("枣林/NR 社区/NN 卫生/NN 服务/NN 中心/NN 医生/NN 到场/VV 。/PU")).isEmpty();
    }

    @Test
    void yardsAreNumberedAlongMoreThanStreets() {
        assertThat(areas("我/PN 家/NN 住/VV 枣林/NN 坡/NN 12/CD 号/M 院/NN 。/PU")).containsExactly("枣林坡12号院");
    }

    @Test
    void aTownsPaperIsNone() {
        assertThat(areas("石桥/NR 家园/NN 第/OD 2/CD 期/M")).isEmpty();
    }

    @Test
    void aTelephoneNumberIsNoPartOfAName() {
        assertThat(areas("电话/NN ：/PU 0000-0000000/CD 枣林/NR 社区/NN 居委会/NN")).containsExactly("枣林社区");
    }

    @Test
    void aYardOfAFactorysHousingIsOne() {
        assertThat(areas("供电局/NN 家属院/NN 、/PU 枣纺厂/NN 西院/NN 的/DEG 居民/NN 来/VV 了/AS 。/PU"))
                .contains("枣纺厂西院");
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
    void wordsThatLeadUpToANameAreNoPartOfIt() {
        assertThat(areas("，/PU 其中枣林/NR 新村/NN 、/PU 杏林/NR 花园/NN 两/CD 个/M 小区/NN 通/VV 了/AS 气/NN 。/PU"))
                .containsExactlyInAnyOrder("枣林新村", "杏林花园");
        assertThat(areas("选举/VV 产生/VV 了/AS 新一届/JJ 枣林/NR 社区/NN 居委会/NN 。/PU")).containsExactly("枣林社区");
        assertThat(areas("街道/NN 将在枣林/NR 小区/NN 广场/NN 举办/VV 义诊/NN 。/PU")).containsExactly("枣林小区");
        assertThat(areas("海外/NN 乡亲/NN 向/P 枣山/NN 社区/NN 居委会/NN 捐/VV 了/AS 款/NN 。/PU"))
                .containsExactly("枣山社区");
    }

    @Test
    void anAreaTakesItsBeginFromWhereItStandsMoreOften() {
        assertThat(areas("枣林/NR 新苑/NN 社区/NN 、/PU 杏林/NR 社区/NN 到会/VV 。/PU 枣林/NR 新苑/NN 社区/NN 夺冠/VV 。/PU "
                        + "活动/NN 由枣/NN 林新苑/NR 社区/NN 居委会/NN 主任/NN 主持/VV 。/PU"))
                .containsExactlyInAnyOrder("枣林新苑社区", "杏林社区");
    }

    @Test
    void whatIsDoneAboutAreasNamesNone() {
        assertThat(areas("石桥/NR 街道/NN 调研/VV 社区/NN 协商/NN 工作/NN 。/PU 到/P 石桥/NR 街道/NN 调研/VV 社区/NN 协商/NN 。/PU"))
                .isEmpty();
        assertThat(areas("充电柜/NN 进/VV 小区/NN ，/PU 两/CD 地/NN 社区/NN 结为/VV 友好/JJ 社区/NN 。/PU"))
                .isEmpty();
        assertThat(areas("石桥/NR 街道/NN 召开/VV 第二/OD 季度/NN 社区/NN 书记/NN 例会/NN 。/PU"))
                .isEmpty();
        assertThat(areas("青禾/NR 镇/NN 参观/VV 了/AS 枣林/NR 养殖/NN 小区/NN 、/PU 非遗/NN 工坊/NN 。/PU"))
                .isEmpty();
    }

    @Test
    void theTownOfThePageByItsNameAloneIsNone() {
        Place home = new Place(null, "青禾市", "柳东区", "枣坊街道");
        assertThat(names(TaggedPage.claims(
                                home,
                                "到/P 枣坊/NR 街道/NN 走访/VV 。/PU 枣坊/NR 派出所/NN 民警/NN 到会/VV 。/PU 在/P 枣坊/NR 举行/VV 演练/NN 。/PU")
                        .get(0)))
                .isEmpty();
    }

    @Test
    void aVillageBehindItsTownIsOneHoweverItIsCut() {
        assertThat(areas("在/P 石桥/NR 镇里坪村/VV ，/PU 老人/NN 过/VV 寿/NN 。/PU")).containsExactly("里坪村");
        assertThat(areas("石桥/NR 街道/NN 永兴/NR 村/NN 股份/NN 经济/NN 合作社/NN 换届/VV 。/PU"))
                .containsExactly("永兴村");
    }

    @Test
    void aHamletLiesInItsVillage() {
        ArticleClaims claims = TaggedPage.claims(HOME, "走进/VV 枣乐/NR 村/NN 大杏屯/NR 村民/NN 家中/NN 。/PU")
                .get(0);
        assertThat(names(claims)).containsExactlyInAnyOrder("枣乐村", "大杏屯");
        assertThat(claims.neighbourhoods())
                .filteredOn(area -> area.name().equals("大杏屯"))
                .allMatch(area -> claims.neighbourhoods()
                        .get(Objects.requireNonNull(area.within()))
                        .name()
                        .equals("枣乐村"));
    }

    @Test
    void villagesOfAListGoByTheirFullNamesElsewhere() {
        assertThat(areas("枣坳/NR 村/NN 的/DEG 村民/NN 到会/VV 。/PU 公司/NN 与/P 枣坳/NR 、/PU 杏沟/NR 等/ETC 村/NN 签约/VV 。/PU"))
                .containsExactlyInAnyOrder("枣坳村", "杏沟");
    }

    @Test
    void numberedAlleysAndQuartersOfFactoriesCount() {
        assertThat(areas("枣林/NR 里/LC 12/CD 巷/NN 的/DEG 居民/NN 和/CC 轴承厂/NN 家属区/NN 的/DEG 老人/NN 到会/VV 。/PU"))
                .contains("枣林里12巷", "轴承厂家属区");
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
