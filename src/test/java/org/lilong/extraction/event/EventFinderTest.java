package org.lilong.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lilong.extraction.claim.EventClaim;
import org.lilong.extraction.claim.Participant;
import org.lilong.extraction.claim.ParticipationClaim;

class EventFinderTest {
    @Test
    void readsAMeetingWithThoseWhoCameAndSpoke() {
        ReportReading report = ReportReading.of(
                        "梧桐街道召开河道治理推进会",
                        "6月22日，梧桐街道召开河道治理推进会。区水务局局长钱立新、副局长孙可，梧桐街道党工委书记周海参加会议。会议由周海主持。",
                        "会上，孙可通报了排查情况。钱立新强调，治水要治根。")
                .people("钱立新", "孙可", "周海")
                .bodies("梧桐街道");
        assertThat(report.lines())
                .containsExactly(
                        "梧桐街道河道治理推进会 | 2021-06-22 | 钱立新:attendee+speaker 孙可:attendee+speaker 周海:attendee+host");
        assertThat(report.read().events().get(0).organisers()).containsExactly(0);
    }

    @Test
    void readsAVisitWithItsLeaderAndCompanions() {
        ReportReading report = ReportReading.of(
                        "赵启明到松风社区调研养老服务", "昨日，副区长赵启明一行到松风社区调研养老服务。区民政局局长方圆、街道办事处主任鲁山陪同调研。赵启明指出，服务要贴心。")
                .people("赵启明", "方圆", "鲁山");
        assertThat(report.lines())
                .containsExactly("赵启明到松风社区调研养老服务 | 2021-06-23 | 赵启明:speaker+leader 方圆:companion 鲁山:companion");
    }

    @Test
    void givesPrizesFromThoseWhoHandThemToThoseWhoWin() {
        ReportReading report = ReportReading.of("邻里歌会唱响", "6月20日晚，首届邻里歌会在中心广场举行。谭小鹿获一等奖，葛青、柳叶获二等奖。街道副主任蒋川为获奖者颁奖。")
                .people("谭小鹿", "葛青", "柳叶", "蒋川");
        assertThat(report.who()).isEqualTo("谭小鹿:recipient 葛青:recipient 柳叶:recipient 蒋川:presenter");
    }

    @Test
    void tellsThoseWhoStayedAwayAndThoseWhoStoodInForThem() {
        ReportReading report = ReportReading.of("协会召开年会", "6月18日，书画协会召开年会。受会长莫然委托，副会长季平致辞。顾问康宁因病未能出席。秘书长石磊主持。")
                .people("莫然", "季平", "康宁", "石磊");
        assertThat(report.who()).isEqualTo("莫然:REPRESENTED 季平:speaker 康宁:ABSENT 石磊:host");
        assertThat(report.read().participations())
                .anySatisfy(claim -> assertThat(claim.onBehalfOf()).isEqualTo(new Participant.Person(0)));
    }

    @Test
    void doesNotTakeAPlanOrACancelledOccasionForAnEvent() {
        assertThat(ReportReading.of("通知", "街道将于7月5日举行消防演练，请各居民区准备。").lines()).isEmpty();
        assertThat(ReportReading.of("通知", "原定6月20日举行的纳凉晚会因暴雨取消。").lines()).isEmpty();
        assertThat(ReportReading.of("通知", "拟于下月召开居民代表会议，时间另行通知。").lines()).isEmpty();
    }

    @Test
    void doesNotTakeAQuotedOrMentionedPersonForAParticipant() {
        ReportReading report = ReportReading.of("街道召开总结大会", "6月22日，街道召开总结大会。书记贺兰作报告，转达了区委书记温良的问候。")
                .people("贺兰", "温良");
        assertThat(report.who()).isEqualTo("贺兰:speaker");
    }

    @Test
    void tellsOccasionsOfDifferentDaysApart() {
        ReportReading report = ReportReading.of(
                        "两场活动", "6月19日，街道举办健康讲座，医生程前授课。", "次日，社区举行包粽子比赛，居民胡桃夺得冠军。", "原定21日举行的音乐会推迟。")
                .people("程前", "胡桃");
        assertThat(report.lines()).hasSize(2);
        assertThat(report.lines().get(0)).endsWith("| 2021-06-19 | 程前:speaker");
        assertThat(report.lines().get(1)).endsWith("| 2021-06-20 | 胡桃:recipient");
    }

    @Test
    void aPrizeInQuotesAndTheCountOfItsWinnersLeaveThemWinners() {
        ReportReading report =
                ReportReading.of("敬老节", "6月19日，社区举办敬老节，洪敏、方福2位老人获“长寿之星”称号。").people("洪敏", "方福");
        assertThat(report.who()).isEqualTo("洪敏:recipient 方福:recipient");
    }

    @Test
    void aListOfThoseHonouredNamesWinners() {
        ReportReading report = ReportReading.of("表彰会", "6月19日，街道召开表彰会，书记程前为获奖者颁奖。", "“最美家庭”名单", "洪敏（松风社区） 方福（竹溪社区）")
                .people("程前", "洪敏", "方福");
        assertThat(report.who()).isEqualTo("程前:presenter 洪敏:recipient 方福:recipient");
    }

    @Test
    void takesWhatSomebodyDidInSomeMonthForBackground() {
        String[] people = {"程前", "胡桃"};
        ReportReading month = ReportReading.of("社区举办健康讲座", "6月19日，社区举办健康讲座，医生程前授课。", "今年3月，居民胡桃捐助了两名学生。")
                .people(people);
        assertThat(month.lines()).hasSize(1);
        ReportReading day = ReportReading.of("社区举办健康讲座", "6月19日，社区举办健康讲座，医生程前授课。", "6月20日，居民胡桃捐助了两名学生。")
                .people(people);
        assertThat(day.lines()).hasSize(2);
    }

    @Test
    void readsEachEntryOfAChronicleAsAnEventOfItsOwn() {
        ReportReading report = ReportReading.of(
                        "青溪镇2016年大事记",
                        "3 月",
                        "2 日  镇人大召开主席团会议，主席龙吟主持。",
                        "9 日  镇政府印发《河长制实施方案》。",
                        "4 月",
                        "18—20 日  镇长虞山率考察团赴外地学习。")
                .people("龙吟", "虞山")
                .bodies("镇人大");
        assertThat(report.lines()).hasSize(2);
        assertThat(report.lines().get(0)).contains("| 2016-03-02 | 龙吟:host");
        assertThat(report.lines().get(1)).contains("| 2016-04-18/2016-04-20 | 虞山:leader");
    }

    @Test
    void readsTheListsOfMinutes() {
        ReportReading report = ReportReading.of(
                        "专题会议纪要", "6月11日，街道召开专题会议，研究停车问题。", "出　席：游方　黎明", "列席：秋实（物业经理）", "缺　席：严冬（请假）", "主持：游方")
                .people("游方", "黎明", "秋实", "严冬");
        assertThat(report.who()).isEqualTo("游方:attendee+host 黎明:attendee 秋实:attendee 严冬:ABSENT");
    }

    @Test
    void followsPronounsToTheSubjectOfTheSentenceBefore() {
        ReportReading report = ReportReading.of("街道召开工作例会", "6月22日，街道召开工作例会。主任林深参加会议。他要求，责任要到人。")
                .people("林深");
        assertThat(report.who()).isEqualTo("林深:attendee+speaker");
    }

    @Test
    void readsTraditionalCharactersAsWell() {
        ReportReading report = ReportReading.of("僑聯舉行聯歡會", "六月十九日，僑聯在禮堂舉行聯歡會，主席歐陽雪主持，會長龔樹頒獎。")
                .people("歐陽雪", "龔樹")
                .bodies("僑聯");
        assertThat(report.lines()).containsExactly("僑聯聯歡會 | 2021-06-19 | 歐陽雪:host 龔樹:presenter");
    }

    @Test
    void namesGroupsWithTheSizeThatTheTextAllows() {
        ReportReading report = ReportReading.of("志愿服务日", "6月19日，街道举办志愿服务活动，60余名志愿者、各居民区党总支书记参加。");
        assertThat(report.read().participations())
                .extracting(ParticipationClaim::participant)
                .contains(new Participant.Group("60余名志愿者", 60, 69), new Participant.Group("各居民区党总支书记", null, null));
    }

    @Test
    void comesBackToAnOccasionToldInAnotherArticle() {
        EventClaim told = ReportReading.of("街道召开睦邻建设推进大会", "6月22日，街道召开睦邻建设推进大会。")
                .read()
                .events()
                .get(0);
        ReportReading side = ReportReading.of("——推进大会侧记", "睦邻建设推进大会上，掌声响起三次。居民白芷上台讲述了自己的故事。")
                .people("白芷")
                .told(told);
        assertThat(side.lines()).containsExactly(told.label() + " | 2021-06-22 | 白芷:speaker");
    }

    @Test
    void readsTenThousandNamesAndAMegabyteWithoutAStop() {
        List<String> names =
                IntStream.range(0, 10_000).mapToObj("某%d号"::formatted).toList();
        String list = names.stream().map(name -> "街道委员" + name).collect(Collectors.joining("、"));
        ReportReading report = ReportReading.of("大会", "6月22日，街道召开大会，" + list + "参加会议。" + "长句无止，".repeat(200_000))
                .people("某1号", "某9999号");
        assertThat(report.lines()).hasSize(1);
    }

    @Test
    void readsAMegabyteOfCuesNamesAndDatesInTime() {
        String text = "昨日检查6月3日将于召开会议由甲乙主持并取消走访他指出".repeat(40_000);
        ReportReading report = ReportReading.of("大会", text).people("甲乙");
        assertTimeout(Duration.ofSeconds(20), report::read);
    }

    @Test
    void takesWhatIsSpokenOfForNoDeed() {
        ReportReading report = ReportReading.of(
                        "街道召开工作例会", "6月22日，街道召开工作例会。主任林深主持会议，科长文静介绍了上门走访的安排，书记高远指出，要给老人送去温暖，要检查到位。")
                .people("林深", "文静", "高远");
        assertThat(report.who()).isEqualTo("林深:host 文静:speaker 高远:speaker");
    }

    @Test
    void takesHowAnOfficeIsHeldForNoRole() {
        ReportReading report = ReportReading.of("街道召开干部会议", "6月22日，街道召开干部会议，组织部副部长丁宁宣布决定：由副书记林深主持街道党工委工作，高远任调研员。")
                .people("丁宁", "林深", "高远");
        assertThat(report.who()).isEqualTo("丁宁:speaker");
    }

    @Test
    void makesAResidentVisitedAtHomeTheRecipient() {
        ReportReading report =
                ReportReading.of("上门送温暖", "6月22日，社区书记文静带着志愿者来到独居老人苏梅家中，送上粽子。").people("文静", "苏梅");
        assertThat(report.who()).isEqualTo("文静:leader 苏梅:recipient");
    }

    @Test
    void takesBeneficiariesOfAPrizeForRecipients() {
        ReportReading report = ReportReading.of("表彰大会", "6月22日，街道召开表彰大会。书记高远为文静、苏梅颁发证书。主任林深到场颁奖。")
                .people("高远", "文静", "苏梅", "林深");
        assertThat(report.who()).isEqualTo("高远:presenter 文静:recipient 苏梅:recipient 林深:presenter");
    }

    @Test
    void readsMinutesWithLabelledTimeUnderTheirHeadline() {
        ReportReading report = ReportReading.of(
                        "望湖小区停车议事会会议记录", "时间：2021年6月20日14:00", "地点：活动室", "主持：文静", "出席：高远", "请假：苏梅", "高远通报了进度。")
                .people("文静", "高远", "苏梅");
        assertThat(report.lines()).containsExactly("望湖小区停车议事会会议 | 2021-06-20 | 文静:host 高远:attendee+speaker 苏梅:ABSENT");
    }

    @Test
    void readsASpeakerOfAnAnswerAsTheOneWhoSaysI() {
        ReportReading report = ReportReading.of(
                        "有问有答", "■ 问：物业经理苏梅说账本没了，怎么办？", "□ 答：居委会主任文静：本月20日，我和物业经理高远在活动室当面对账，账已对清。")
                .people("苏梅", "文静", "高远");
        assertThat(report.who()).isEqualTo("文静:attendee 高远:attendee");
    }

    @Test
    void tellsTheSameDaysPartyAfterAVisitApart() {
        ReportReading report = ReportReading.of("端午时节", "6月14日，副区长赵启明到松风社区看望老人苏梅。", "当天下午，松风社区居委会在广场举办端午茶话会，主任文静主持。")
                .people("赵启明", "苏梅", "文静")
                .bodies("松风社区居委会");
        assertThat(report.lines()).hasSize(2);
        assertThat(report.lines().get(0)).endsWith("2021-06-14 | 赵启明:leader 苏梅:recipient");
        assertThat(report.lines().get(1)).isEqualTo("松风社区居委会端午茶话会 | 2021-06-14 | 文静:host");
    }

    @Test
    void tellsAWinnerWhosePrizeAnotherCollectsFromThoseWhoCame() {
        ReportReading report = ReportReading.of("好邻居颁奖", "6月20日，好邻居颁奖仪式在中心广场举行。谭小鹿从蒋川手中接过奖杯。葛青正在外地，奖杯由女儿代领。")
                .people("谭小鹿", "蒋川", "葛青");
        assertThat(report.who()).isEqualTo("谭小鹿:recipient 蒋川:presenter 葛青:ABSENT");
    }

    @Test
    void takesWhoeverBringsThingsForNoLeader() {
        ReportReading report = ReportReading.of("协商会召开", "6月20日，社区召开协商会。方圆带着管道图纸到场，鲁山带着10名志愿者到场。")
                .people("方圆", "鲁山");
        assertThat(report.who()).isEqualTo("方圆:attendee 鲁山:leader");
    }

    @Test
    void takesThoseWhoAreBroughtAlongForNoLeaders() {
        ReportReading report =
                ReportReading.of("义诊进村", "6月20日，院长方圆带领医生鲁山、护士长文静走进杏坞村开展义诊。").people("方圆", "鲁山", "文静");
        assertThat(report.who()).isEqualTo("方圆:leader 鲁山:attendee 文静:attendee");
    }

    @Test
    void namesAnOccasionWithoutTheBracketBehindItsName() {
        ReportReading report = ReportReading.of("换届", "6月20日，社区举行第八届居民委员会换届选举（以下简称“换届选举”）。方圆当选主任。")
                .people("方圆");
        assertThat(report.lines()).singleElement().asString().startsWith("第八届居民委员会换届选举 |");
    }

    @Test
    void findsNothingInNoise() {
        assertThat(ReportReading.of("", "").lines()).isEmpty();
        assertThat(ReportReading.of("。。。", "”“「（）》《，。！？\u0000🌳🌳").lines()).isEmpty();
    }
}
