package org.lilong.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;

/** Offices in departments, faculties and committees of institutions, which pages name without the institution; words as a segmenter would tag them. */
final class InstitutionPostsTest {
    private static final Place HOME = new Place(null, "青禾市", "柳东区", "石桥街道");
    private static final Place TOWN = new Place(null, "青禾市", "柳东区", "石桥镇");

    @Test
    void aDepartmentIsThatOfTheInstitutionOfItsEnumeration() {
        assertThat(
                        posts(
                                "青禾市/NR/ORGANIZATION 第九/OD/ORGANIZATION 医院/NN/ORGANIZATION 院长/NN 卞霁/NR/PERSON ，/PU 副院长/NN 、/PU 工会/NN 主席/NN 费彤/NR/PERSON 到会/VV 。/PU"))
                .contains("费彤 副院长 青禾市第九医院", "费彤 主席 青禾市第九医院工会");
        assertThat(posts("柳东区/NR 民政局/NN 副局长/NN 卞霁/NR/PERSON 、/PU 石桥/NR 街道/NN 办事处/NN 主任/NN 费彤/NR/PERSON 到会/VV 。/PU"))
                .contains("费彤 主任 石桥街道办事处");
    }

    @Test
    void aWordPointsBackToTheInstitutionNamedLast() {
        assertThat(
                        posts(
                                "柳东区/NR/ORGANIZATION 教育局/NN/ORGANIZATION 开会/VV 。/PU 局/NN 党委/NN 书记/NN 卞霁/NR/PERSON 主持/VV 。/PU 该/DT 局/NN 办公室/NN 主任/NN 费彤/NR/PERSON 记录/VV 。/PU"))
                .containsExactlyInAnyOrder("卞霁 书记 柳东区教育局党委", "费彤 主任 柳东区教育局办公室");
    }

    @Test
    void aFacultyIsThatOfTheUniversityOfTheArticle() {
        assertThat(
                        posts(
                                "青禾/NR/ORGANIZATION 师范/NN/ORGANIZATION 学院/NN/ORGANIZATION 来/VV 宣讲/VV 。/PU 文/NN 学院/NN 教授/NN 卞霁/NR/PERSON 主讲/VV 。/PU"))
                .containsExactly("卞霁 教授 青禾师范学院文学院");
    }

    @Test
    void aTitleDoesNotTakeTheEndOfADepartmentsName() {
        assertThat(posts("青禾市/NR 东湖/NR 医院/NN 急诊/NN 科/NN 主任/NN 卞霁/NR/PERSON 讲课/VV 。/PU"))
                .containsExactly("卞霁 主任 青禾市东湖医院急诊科");
        assertThat(posts("杨柳/NR 派出所/NN 社区/NN 民警/NN 卞霁/NR/PERSON 讲课/VV 。/PU")).containsExactly("卞霁 民警 杨柳派出所");
    }

    @Test
    void aListOfAppointmentsGivesAndTakesOffices() {
        assertThat(
                        posts(
                                "任命/VV ：/PU \n/PU 卞霁/NR/PERSON 为/VC 柳东区/NR 司法局/NN 局长/NN ；/PU \n/PU 免去/VV ：/PU \n/PU 费彤/NR/PERSON 的/DEG 柳东区/NR 人民/NN 法院/NN 审判员/NN 职务/NN 。/PU"))
                .containsExactlyInAnyOrder("卞霁 局长 柳东区司法局", "费彤 审判员 柳东区人民法院 former");
    }

    @Test
    void aTownHasOneHealthCentreAndOnePoliceStation() {
        assertThat(
                        TaggedPage.posts(
                                TOWN,
                                "石桥镇/NR 党委/NN 书记/NN 卞霁/NR/PERSON 、/PU 卫生院/NN 院长/NN 费彤/NR/PERSON 、/PU 派出所/NN 所长/NN 殷樵/NR/PERSON 到场/VV 。/PU"))
                .contains("费彤 院长 石桥镇卫生院", "殷樵 所长 石桥镇派出所");
    }

    @Test
    void anAndInsideAFieldDoesNotPartABureausName() {
        assertThat(posts("柳东区/NR 司法局/NN 局长/NN 卞霁/NR/PERSON 、/PU 教育/NN 和/CC 体育/NN 局/NN 副局长/NN 费彤/NR/PERSON 到场/VV 。/PU"))
                .contains("费彤 副局长 柳东区教育和体育局");
    }

    @Test
    void aPartPlayedAtAMeetingIsNoOffice() {
        assertThat(posts("大会/NN 执行/VV 主席/NN 卞霁/NR/PERSON 就座/VV 。/PU")).isEmpty();
    }

    @Test
    void anOfficeBehindAnUnnamedHolderIsInTheSameBureau() {
        assertThat(
                        posts(
                                "柳东区/NR/ORGANIZATION 财政局/NN/ORGANIZATION 局长/NN 缺席/VV ，/PU 由/P 副局长/NN 卞霁/NR/PERSON 代为/AD 参加/VV 。/PU"))
                .containsExactly("卞霁 副局长 柳东区财政局");
    }

    @Test
    void aCommitteeMemberOfASubdistrictIsInItsPartyCommittee() {
        assertThat(posts("石桥/NR 街道/NN 统战/NN 委员/NN 卞霁/NR/PERSON 到场/VV 。/PU")).containsExactly("卞霁 统战委员 石桥街道党工委");
    }

    @Test
    void whoWorksInADepartmentIsInIt() {
        assertThat(
                        posts(
                                "青禾市/NR/ORGANIZATION 第九/OD/ORGANIZATION 医院/NN/ORGANIZATION 急诊科/NN 主任/NN 卞霁/NR/PERSON 和/CC 护士长/NN 费彤/NR/PERSON 到场/VV 。/PU"))
                .contains("费彤 护士长 青禾市第九医院急诊科");
    }

    @Test
    void whoSpeaksForOthersHoldsNoOffice() {
        assertThat(posts("获奖/VV 代表/NN 卞霁/NR/PERSON 发言/VV 。/PU")).isEmpty();
    }

    @Test
    void theElectedOfAnAreaAreOfTheAreaBeforeTheirNames() {
        assertThat(
                        posts(
                                "杨柳/NR 社区/NN 卞霁/NR/PERSON 当选/VV 居委会/NN 主任/NN ；/PU 枫林/NR 社区/NN 费彤/NR/PERSON 当选/VV 居委会/NN 主任/NN 。/PU"))
                .containsExactlyInAnyOrder("卞霁 主任 杨柳社区居委会", "费彤 主任 枫林社区居委会");
    }

    @Test
    void anAndInAFirmsOwnNameDoesNotPartIt() {
        assertThat(posts("参加/VV 的/DEC 有/VE ，/PU 江西/NR 同/P 和/CC 建筑/NN 设计院/NN 设计师/NN 卞霁/NR/PERSON 。/PU"))
                .containsExactly("卞霁 设计师 江西同和建筑设计院");
    }

    @Test
    void aBodyKeepsItsNameWhereTheOfficeWasHeldBefore() {
        assertThat(posts("梨园村/NR 原/JJ 村委会/NN 主任/NN 卞霁/NR/PERSON 到场/VV 。/PU")).containsExactly("卞霁 主任 梨园村村委会 former");
    }

    @Test
    void aWordIsNoLevelBecauseItBeginsWithTheCharacterOfOne() {
        assertThat(posts("石桥/NR 街道/NN 党工委/NN 书记/NN 卞霁/NR/PERSON 、/PU 市场/NN 监管所/NN 所长/NN 费彤/NR/PERSON 到场/VV 。/PU"))
                .contains("费彤 所长 石桥街道市场监管所");
    }

    @Test
    void aFirmIsKnownByFewerOfItsCharacters() {
        assertThat(
                        posts(
                                "青禾市/NR/ORGANIZATION 宏达/NN/ORGANIZATION 制药/NN/ORGANIZATION 机械/NN/ORGANIZATION 有限/JJ/ORGANIZATION 公司/NN/ORGANIZATION 开工/VV 。/PU 宏达药机/NR 公司/NN 总经理/NN 卞霁/NR/PERSON 致辞/VV 。/PU"))
                .containsExactly("卞霁 总经理 青禾市宏达制药机械有限公司");
    }

    @Test
    void aSecretaryOfAnAreaIsInItsPartyBody() {
        assertThat(posts("梨园/NR 社区/NN 党委/NN 书记/NN 费彤/NR/PERSON 到场/VV 。/PU 社区/NN 副书记/NN 卞霁/NR/PERSON 主持/VV 。/PU"))
                .contains("卞霁 副书记 梨园社区党委");
    }

    @Test
    void aPartyGroupIsThatOfTheBodyOfTheArticle() {
        assertThat(
                        posts(
                                "柳东区/NR 人大/NN 常委会/NN 党组/NN 书记/NN 、/PU 主任/NN 卞霁/NR/PERSON 主持/VV 。/PU 党组/NN 成员/NN 、/PU 副主任/NN 费彤/NR/PERSON 到会/VV 。/PU"))
                .contains("费彤 成员 柳东区人大常委会党组", "费彤 副主任 柳东区人大常委会");
    }

    @Test
    void departmentsOfOneCommitteeAreFellows() {
        assertThat(posts("区委/NN 常委/NN 、/PU 宣传部/NN 部长/NN 兼/VV 统战部/NN 部长/NN 卞霁/NR/PERSON 到会/VV 。/PU"))
                .contains("卞霁 部长 柳东区委宣传部", "卞霁 部长 柳东区委统战部");
    }

    @Test
    void aFacultyMayHaveTwoFields() {
        assertThat(
                        posts(
                                "青禾/NR/ORGANIZATION 大学/NN/ORGANIZATION 计算机/NN 科学/NN 与/CC 技术/NN 学院/NN 教授/NN 卞霁/NR/PERSON 点评/VV 。/PU"))
                .containsExactly("卞霁 教授 青禾大学计算机科学与技术学院");
    }

    private static List<String> posts(String words) {
        return TaggedPage.posts(HOME, words);
    }
}
