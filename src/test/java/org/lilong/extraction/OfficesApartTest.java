package org.lilong.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;

/** Offices that other words part from their holder's name, lists and tables of holders, honours; words as a segmenter would tag them. */
final class OfficesApartTest {
    private static final Place HOME = new Place(null, "青禾市", "柳东区", "石桥街道");

    @Test
    void whatElseIsSaidOfSomebodyDoesNotPartAnOfficeFromTheName() {
        assertThat(posts("石桥/NR 街道/NN 文化站/NN 站长/NN 、/PU 退役/VV 军人/NN 卞霁/NR/PERSON 上台/VV 演唱/VV 。/PU"))
                .containsExactly("卞霁 站长 石桥街道文化站");
        assertThat(posts("原/JJ 石桥/NR 街道/NN 文化站/NN 站长/NN 、/PU 如今/NT 已/AD 退休/VV 的/DEC 卞霁/NR/PERSON 上台/VV 演唱/VV 。/PU"))
                .containsExactly("卞霁 站长 石桥街道文化站 former");
        assertThat(posts("各/DT 社区/NN 党支部/NN 书记/NN 、/PU 退役/VV 军人/NN 卞霁/NR/PERSON 到场/VV 。/PU"))
                .isEmpty();
    }

    @Test
    void anOfficeMayModifyItsHolder() {
        assertThat(posts("时任/VV 青禾/NR 小学/NN 校长/NN 的/DEC 卞霁/NR/PERSON 连夜/AD 赶来/VV 。/PU"))
                .containsExactly("卞霁 校长 青禾小学 former");
        assertThat(
                        posts(
                                "曾任/VV 青禾/NR 小学/NN 校长/NN 、/PU 如今/NT 是/VC 柳东区/NR 教育局/NN 副局长/NN 的/DEC 卞霁/NR/PERSON 来/VV 了/SP 。/PU"))
                .containsExactlyInAnyOrder("卞霁 校长 青禾小学 former", "卞霁 副局长 柳东区教育局");
    }

    @Test
    void aClauseMayGiveAnOfficeToTheNameAtItsEnd() {
        assertThat(posts("石桥/NR 街道/NN 商会/NN 会长/NN 由/P 年轻/VA 的/DEC 卞霁/NR/PERSON 担任/VV ，/PU 大家/PN 鼓掌/VV 。/PU"))
                .containsExactly("卞霁 会长 石桥街道商会");
        assertThat(posts("石桥/NR 街道/NN 商会/NN 会长/NN 为/P 卞霁/NR/PERSON 颁奖/VV 。/PU")).isEmpty();
    }

    @Test
    void aCertificateAndAResignationTellOffices() {
        assertThat(posts("费彤/NR/PERSON 为/P 卞霁/NR/PERSON 颁发/VV 石桥/NR 街道/NN 商会/NN 名誉/NN 会长/NN 聘书/NN 。/PU"))
                .containsExactly("卞霁 名誉会长 石桥街道商会");
        assertThat(posts("会议/NN 接受/VV 卞霁/NR/PERSON 辞去/VV 柳东区/NR 政府/NN 副区长/NN 职务/NN 的/DEC 请求/NN 。/PU"))
                .containsExactly("卞霁 副区长 柳东区政府 former");
    }

    @Test
    void aDismissalIsThatOfAllItNames() {
        assertThat(
                        posts(
                                "决定/VV 免去/VV 卞霁/NR/PERSON 的/DEG 柳东区/NR 司法局/NN 局长/NN 职务/NN ，/PU 费彤/NR/PERSON 的/DEG 柳东区/NR 财政局/NN 副局长/NN 职务/NN ；/PU 任命/VV 殷樵/NR/PERSON 为/VC 柳东区/NR 司法局/NN 局长/NN 。/PU"))
                .containsExactlyInAnyOrder("卞霁 局长 柳东区司法局 former", "费彤 副局长 柳东区财政局 former", "殷樵 局长 柳东区司法局");
    }

    @Test
    void severalOfficesBeforeAListAreThoseOfAllInItUnlessTheyHoldOthers() {
        assertThat(posts("石桥/NR 街道/NN 党工委/NN 委员/NN 、/PU 办事处/NN 副主任/NN 卞霁/NR/PERSON 、/PU 费彤/NR/PERSON 参加/VV 。/PU"))
                .contains("费彤 委员 石桥街道党工委", "费彤 副主任 石桥街道办事处");
        assertThat(
                        posts(
                                "青禾/NR 小学/NN 校长/NN 费彤/NR/PERSON 致辞/VV 。/PU 石桥/NR 街道/NN 党工委/NN 副书记/NN 卞霁/NR/PERSON 、/PU 费彤/NR/PERSON 颁奖/VV 。/PU"))
                .containsExactlyInAnyOrder("费彤 校长 青禾小学", "卞霁 副书记 石桥街道党工委");
    }

    @Test
    void columnsSetSideBySideAreReadEachByItself() {
        assertThat(
                        posts(
                                "卞霁/NR/PERSON 　/PU 青禾/NR 派出所/NN 副所长/NN 　/PU 费彤/NR/PERSON 　/PU 杨柳/NR 派出所/NN 民警/NN \n/PU 好/VA 。/PU"))
                .containsExactlyInAnyOrder("卞霁 副所长 青禾派出所", "费彤 民警 杨柳派出所");
    }

    @Test
    void aShortBiographyTellsOfficesWithoutAVerb() {
        assertThat(
                        posts(
                                "卞霁/NR/PERSON ，/PU 男/NN ，/PU 汉族/NN ，/PU 1951年/NT 生/VV ，/PU 中共/NR 党员/NN ，/PU 青禾/NR 小学/NN 原/JJ 校长/NN 。/PU"))
                .containsExactly("卞霁 校长 青禾小学 former");
        assertThat(posts("卞霁/NR/PERSON 今年/NT 四十六/CD 岁/M ，/PU 杨柳/NR 派出所/NN 民警/NN ，/PU 管/VV 两/CD 个/M 社区/NN 。/PU"))
                .containsExactly("卞霁 民警 杨柳派出所");
    }

    @Test
    void anOfficeBehindANameIsNotItsHoldersWhereAnotherNameFollows() {
        assertThat(posts("卞霁/NR/PERSON ，/PU 杨柳/NR 派出所/NN 民警/NN 费彤/NR/PERSON 到场/VV 。/PU"))
                .containsExactly("费彤 民警 杨柳派出所");
    }

    @Test
    void whoServedSomewhereHeldTheOfficeThere() {
        assertThat(posts("卞霁/NR/PERSON 今年/NT 71/CD 岁/M ，/PU 退休/VV 前/LC 在/P 青禾/NR 纺织厂/NN 当/VV 车间/NN 主任/NN 。/PU"))
                .containsExactly("卞霁 车间主任 青禾纺织厂 former");
    }

    @Test
    void honoursAndFormerTradesAreNoOffices() {
        assertThat(posts("最美/JJ 护士/NN 卞霁/NR/PERSON 领奖/VV 。/PU")).isEmpty();
        assertThat(posts("退休/VV 教师/NN 卞霁/NR/PERSON 来/VV 了/SP 。/PU")).isEmpty();
        assertThat(posts("青禾/NR 医院/NN 退休/VV 护士长/NN 卞霁/NR/PERSON 来/VV 了/SP 。/PU"))
                .containsExactly("卞霁 护士长 青禾医院 former");
    }

    @Test
    void theWordForFormerMayBeginAName() {
        assertThat(posts("前程里/NR 派出所/NN 所长/NN 卞霁/NR/PERSON 到场/VV 。/PU")).containsExactly("卞霁 所长 前程里派出所");
        assertThat(posts("前进/NR 街道/NN 办事处/NN 主任/NN 卞霁/NR/PERSON 到场/VV 。/PU")).containsExactly("卞霁 主任 前进街道办事处");
    }

    @Test
    void anOfficeBeforeAListOfItsHoldersIsThatOfAllOfThem() {
        assertThat(
                        posts(
                                "选举/VV 产生/VV 杨柳/NR 社区/NN 首届/OD 业主/NN 委员会/NN 。/PU 3/CD 名/M 委员/NN 为/VC ：/PU 卞霁/NR/PERSON 、/PU 费彤/NR/PERSON 、/PU 殷樵/NR/PERSON 。/PU"))
                .extracting(post -> post.split(" ")[0] + " " + post.split(" ")[1])
                .containsExactlyInAnyOrder("卞霁 委员", "费彤 委员", "殷樵 委员");
    }

    @Test
    void aRowMayTellAnOfficeByAVerb() {
        assertThat(
                        posts(
                                "决定/VV 任命/VV ：/PU \n/PU 卞霁/NR/PERSON （/PU 女/JJ ）/PU 为/VC 柳东区/NR 水利局/NN 局长/NN ；/PU \n/PU 费彤/NR/PERSON 为/VC 柳东区/NR 司法局/NN 局长/NN 。/PU"))
                .containsExactlyInAnyOrder("卞霁 局长 柳东区水利局", "费彤 局长 柳东区司法局");
    }

    @Test
    void theHeadOfARowTellsItsBodyAsTheOfficeDoesElsewhere() {
        assertThat(posts("区长/NN ：/PU 卞霁/NR/PERSON \n/PU 副区长/NN ：/PU 费彤/NR/PERSON 　/PU 殷樵/NR/PERSON \n/PU 好/VA 。/PU"))
                .containsExactlyInAnyOrder("卞霁 区长 柳东区政府", "费彤 副区长 柳东区政府", "殷樵 副区长 柳东区政府");
    }

    private static List<String> posts(String words) {
        return TaggedPage.posts(HOME, words);
    }
}
