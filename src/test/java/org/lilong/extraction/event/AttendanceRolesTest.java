package org.lilong.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the clauses, lists and quotations of a report make of the people in them. */
class AttendanceRolesTest {
    private static String who(String headline, String text, String... people) {
        return ReportReading.of(headline, text.split("\n", -1)).people(people).who();
    }

    @Test
    void whoeverSpeaksBehindAQuotationIsReadAsASentenceOfItsOwn() {
        assertThat(who("议事会", "6月20日，社区召开议事会。居民代表葛青说：“路太窄。”社区主任方圆答复，年底前拓宽。", "葛青", "方圆"))
                .isEqualTo("葛青:speaker 方圆:speaker");
    }

    @Test
    void namesUnderTheResultsOfAContestAreThoseOfWinners() {
        String results = "6月20日，街道举行技能竞赛，方圆为获奖选手颁奖。竞赛结果如下：\n一等奖（1名）\n葛青  松风社区\n二等奖（2名）\n鲁山  竹溪社区  文静  松风社区";
        assertThat(who("竞赛", results, "方圆", "葛青", "鲁山", "文静"))
                .isEqualTo("方圆:presenter 葛青:recipient 鲁山:recipient 文静:recipient");
    }

    @Test
    void aSentenceBehindAListOfWinnersIsNoLineOfIt() {
        String results = "6月20日，社区举行棋赛。比赛结果如下：\n冠军：葛青（松风社区）\n优胜奖：鲁山 文静\n方圆、程前为获奖棋手颁奖。";
        assertThat(who("棋赛", results, "葛青", "鲁山", "文静", "方圆", "程前"))
                .isEqualTo("葛青:recipient 鲁山:recipient 文静:recipient 方圆:presenter 程前:presenter");
    }

    @Test
    void whoeverIsNamedForAnOfficeByTheMeetingWasNotThere() {
        String list = "6月20日，县人大常委会举行第六次会议，主任方圆主持。\n附：任免名单\n任命：\n葛青为县水务局局长；\n免去：\n鲁山的县水务局局长职务。";
        assertThat(who("常委会会议", list, "方圆", "葛青", "鲁山")).isEqualTo("方圆:host");
    }

    @Test
    void namesBehindAPrizeAndACopulaAreThoseOfItsWinners() {
        assertThat(who("歌会", "6月20日，社区举行歌会。金奖由方圆获得，银奖得主是葛青、鲁山。", "方圆", "葛青", "鲁山"))
                .isEqualTo("方圆:recipient 葛青:recipient 鲁山:recipient");
    }

    @Test
    void theHonouredAmongTheGuestsHonourNobodyNamedBeforeThem() {
        assertThat(who("表彰会", "6月20日，街道召开表彰会，书记方圆、主任葛青，以及受表彰党员代表共80余人参加会议。", "方圆", "葛青"))
                .isEqualTo("方圆:attendee 葛青:attendee");
    }

    @Test
    void aVerbWithASubjectWithoutNamesTellsNothingOfThoseBefore() {
        assertThat(who("培训班", "6月20日，镇农技站举办培训班，农艺师方圆现场授课，35户养殖户参加。", "方圆")).isEqualTo("方圆:speaker");
    }

    @Test
    void aVerbMaySupportTheNounOfWhatIsSaid() {
        assertThat(who("例会", "6月20日，镇里召开例会。方圆、葛青分别就防汛、道路安全工作作了安排，鲁山作财政预算执行情况的报告。", "方圆", "葛青", "鲁山"))
                .isEqualTo("方圆:speaker 葛青:speaker 鲁山:speaker");
    }

    @Test
    void whoeverIsAskedToSpeakIsOnlyASpeaker() {
        assertThat(who("宣讲会", "6月20日，街道举行宣讲会，党校教授方圆应邀作宣讲。", "方圆")).isEqualTo("方圆:speaker");
    }

    @Test
    void judgesAreThereBesideWhatElseTheyDo() {
        assertThat(who("歌会", "6月20日，社区举行歌会，方圆、葛青担任评委。葛青为获奖者颁奖。", "方圆", "葛青"))
                .isEqualTo("方圆:attendee 葛青:attendee+presenter");
    }

    @Test
    void himForWhomSomethingIsDoneIsNotHimWhoDoesIt() {
        assertThat(who("慰问", "6月20日，区长方圆到松风社区看望慰问老党员，为他们送上慰问金。", "方圆")).isEqualTo("方圆:leader");
        assertThat(who("换届大会", "6月20日，社区举行换届大会。上届主任葛青因年龄原因不再提名，大会向她颁发了纪念牌。", "葛青"))
                .isEqualTo("葛青:recipient");
    }

    @Test
    void thoseWithWhomVisitorsTalkReceiveAVisitOfComfort() {
        assertThat(who("慰问", "6月20日，区长方圆到松风社区慰问困难家庭。在葛青家，方圆看了新装的灯；在二号楼，她与留守老人鲁山亲切交谈，叮嘱他注意身体。", "方圆", "葛青", "鲁山"))
                .isEqualTo("方圆:leader 葛青:recipient 鲁山:recipient");
    }

    @Test
    void theTalkOfAVisitorIsASpeechAndAWordToTheReporterIsNone() {
        assertThat(who("考察", "6月20日，镇长方圆率考察团到松风街道考察。方圆说，两地要常来常往。“他们看得真细。”居民葛青说。", "方圆", "葛青"))
                .isEqualTo("方圆:speaker+leader 葛青:attendee");
    }

    @Test
    void whatIsHandedOverAtAnElectionMakesNoPresenter() {
        assertThat(who("换届大会", "6月20日，社区举行换届大会。上届主任葛青移交了印章和账册。", "葛青")).isEqualTo("葛青:attendee");
    }

    @Test
    void thosePastOfficeAndThoseNotElectedAreOnlyTalkedOf() {
        assertThat(who("换届大会", "6月20日，社区举行换届大会，葛青当选主任。候选人方圆得41票，未过半数，不当选。", "葛青", "方圆"))
                .isEqualTo("葛青:attendee");
    }

    @Test
    void aReadersLetterTellsOfNoOccasion() {
        assertThat(ReportReading.of("一封感谢信", "编辑同志：", "6月20日早上，我在菜场门口摔倒，是社区主任方圆扶我坐下，陪我到医院。")
                        .people("方圆")
                        .lines())
                .isEmpty();
    }
}
