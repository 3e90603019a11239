package org.lilong.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;
import org.lilong.extraction.claim.OrganisationMention;

/** Where the names of bodies begin, and which bodies their short forms mean; words as a segmenter would tag them. */
final class BodyEdgesTest {
    private static final Place HOME = new Place(null, "青禾市", "柳东区", "石桥街道");
    private static final Place TOWN = new Place(null, "青禾市", "柳东县", "石桥镇");
    private static final Place BANNER = new Place(null, "通辽市", "扎鲁特旗", "查干苏木");

    @Test
    void aPrefectureIsCalledWithoutItsPeoples() {
        Place county = new Place("云南省", "大理白族自治州", "柳东县", "石桥乡");
        assertThat(TaggedPage.posts(county, "州/NN 民政局/NN 局长/NN 卞霁/NR/PERSON 到会/VV 。/PU"))
                .containsExactly("卞霁 局长 大理州民政局");
    }

    private static List<String> posts(String words) {
        return TaggedPage.posts(HOME, words);
    }

    private static List<String> bodies(Place place, String words) {
        return TaggedPage.claims(place, words).get(0).organisations().stream()
                .map(OrganisationMention::name)
                .collect(Collectors.toList());
    }

    @Test
    void aDivisionKeepsTheWordThatItBeginsWith() {
        assertThat(posts("让胡路区/NR 民政局/NN 局长/NN 卞霁/NR/PERSON 到会/VV 。/PU")).containsExactly("卞霁 局长 让胡路区民政局");
        assertThat(posts("同心县/NR 民政局/NN 局长/NN 卞霁/NR/PERSON 到会/VV 。/PU")).containsExactly("卞霁 局长 同心县民政局");
    }

    @Test
    void whatAFirmIsToOthersIsNoPartOfItsName() {
        assertThat(posts("承建/VV 单位/NN 青禾/NR 恒筑/NR 建设/NN 有限/JJ 公司/NN 项目/NN 经理/NN 卞霁/NR/PERSON 汇报/VV 。/PU"))
                .containsExactly("卞霁 项目经理 青禾恒筑建设有限公司");
        assertThat(posts("驻区/JJ 单位/NN 青禾市/NR 东湖/NR 医院/NN 副院长/NN 卞霁/NR/PERSON 到会/VV 。/PU"))
                .containsExactly("卞霁 副院长 青禾市东湖医院");
    }

    @Test
    void aVerbBeforeABodyIsNoPartOfItsName() {
        assertThat(posts("费彤/NR/PERSON 叮嘱/NN 杨柳/NR 社区/NN 党委/NN 书记/NN 卞霁/NR/PERSON ：/PU 注意/VV 安全/NN 。/PU"))
                .containsExactly("卞霁 书记 杨柳社区党委");
        assertThat(posts("城管局/NN 会同/P 区/NN 路灯/NN 管理所/NN 副所长/NN 卞霁/NR/PERSON 到场/VV 。/PU"))
                .containsExactly("卞霁 副所长 柳东区路灯管理所");
    }

    @Test
    void aSocietyOfInstructorsIsNotInstructed() {
        assertThat(posts("街道/NN 社会/NN 体育/NN 指导员/NN 协会/NN 会长/NN 卞霁/NR/PERSON 授课/VV 。/PU"))
                .containsExactly("卞霁 会长 石桥街道社会体育指导员协会");
    }

    @Test
    void anAreaWhoseNameBeginsLikeAWordOfTimeKeepsIt() {
        assertThat(posts("前程/NN 里/LC 派出所/NN 民警/NN 卞霁/NR/PERSON 到场/VV 。/PU")).containsExactly("卞霁 民警 前程里派出所");
        assertThat(posts("前/JJ 杨柳/NR 派出所/NN 所长/NN 卞霁/NR/PERSON 到场/VV 。/PU")).containsExactly("卞霁 所长 杨柳派出所 former");
    }

    @Test
    void aNameThatIsNeverPrintedWithoutItsFirstCharacterKeepsIt() {
        String once = "雁/VV 湖/NR 供水/NN 公司/NN 经理/NN 卞霁/NR/PERSON 到场/VV 。/PU";

        assertThat(posts(once + " 雁湖/NR 夜市/NN 开张/VV 。/PU")).containsExactly("卞霁 经理 雁湖供水公司");
        assertThat(posts("赴/VV 湖北/NR 供水/NN 公司/NN 经理/NN 卞霁/NR/PERSON 到场/VV 。/PU"))
                .containsExactly("卞霁 经理 湖北供水公司");
    }

    @Test
    void theBranchOfACitysBureauIsOneHoweverItIsShortened() {
        String full = "青禾市/NR 公安局/NN 柳东/NR 分局/NN 主办/VV 。/PU ";

        assertThat(posts(full + "柳东/NR 公安/NN 分局/NN 政委/NN 卞霁/NR/PERSON 主持/VV 。/PU"))
                .containsExactly("卞霁 政委 青禾市公安局柳东分局");
        assertThat(posts(full + "分局/NN 刑侦/NN 大队/NN 大队长/NN 卞霁/NR/PERSON 主持/VV 。/PU"))
                .containsExactly("卞霁 大队长 青禾市公安局柳东分局刑侦大队");
        assertThat(posts(full + "西湖/NR 公安/NN 分局/NN 政委/NN 卞霁/NR/PERSON 主持/VV 。/PU"))
                .containsExactly("卞霁 政委 西湖公安分局");
    }

    @Test
    void aSumuIsATownOfItsBanner() {
        assertThat(
                        TaggedPage.posts(
                                BANNER,
                                "旗委/NN 常委/NN 卞霁/NR/PERSON 、/PU 苏木/NN 党委/NN 书记/NN 费彤/NR/PERSON 、/PU 副/JJ 苏木达/NN 殷樵/NR/PERSON 到会/VV 。/PU"))
                .containsExactly("卞霁 常委 扎鲁特旗委", "费彤 书记 查干苏木党委", "殷樵 副苏木达 查干苏木政府");
    }

    @Test
    void aTownsChamberIsNotTheOneAbroadThatBearsItsName() {
        assertThat(
                        TaggedPage.posts(
                                TOWN,
                                "意大利/NR/ORGANIZATION 米兰/NR/ORGANIZATION 石桥/NR/ORGANIZATION 商会/NN/ORGANIZATION 会长/NN 卞霁/NR/PERSON 回乡/VV 。/PU 石桥/NR 商会/NN 会长/NN 费彤/NR/PERSON 接待/VV 。/PU"))
                .containsExactly("卞霁 会长 意大利米兰石桥商会", "费彤 会长 石桥商会");
    }

    @Test
    void aDepartmentOfAFirmThatIsNamedInShortIsOneOfTheFirm() {
        assertThat(
                        posts(
                                "费彤/NR/PERSON 来到/VV 青禾/NR/ORGANIZATION 天匠/NR/ORGANIZATION 不锈钢/NN/ORGANIZATION 有限/JJ/ORGANIZATION 公司/NN/ORGANIZATION 。/PU 请/VV 天匠/NR 公司/NN 质检科/NN 科长/NN 卞霁/NR/PERSON 说明/VV 。/PU"))
                .containsExactly("卞霁 科长 青禾天匠不锈钢有限公司质检科");
    }

    @Test
    void anAllotmentsOwnersAreThoseOfTheHousesNamedLast() {
        assertThat(posts("费彤/NR/PERSON 来到/VV 华茂佳园/NR 小区/NN 。/PU 小区/NN 业委会/NN 主任/NN 卞霁/NR/PERSON 陪同/VV 。/PU"))
                .containsExactly("卞霁 主任 华茂佳园小区业委会");
    }

    @Test
    void housesOfAFirmHaveACommitteeAndAreNotTheFirm() {
        String election =
                "枣林/NR 社区/NN 砂轮厂/NN 家属院/NN 选举/VV 产生/VV 新/JJ 一/CD 届/M 院落/NN 管理/NN 委员会/NN ，/PU 卞霁/NR/PERSON 当选/VV 院委会/NN 主任/NN 。/PU";
        assertThat(posts(election)).containsExactly("卞霁 主任 砂轮厂家属院院落管理委员会");
        assertThat(bodies(HOME, election)).doesNotContain("枣林社区砂轮厂");
    }

    @Test
    void aZoneHasNoDistrictsHead() {
        assertThat(posts("区委/NN 常委/NN 、/PU 顺江/NR 经开区/NN 党工委/NN 书记/NN 卞霁/NR/PERSON ，/PU 副区长/NN 费彤/NR/PERSON 到会/VV 。/PU"))
                .contains("费彤 副区长 柳东区政府");
    }

    @Test
    void whoeverRisesInABodyIsElectedIntoIt() {
        assertThat(
                        posts(
                                "选举/VV 产生/VV 新/JJ 一/CD 届/M 村委会/NN ：/PU 费彤/NR/PERSON 当选/VV 东桥村/NR 村委会/NN 主任/NN ；/PU 万坝村/NR 村委会/NN 原/JJ 副主任/NN 卞霁/NR/PERSON 当选/VV 主任/NN 。/PU"))
                .contains("费彤 主任 东桥村村委会", "卞霁 主任 万坝村村委会");
    }

    @Test
    void twoTownsJoinedAreTwo() {
        assertThat(bodies(HOME, "书记/NN 到/VV 柳荫镇/NR 和/CC 尚庄镇/NR 调研/VV 。/PU 尚庄镇/NR 党委/NN 汇报/VV 。/PU"))
                .contains("尚庄镇党委")
                .noneMatch(name -> name.contains("柳荫镇和"));
    }

    @Test
    void theSupervisorsOfAVillageAreNamedWithIt() {
        assertThat(posts("杨柳村/NR 党总支/NN 书记/NN 费彤/NR/PERSON 、/PU 村务/NN 监督/NN 委员会/NN 主任/NN 卞霁/NR/PERSON 列席/VV 。/PU"))
                .contains("卞霁 主任 杨柳村村务监督委员会");
    }

    @Test
    void theDepartmentsOfAFarmAreItsOwn() {
        assertThat(
                        posts(
                                "天南/NR/ORGANIZATION 农场/NN/ORGANIZATION 党委/NN 书记/NN 费彤/NR/PERSON ，/PU 农场/NN 医院/NN 院长/NN 殷樵/NR/PERSON ，/PU 第三/OD 管理区/NN 主任/NN 卞霁/NR/PERSON 到会/VV 。/PU"))
                .containsExactly("费彤 书记 天南农场党委", "殷樵 院长 天南农场医院", "卞霁 主任 天南农场第三管理区");
    }

    @Test
    void anOfficeIsHeldByWhomItsVerbFollows() {
        assertThat(posts("街道/NN 总工会/NN 主席/NN 由/P 卞霁/NR/PERSON 担任/VV 。/PU")).containsExactly("卞霁 主席 石桥街道总工会");
    }

    @Test
    void aDistrictsCourtIsTheOneThatThePageNamesInFull() {
        assertThat(TaggedPage.posts(
                        TOWN,
                        "柳东/NR 法院/NN 院长/NN 卞霁/NR/PERSON 到会/VV 。/PU 柳东县/NR 人民/NN 法院/NN 副院长/NN 费彤/NR/PERSON 发言/VV 。/PU"))
                .containsExactly("卞霁 院长 柳东县人民法院", "费彤 副院长 柳东县人民法院");
    }

    @Test
    void thatSchoolIsTheOneNamedLast() {
        assertThat(
                        posts(
                                "柳东区/NR 第一/OD 中学/NN 校长/NN 费彤/NR/PERSON 赴/VV 柳东区/NR 实验/NN 小学/NN 支教/VV 。/PU 该/DT 校/NN 校长/NN 卞霁/NR/PERSON 接待/VV 。/PU"))
                .contains("卞霁 校长 柳东区实验小学");
    }

    @Test
    void anOfficeTellsWhichBodyItsWordsMean() {
        assertThat(bodies(HOME, "柳东区/NR 人民/NN 法院/NN 副院长/NN 卞霁/NR/PERSON 、/PU 执行局/NN 局长/NN 费彤/NR/PERSON 到会/VV 。/PU"))
                .containsExactlyInAnyOrder("柳东区人民法院", "柳东区人民法院执行局");
    }

    @Test
    void besideThePartysCommitteeOfASubdistrictStandsItsOffice() {
        assertThat(posts("街道/NN 党工委/NN 委员/NN 、/PU 副主任/NN 卞霁/NR/PERSON 到会/VV 。/PU"))
                .containsExactly("卞霁 委员 石桥街道党工委", "卞霁 副主任 石桥街道办事处");
        assertThat(posts("派出所/NN 所长/NN 费彤/NR/PERSON ，/PU 综合/JJ 行政/NN 执法队/NN 队长/NN 卞霁/NR/PERSON 到会/VV 。/PU"))
                .contains("卞霁 队长 石桥街道综合行政执法队");
    }

    @Test
    void theCommitteesOfAConsultativeConferenceAreItsOwn() {
        assertThat(posts("区/NN 政协/NN 副主席/NN 费彤/NR/PERSON ，/PU 提案委/NN 主任/NN 卞霁/NR/PERSON 到会/VV 。/PU"))
                .contains("卞霁 主任 柳东区政协提案委");
    }

    @Test
    void whoLeadsADepartmentAlongIsNotPartOfItsName() {
        assertThat(
                        posts(
                                "柳东区/NR/ORGANIZATION 水务局/NN/ORGANIZATION 副局长/NN 费彤/NR/PERSON 率/VV 机关/NN 党委/NN 副书记/NN 卞霁/NR/PERSON 到会/VV 。/PU"))
                .contains("卞霁 副书记 柳东区水务局机关党委");
    }

    @Test
    void theTypeWordOfAnAreaIsNotSaidTwice() {
        assertThat(posts("杨柳/NR 社区/NN 党委/NN 书记/NN 费彤/NR/PERSON 、/PU 社区/NN 纪委/NN 书记/NN 卞霁/NR/PERSON 到会/VV 。/PU"))
                .contains("卞霁 书记 杨柳社区纪委");
    }
}
