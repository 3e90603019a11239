package org.lilong.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;

/** Which body an office is held in where guests, groups, rows, departments and short forms stand around it; words as a segmenter would tag them. */
final class BodiesOfOfficesTest {
    private static final Place HOME = new Place(null, "青禾市", "柳东区", "石桥街道");

    private static List<String> posts(String words) {
        return TaggedPage.posts(HOME, words);
    }

    @Test
    void guestsJoinedByAMarkAreOfOneDistrict() {
        assertThat(
                        posts(
                                "云门区/NR 副区长/NN 卞霁/NR/PERSON 、/PU 区/NN 民政局/NN 局长/NN 费彤/NR/PERSON 来访/VV ，/PU 区/NN 民政局/NN 局长/NN 安蕾/NR/PERSON 陪同/VV 。/PU"))
                .containsExactlyInAnyOrder("卞霁 副区长 云门区政府", "费彤 局长 云门区民政局", "安蕾 局长 柳东区民政局");
    }

    @Test
    void whatSeveralHoldIsNotTheOfficeOfTheNextWhoIsNamed() {
        assertThat(posts("部分/CD 区/NN 政协/NN 委员/NN ，/PU 区/NN 民政局/NN 局长/NN 费彤/NR/PERSON 参加/VV 。/PU"))
                .containsExactly("费彤 局长 柳东区民政局");
    }

    @Test
    void aMemberIsNotOneOfAFirm() {
        assertThat(
                        posts(
                                "区/NN 政协/NN 委员/NN 、/PU 青禾/NR/ORGANIZATION 宏达/NR/ORGANIZATION 有限/JJ/ORGANIZATION 公司/NN/ORGANIZATION 总经理/NN 卞霁/NR/PERSON 建议/VV 错峰/VV ，/PU 委员/NN 费彤/NR/PERSON 赞成/VV 。/PU"))
                .contains("费彤 委员 柳东区政协");
    }

    @Test
    void rowsUnderADismissalTellOfficesGivenUp() {
        assertThat(
                        posts(
                                "任命/VV ：/PU \n/PU 卞霁/NR/PERSON \u3000/PU 区/NN 教育局/NN 局长/NN \n/PU 免去/VV ：/PU \n/PU 费彤/NR/PERSON \u3000/PU 区/NN 教育局/NN 局长/NN 职务/NN"))
                .containsExactlyInAnyOrder("卞霁 局长 柳东区教育局", "费彤 局长 柳东区教育局 former");
    }

    @Test
    void whomABodyEmploysMayStandBehindItAndAParticle() {
        assertThat(posts("青禾市/NR 公交/NN 公司/NN 的/DEG 驾驶员/NN 卞霁/NR/PERSON 停车/VV 。/PU"))
                .containsExactly("卞霁 驾驶员 青禾市公交公司");
        assertThat(posts("来自/VV 台南市/NR 的/DEG 规划师/NN 卞霁/NR/PERSON 讲课/VV 。/PU")).containsExactly("卞霁 规划师 -");
    }

    @Test
    void theEndOfABodysNameMayBeginATitle() {
        assertThat(posts("乡/NN 选举/NN 工作/NN 指导/VV 组/NN 成员/NN 卞霁/NR/PERSON 到场/VV 。/PU"))
                .containsExactly("卞霁 成员 乡选举工作指导组");
        assertThat(posts("青禾/NR 砂轮厂/NN 工具/NN 车间/NN 主任/NN 卞霁/NR/PERSON 退休/VV 。/PU"))
                .containsExactly("卞霁 主任 青禾砂轮厂工具车间");
    }

    @Test
    void aDepartmentBehindAShortFormIsThatOfTheWholeName() {
        assertThat(
                        posts(
                                "青禾/NR/ORGANIZATION 惠民/NR/ORGANIZATION 热力/NN/ORGANIZATION 有限/JJ/ORGANIZATION 公司/NN/ORGANIZATION （/PU 以下/LC 简称/VV “/PU 惠民/NR 热力/NN ”/PU ）/PU 办/VV 活动/NN 。/PU 惠民/NR 热力/NN 客服部/NN 经理/NN 卞霁/NR/PERSON 到场/VV 。/PU"))
                .containsExactly("卞霁 经理 青禾惠民热力有限公司客服部");
    }

    @Test
    void guestsKeepTheCityThatTheirDistrictWasNamedWith() {
        assertThat(posts(
                        "南湖市/NR 云门区/NR 区委/NN 书记/NN 卞霁/NR/PERSON 来访/VV 。/PU 云门区/NR 区委/NN 常委/NN 费彤/NR/PERSON 参加/VV 。/PU"))
                .containsExactly("卞霁 书记 南湖市云门区区委", "费彤 常委 南湖市云门区区委");
    }

    @Test
    void aHospitalGoesByItsNumber() {
        assertThat(posts("青禾市/NR 第二/OD 人民/NN 医院/NN 揭牌/VV 。/PU 市/NN 二/CD 院/NN 护理部/NN 主任/NN 卞霁/NR/PERSON 介绍/VV 。/PU"))
                .containsExactly("卞霁 主任 青禾市第二人民医院护理部");
    }

    @Test
    void aFirmIsNamedInShortBeforeATrade() {
        assertThat(
                        posts(
                                "费彤/NR/PERSON 来到/VV 青禾/NR/ORGANIZATION 恒光/NR/ORGANIZATION 新/JJ/ORGANIZATION 材料/NN/ORGANIZATION 有限/JJ/ORGANIZATION 公司/NN/ORGANIZATION ，/PU 恒光/NR 新/JJ 材料/NN 总/JJ 工程师/NN 卞霁/NR/PERSON 介绍/VV 。/PU"))
                .containsExactly("卞霁 总工程师 青禾恒光新材料有限公司");
    }

    @Test
    void aSquadIsOneOfTheBrigadeNamedInFull() {
        assertThat(posts("柳东区/NR 消防/NN 大队/NN 来/VV 演练/VV 。/PU 消防/NN 大队/NN 杏坞/NR 中队/NN 指导员/NN 卞霁/NR/PERSON 讲解/VV 。/PU"))
                .containsExactly("卞霁 指导员 柳东区消防大队杏坞中队");
    }

    @Test
    void whoLeadsASocietyIsNotOfThePartyBranchNamedBefore() {
        assertThat(
                        posts(
                                "青禾/NR 刺绣/NN 专业/NN 合作社/NN 成立/VV 。/PU 梨园村/NR 党支部/NN 书记/NN 费彤/NR/PERSON 帮忙/VV ，/PU 理事长/NN 卞霁/NR/PERSON 发言/VV 。/PU"))
                .contains("卞霁 理事长 青禾刺绣专业合作社");
    }

    @Test
    void whoHoldsAnOfficeAlreadyIsNotGivenItAgainByTheCountOfAList() {
        assertThat(
                        posts(
                                "梨园/NR 社区/NN 党委/NN 书记/NN 卞霁/NR/PERSON 、/PU 枣林/NR 社区/NN 党委/NN 书记/NN 费彤/NR/PERSON 等/ETC 7/CD 名/M 社区/NN 党组织/NN 书记/NN 述职/VV 。/PU"))
                .containsExactlyInAnyOrder("卞霁 书记 梨园社区党委", "费彤 书记 枣林社区党委");
    }
}
