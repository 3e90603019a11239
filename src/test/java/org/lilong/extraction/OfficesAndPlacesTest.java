package org.lilong.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.claim.OrganisationMention;
import org.lilong.extraction.claim.PersonMention;

/** Offices, their bodies and the places around them, in sentences whose words are given as a segmenter would cut and tag them, its mistakes included. */
final class OfficesAndPlacesTest {
    private static final Place HOME = new Place(null, "青禾市", "柳东区", "石桥街道");

    @Test
    void aVerbGivesKeepsAndTakesOffices() {
        assertThat(posts("卞霁/NR/PERSON 任/VV 柳东区/NR 司法局/NN 局长/NN ，/PU 不/AD 再/AD 担任/VV 石桥/NR 街道/NN 党工委/NN 书记/NN 。/PU"))
                .containsExactlyInAnyOrder("卞霁 局长 柳东区司法局", "卞霁 书记 石桥街道党工委 former");
        assertThat(posts("卞霁/NR/PERSON 此前/NT 任/VV 石桥/NR 街道/NN 办事处/NN 副主任/NN 。/PU"))
                .containsExactly("卞霁 副主任 石桥街道办事处 former");
        assertThat(posts("卞霁/NR/PERSON 是/VC 青石/NR 小学/NN 的/DEG 副校长/NN 。/PU")).containsExactly("卞霁 副校长 青石小学");
    }

    @Test
    void anElectionIsForTheBodyThatItElects() {
        assertThat(
                        posts(
                                "石桥/NR 街道/NN 商会/NN 换届/VV ，/PU 绿洲/NR 养老院/NN 院长/NN 卞霁/NR/PERSON 当选/VV 会长/NN ，/PU 费彤/NR/PERSON 当选/VV 副会长/NN 。/PU"))
                .contains("卞霁 院长 绿洲养老院", "卞霁 会长 石桥街道商会", "费彤 副会长 石桥街道商会");
    }

    @Test
    void aClauseOfItsOwnTellsWhatSomebodyWas() {
        assertThat(
                        posts(
                                "卞霁/NR/PERSON 今年/NT 71/CD 岁/M ，/PU 退休/VV 前/LC 是/VC 青禾/NR 纺织厂/NN 的/DEG 车间/NN 主任/NN ，/PU 爱/VV 下棋/VV 。/PU"))
                .containsExactly("卞霁 车间主任 青禾纺织厂 former");
        assertThat(
                        posts(
                                "卞霁/NR/PERSON 赶来/VV 观礼/VV 。/PU 他/PN 曾/AD 任/VV 梨园/NR 社区/NN 的/DEG 党委/NN 书记/NN ，/PU 住/VV 得/DER 近/VA 。/PU"))
                .containsExactly("卞霁 书记 梨园社区党委 former");
    }

    @Test
    void votesDoNotPartAnOfficeFromWhoeverIsElected() {
        assertThat(posts("费彤/NR/PERSON 以/P 1122/CD 票/M 当选/VV 梨园/NR 村/NN 村民/NN 委员会/NN 主任/NN 。/PU"))
                .containsExactly("费彤 主任 梨园村村民委员会");
        assertThat(posts("决定/VV 免去/VV 费彤/NR/PERSON 的/DEG 柳东区/NR 司法局/NN 局长/NN 职务/NN 。/PU"))
                .containsExactly("费彤 局长 柳东区司法局 former");
    }

    @Test
    void aDepartmentIsThatOfTheHospitalNamedLast() {
        assertThat(
                        posts(
                                "青禾市/NR/ORGANIZATION 中心/NN/ORGANIZATION 医院/NN/ORGANIZATION 来/VV 义诊/VV 。/PU 心内科/NN 主任医师/NN 卞霁/NR/PERSON 坐诊/VV 。/PU"))
                .contains("卞霁 主任医师 青禾市中心医院心内科");
    }

    @Test
    void anOfficeAboveAnAreaIsNotTheAreas() {
        assertThat(
                        posts(
                                "梨园/NR 社区/NN 居委会/NN 副主任/NN 卞霁/NR/PERSON 找/VV 到/VV 司法所/NN ，/PU 司法所/NN 所长/NN 费彤/NR/PERSON 答应/VV 调解/VV 。/PU"))
                .contains("费彤 所长 石桥街道司法所");
    }

    @Test
    void bodiesOfAZoneGoByItsFullName() {
        Place zone = new Place(null, "青禾市", "柳东区", null);
        assertThat(
                        posts(
                                zone,
                                "青桥/NR 经开区/NN 举行/VV 仪式/NN 。/PU 青桥/NR 经开区/NN 企业/NN 到会/VV 。/PU 青桥/NR 经开区/NN 很/AD 热闹/VA 。/PU 经开区/NN 党工委/NN 书记/NN 卞霁/NR/PERSON 主持/VV 。/PU"))
                .containsExactly("卞霁 书记 青桥经开区党工委");
    }

    @Test
    void whoLooksAfterAStairBelongsToNoBody() {
        assertThat(posts("梨园/NR 社区/NN 居委会/NN 副主任/NN 卞霁/NR/PERSON 、/PU 楼长/NN 费彤/NR/PERSON 参加/VV 。/PU"))
                .contains("费彤 楼长 -");
    }

    @Test
    void anOfficeBehindACountIsThatOfTheWholeList() {
        assertThat(posts("卞霁/NR/PERSON 、/PU 费彤/NR/PERSON 等/ETC 5/CD 名/M 区/NN 人大/NN 代表/NN 到会/VV 。/PU"))
                .containsExactlyInAnyOrder("卞霁 代表 柳东区人大", "费彤 代表 柳东区人大");
    }

    @Test
    void anAgeDoesNotPartAnOfficeFromItsHolder() {
        assertThat(posts("原/JJ 梨园/NR 社区/NN 居委会/NN 主任/NN 、/PU 71/CD 岁/M 的/DEG 卞霁/NR/PERSON 来/VV 了/AS 。/PU"))
                .containsExactly("卞霁 主任 梨园社区居委会 former");
    }

    @Test
    void aBracketWithAShortFormStandsBehindTheBody() {
        assertThat(posts("柳东区/NR 棋类/NN 协会/NN （/PU 以下/AD 简称/VV “/PU 棋协/NN ”/PU ）/PU 会长/NN 卞霁/NR/PERSON 致辞/VV 。/PU"))
                .containsExactly("卞霁 会长 柳东区棋类协会");
    }

    @Test
    void aCompanysUnionGoesByTheCompanysFullName() {
        assertThat(
                        posts(
                                "江苏/NR/ORGANIZATION 云岭/NR/ORGANIZATION 数控/NN/ORGANIZATION 有限/JJ/ORGANIZATION 公司/NN/ORGANIZATION 成立/VV 工会/NN 。/PU 云岭/NR 数控/NN 工会/NN 主席/NN 卞霁/NR/PERSON 讲话/VV 。/PU"))
                .containsExactly("卞霁 主席 江苏云岭数控有限公司工会");
    }

    @Test
    void theTownOfABareLevelIsTheOneNamedLastWhereThePageHasNone() {
        Place county = new Place(null, null, "白鹭县", null);
        assertThat(posts(county, "白鹭县/NR 领导/NN 到/VV 枫溪镇/NR 调研/VV 。/PU 镇/NN 党委/NN 书记/NN 卞霁/NR/PERSON 汇报/VV 。/PU"))
                .containsExactly("卞霁 书记 枫溪镇党委");
    }

    @Test
    void delegatesOfATownsCongressAreItsOwn() {
        Place town = new Place(null, "青禾市", "柳东区", "枫溪镇");
        String delegate = "人大/NN 代表/NN 卞霁/NR/PERSON 发言/VV 。/PU";
        assertThat(TaggedPage.posts(town, "枫溪镇/NR 召开/VV 镇/NN 第四/OD 届/M 人民/NN 代表/NN 大会/NN 。/PU " + delegate))
                .containsExactly("卞霁 代表 枫溪镇人大");
        assertThat(TaggedPage.posts(town, "柳东区/NR 召开/VV 座谈会/NN 。/PU " + delegate))
                .doesNotContain("卞霁 代表 枫溪镇人大");
    }

    @Test
    void aTownNamedBeforeIsThatOfTheOfficesBehind() {
        Place other = new Place(null, "青禾市", "白鹭县", "枫溪镇");
        assertThat(posts(other, "杏坞乡/NR 乡长/NN 卞霁/NR/PERSON 、/PU 乡/NN 林业/NN 工作站/NN 站长/NN 费彤/NR/PERSON 到会/VV 。/PU"))
                .contains("费彤 站长 杏坞乡林业工作站");
    }

    @Test
    void theTradeOfACooperativeIsPartOfItsName() {
        assertThat(posts("梨园村/NR 黄桃/NN 种植/VV 专业/NN 合作社/NN 今年/NT 丰收/VV 。/PU 理事长/NN 卞霁/NR/PERSON 很/AD 高兴/VA 。/PU"))
                .containsExactly("卞霁 理事长 梨园村黄桃种植专业合作社");
    }

    @Test
    void theNameOfABodyBeginsBehindWhatBringsItIn() {
        assertThat(posts("活动由/NN 梨园/NR 社区/NN 居委会/NN 主任/NN 卞霁/NR/PERSON 主持/VV 。/PU"))
                .containsExactly("卞霁 主任 梨园社区居委会");
        assertThat(posts("区/NN 水务局/NN 派驻/VV 梨园村/NR 党总支/NN 第一/OD 书记/NN 卞霁/NR/PERSON 报账/VV 。/PU"))
                .containsExactly("卞霁 第一书记 梨园村党总支");
    }

    @Test
    void noNameBeginsInsideThatOfAPlace() {
        assertThat(posts("由/P 石/NN 桥街道/NN 武装部/NN 部长/NN 卞霁/NR/PERSON 带队/VV 。/PU"))
                .containsExactly("卞霁 部长 石桥街道武装部");
        assertThat(areas("会议/NN 商讨/NN 小区/NN 停车/NN 。/PU")).isEmpty();
        assertThat(areas("大家/PN 来到/VV 枣林/NR 小区/NN 。/PU")).containsExactly("枣林小区");
        assertThat(areas("家/NN 住/VV 枣林/NR 巷/NN 22/CD 号院/NN 的/DEG 老人/NN")).containsExactly("枣林巷22号院");
    }

    @Test
    void aBodyThatIsOnlyVisitedIsAPlace() {
        assertThat(bodies("活动/NN 在/P 石桥/NR 街道/NN 党群/NN 服务/NN 中心/NN 举行/VV 。/PU")).doesNotContain("石桥街道党群服务中心");
        assertThat(bodies("石桥/NR 街道/NN 党群/NN 服务/NN 中心/NN 举办/VV 讲座/NN 。/PU")).contains("石桥街道党群服务中心");
    }

    @Test
    void aNameInQuotesMakesAGroupABody() {
        assertThat(bodies("梨园/NR 社区/NN “/PU 银铃/NN ”/PU 志愿/NN 服务队/NN 出发/VV 。/PU"))
                .contains("梨园社区“银铃”志愿服务队");
    }

    @Test
    void aBodyNamedOnlyInPassingIsThatOfAnOfficeBehindIt() {
        assertThat(posts("在/P 青石/JJ 小学/NN 安置点/NN ，/PU 校长/NN 卞霁/NR/PERSON 汇报/VV 。/PU"))
                .containsExactly("卞霁 校长 青石小学");
        assertThat(posts("在/P 梨园/JJ 社区/NN 服务/NN 点/NN ，/PU 社区/NN 党总支/NN 书记/NN 卞霁/NR/PERSON 汇报/VV 。/PU"))
                .containsExactly("卞霁 书记 梨园社区党总支");
    }

    @Test
    void aWordOfStatusMayStandInsideTheNameOfAnOffice() {
        assertThat(posts("区/NN 教育局/NN 原/JJ 副局长/NN 卞霁/NR/PERSON 到会/VV 。/PU")).containsExactly("卞霁 副局长 柳东区教育局 former");
        assertThat(posts("梨园/NR 社区/NN 原/JJ 党委/NN 书记/NN 卞霁/NR/PERSON 到会/VV 。/PU"))
                .containsExactly("卞霁 书记 梨园社区党委 former");
        assertThat(posts("石桥/NR 街道/NN 商会/NN 换届/VV ，/PU 上届/JJ 会长/NN 卞霁/NR/PERSON 作/VV 报告/NN 。/PU"))
                .containsExactly("卞霁 会长 石桥街道商会 former");
    }

    @Test
    void aPartyBranchOfTheSchoolIsThatOfTheSchoolNamedBefore() {
        assertThat(posts("青石/NR 小学/NN 举行/VV 典礼/NN ，/PU 学校/NN 党支部/NN 书记/NN 卞霁/NR/PERSON 致辞/VV 。/PU"))
                .containsExactly("卞霁 书记 青石小学党支部");
    }

    @Test
    void whatOnlyTownsHaveIsTheTowns() {
        Place town = new Place(null, null, "白鹭县", "枫溪镇");
        assertThat(TaggedPage.posts(town, "镇/NN 党委/NN 委员/NN 、/PU 宣传/NN 文化/NN 中心/NN 主任/NN 卞霁/NR/PERSON 主持/VV 。/PU"))
                .containsExactlyInAnyOrder("卞霁 委员 枫溪镇党委", "卞霁 主任 枫溪镇宣传文化中心");
        assertThat(TaggedPage.posts(
                        town, "县/NN 教育局/NN 局长/NN 费彤/NR/PERSON ，/PU 中心/NN 小学/NN 校长/NN 卞霁/NR/PERSON 出席/VV 。/PU"))
                .contains("卞霁 校长 枫溪镇中心小学");
        assertThat(TaggedPage.posts(town, "白鹭县/NR 杏坞镇/NR 党委/NN 副书记/NN 、/PU 镇长/NN 卞霁/NR/PERSON 来访/VV 。/PU"))
                .contains("卞霁 镇长 杏坞镇政府");
    }

    @Test
    void aDepartmentOfAHospitalIsNoOfficeOfTheSubdistrict() {
        assertThat(posts("青禾市/NR 第二/OD 医院/NN 副院长/NN 费彤/NR/PERSON 、/PU 针灸/NN 科/NN 主任/NN 医师/NN 卞霁/NR/PERSON 坐诊/VV 。/PU"))
                .contains("卞霁 主任医师 青禾市第二医院针灸科");
    }

    @Test
    void aCompanyByHalfItsNameIsTheOneThatThePageNamesInFull() {
        assertThat(
                        posts(
                                "江苏/NR/ORGANIZATION 云岭/NR/ORGANIZATION 数控/NN/ORGANIZATION 有限/JJ/ORGANIZATION 公司/NN/ORGANIZATION 开业/VV 。/PU 云岭/NR 公司/NN 总经理/NN 卞霁/NR/PERSON 讲话/VV 。/PU"))
                .containsExactly("卞霁 总经理 江苏云岭数控有限公司");
    }

    @Test
    void aVerbJoinedToTheTownBehindItIsNoPartOfItsName() {
        Place town = new Place(null, "青禾市", "柳东区", "枫溪镇");
        assertThat(bodies(town, "卞霁/NR/PERSON 代表镇/NR 人民/NN 政府/NN 作/VV 报告/NN 。/PU"))
                .containsExactly("枫溪镇人民政府");
        assertThat(bodies(town, "卞霁率县/NR 水利局/NN 负责人/NN 到/VV 村/NN 。/PU 卞霁/NR/PERSON 讲话/VV 。/PU"))
                .noneMatch(body -> body.contains("率"));
    }

    @Test
    void aSchoolGoesByItsNumber() {
        assertThat(posts("青禾/NR/GPE 四/CD 中/LC 副校长/NN 卞霁/NR/PERSON 出席/VV 。/PU")).containsExactly("卞霁 副校长 青禾四中");
    }

    @Test
    void aCommunityMayBeCalledAsItsSubdistrict() {
        String words = "大家/PN 来到/VV 石桥/NR 社区/NN 。/PU 石桥/NR 社区/NN 居民/NN 很多/VA 。/PU";
        assertThat(areas(words)).containsExactly("石桥社区");
        assertThat(areas("石桥/NR 社区/NN 卫生/NN 服务/NN 中心/NN 开诊/VV 。/PU")).isEmpty();
        Place shanghai = new Place(null, "上海市", "柳东区", "石桥街道");
        assertThat(TaggedPage.claims(shanghai, words).get(0).neighbourhoods()).isEmpty();
    }

    @Test
    void twoOfOneNameWhoLiveApartAreTwo() {
        assertThat(
                        people(
                                "家/NN 住/VV 枣林/NR 小区/NN 的/DEG 卞霁/NR/PERSON 和/CC 家/NN 住/VV 翠湖/NR 苑/NN 的/DEG 卞霁/NR/PERSON 投票/VV 。/PU"))
                .containsExactly("卞霁", "卞霁");
        assertThat(people("家/NN 住/VV 枣林/NR 小区/NN 的/DEG 卞霁/NR/PERSON 来/VV 了/AS 。/PU 卞霁/NR/PERSON 说/VV 好/VA 。/PU"))
                .containsExactly("卞霁");
    }

    @Test
    void aHamletIsNoPerson() {
        assertThat(people("修通/VV 了/AS 张家组/NR/PERSON 到/VV 李家冲/NR/PERSON 的/DEG 路/NN 。/PU"))
                .isEmpty();
    }

    private static List<String> people(String words) {
        return TaggedPage.claims(HOME, words).get(0).people().stream()
                .map(PersonMention::name)
                .toList();
    }

    private static List<String> posts(String words) {
        return posts(HOME, words);
    }

    private static List<String> posts(Place place, String words) {
        return TaggedPage.posts(place, words);
    }

    private static List<String> bodies(String words) {
        return bodies(HOME, words);
    }

    private static List<String> bodies(Place place, String words) {
        return TaggedPage.claims(place, words).get(0).organisations().stream()
                .map(OrganisationMention::name)
                .toList();
    }

    private static List<String> areas(String words) {
        return TaggedPage.claims(HOME, words).get(0).neighbourhoods().stream()
                .map(NeighbourhoodMention::name)
                .toList();
    }
}
