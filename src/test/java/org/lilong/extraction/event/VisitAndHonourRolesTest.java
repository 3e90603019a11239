package org.lilong.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What reports of visits make of those who came and those they met, and what reports of honours make of those who got them. */
class VisitAndHonourRolesTest {
    private static ReportReading report(String headline, String text, String... people) {
        return ReportReading.of(headline, text.split("\n", -1)).people(people);
    }

    private static String who(String headline, String text, String... people) {
        return report(headline, text, people).who();
    }

    @Test
    void thoseWhomSomebodyBringsAlongLeadNoVisitThoughTheVerbStandsInTheNextClause() {
        assertThat(who("专题视察", "6月20日，区政协主席方圆率领委员葛青、鲁山一行，到竹溪镇对养老机构开展专题视察。", "方圆", "葛青", "鲁山"))
                .isEqualTo("方圆:leader 葛青:attendee 鲁山:attendee");
        assertThat(who("回访", "6月20日，区长方圆带着葛青、鲁山来到松风社区回访。", "方圆", "葛青", "鲁山"))
                .isEqualTo("方圆:leader 葛青:attendee 鲁山:attendee");
        assertThat(who("考察", "6月20日，县长方圆率考察团到我镇考察。副县长葛青、局长鲁山随团考察。", "方圆", "葛青", "鲁山"))
                .isEqualTo("方圆:leader 葛青:attendee 鲁山:attendee");
    }

    @Test
    void whoeverAccompaniesAVisitDoesNotLeadIt() {
        String visit = "6月20日，区长方圆到松风养老院视察消防安全，局长葛青陪同。葛青指导厨师鲁山使用灭火毯。";
        assertThat(who("视察", visit, "方圆", "葛青")).isEqualTo("方圆:leader 葛青:companion");
    }

    @Test
    void whoeverGuidesAnElectionLeadsNoVisit() {
        assertThat(who("选举大会", "6月20日，竹溪村举行选举大会，书记方圆主持，民政局股长葛青现场指导。", "方圆", "葛青"))
                .isEqualTo("方圆:host 葛青:attendee");
    }

    @Test
    void whoeverGoesOnWithTheirPartyLeadsIt() {
        assertThat(who("揭牌仪式", "6月20日，社区举行揭牌仪式。方圆出席。活动结束后，方圆一行来到邻里中心。", "方圆")).isEqualTo("方圆:attendee+leader");
    }

    @Test
    void whatTheVisitorsHoldOnTheSameDayBelongsToTheirVisit() {
        String visit = "6月20日，区长方圆到竹溪镇调研养殖业。局长葛青参加调研。\n当天下午，调研组召开座谈会。葛青提出要求。";
        assertThat(report("方圆到竹溪镇调研养殖业", visit, "方圆", "葛青").lines())
                .containsExactly("方圆到竹溪镇调研养殖业 | 2021-06-20 | 方圆:leader 葛青:attendee+speaker");
    }

    @Test
    void whoeverHoldsAVisitorsHandWasThere() {
        assertThat(who("调研", "6月20日，区长方圆到松风社区调研。正在择菜的居民葛青拉着方圆的手说：“出门不踩水了。”", "方圆", "葛青"))
                .isEqualTo("方圆:leader 葛青:attendee");
    }

    @Test
    void thosePeopleWhoAreCalledOnReceiveTheVisit() {
        assertThat(who("走访慰问", "6月20日，区长方圆走访慰问医务人员，与主任葛青、护士长鲁山握手问好。", "方圆", "葛青", "鲁山"))
                .isEqualTo("方圆:leader 葛青:recipient 鲁山:recipient");
        assertThat(who("生日", "6月20日，社区为93岁的葛青过生日，方圆送来蛋糕。", "葛青", "方圆")).startsWith("葛青:recipient");
    }

    @Test
    void allNamesBehindWhoCameAreThoseOfAttendees() {
        assertThat(who("代表大会", "6月20日，竹溪镇召开代表大会，方圆主持会议。\n在主席台前排就座的有：副书记葛青，工会主席鲁山，人大主席林溪。", "方圆", "葛青", "鲁山", "林溪"))
                .isEqualTo("方圆:host 葛青:attendee 鲁山:attendee 林溪:attendee");
        assertThat(who("座谈会", "6月20日，街道召开座谈会。出席会议的有方圆、葛青。鲁山发言。", "方圆", "葛青", "鲁山"))
                .isEqualTo("方圆:attendee 葛青:attendee 鲁山:speaker");
    }

    @Test
    void linesUnderAnHonourAreThoseWhoGotIt() {
        assertThat(who("表彰大会", "6月20日，街道召开表彰大会，方圆为优秀党员颁奖。\n优秀共产党员\n葛青 鲁山\n优秀党务工作者\n林溪", "方圆", "葛青", "鲁山", "林溪"))
                .isEqualTo("方圆:presenter 葛青:recipient 鲁山:recipient 林溪:recipient");
        assertThat(who("敬老活动", "6月20日，街道举行敬老活动，方圆为3位长者颁发奖状。他们是：\n葛青 鲁山 林溪", "方圆", "葛青", "鲁山", "林溪"))
                .isEqualTo("方圆:presenter 葛青:recipient 鲁山:recipient 林溪:recipient");
    }

    @Test
    void aVerbBeforeANameMayTellOfItsBearer() {
        assertThat(who("党课", "6月20日，街道举行党课，应邀参加的竹溪学院副教授葛青讲解了工运史。", "葛青")).isEqualTo("葛青:attendee+speaker");
    }

    @Test
    void whoeverBringsNursesAlongLeadsThemAndWhoeverBringsAnInstrumentDoesNot() {
        assertThat(who("急救活动", "6月20日，学校举行急救活动，医生方圆带4名护士现场教学。", "方圆")).isEqualTo("方圆:speaker+leader");
        assertThat(who("调解会", "6月20日，镇里召开调解会，工程师方圆应邀带着卫星定位仪来到现场。", "方圆")).isEqualTo("方圆:attendee");
    }

    @Test
    void thoseForWhomSomethingIsDoneMayHaveDoneSomethingThemselves() {
        assertThat(who("揭牌仪式", "6月20日，街道举行揭牌仪式。院长方圆为首批下沉社区的医生葛青、治疗师鲁山等6名专家颁发聘书。", "方圆", "葛青", "鲁山"))
                .isEqualTo("方圆:presenter 葛青:recipient 鲁山:recipient");
    }

    @Test
    void aNounForThoseWhoAreGivenSomethingMakesNobodyElseARecipient() {
        assertThat(who("义诊", "6月20日，社区举行义诊。方圆向6户居民赠送了助听器，受赠人之一的葛青激动得说不出话。", "方圆", "葛青"))
                .isEqualTo("方圆:presenter 葛青:recipient");
    }

    @Test
    void theOtherWinnersAreWinnersToo() {
        assertThat(who("服务日", "6月20日，社区举行服务日活动。方圆为葛青等3名好邻居颁发证书，另外2人是鲁山和文静。", "方圆", "葛青", "鲁山", "文静"))
                .isEqualTo("方圆:presenter 葛青:recipient 鲁山:recipient 文静:recipient");
    }

    @Test
    void namesBehindALabelOfHonourOrARankAreThoseOfTheHonoured() {
        String lists = "6月20日，学校召开表彰大会，书记方圆颁奖。\n师德标兵：葛青  鲁山\n好媳妇：文静（松风社区）";
        assertThat(who("表彰大会", lists, "方圆", "葛青", "鲁山", "文静"))
                .isEqualTo("方圆:presenter 葛青:recipient 鲁山:recipient 文静:recipient");
        String ranks = "6月20日，街道举行乒乓球联赛。\n男子双打：\n第一名　葛青　鲁山（松风社区）";
        assertThat(who("联赛", ranks, "葛青", "鲁山")).isEqualTo("葛青:recipient 鲁山:recipient");
    }

    @Test
    void leafletsMakeNobodyAPresenter() {
        assertThat(who("普法活动", "6月20日，司法局举行普法活动，庭长方圆参加，现场发放资料200份，解答咨询46人次。", "方圆"))
                .isEqualTo("方圆:attendee");
    }

    @Test
    void whoeverStandsInForAPlayerTookPartAndThePlayerDidNot() {
        assertThat(who("邀请赛", "6月20日，街道举行醒狮邀请赛。葛青因脚伤未能上场，由师弟鲁山顶替。", "葛青", "鲁山")).isEqualTo("葛青:ABSENT 鲁山:attendee");
    }

    @Test
    void litigantsAreThereUnlessTheySendSomebody() {
        String trial = "6月8日，竹溪法庭举行庭审，方圆主持。原告葛青今年81岁，被告是他的儿子鲁山和文静，文静因在外务工，委托妻子程前出庭。";
        assertThat(who("庭审", trial, "方圆", "葛青", "鲁山", "文静", "程前"))
                .isEqualTo("方圆:host 葛青:attendee 鲁山:attendee 文静:REPRESENTED 程前:attendee");
    }

    @Test
    void withWhomSomebodyDoesSomethingIsNotWhoeverDoesWhatFollows() {
        String visit = "6月8日，县长方圆到信访局调研。方圆当即与局长葛青电话连线，要求限期整改。方圆还与居民鲁山交谈，询问近况。";
        assertThat(who("调研", visit, "方圆", "葛青", "鲁山")).isEqualTo("方圆:speaker+leader 鲁山:attendee");
    }

    @Test
    void namesBehindSuchAVerbAndHaveAreThoseOfWhomItTells() {
        assertThat(who("走访", "6月8日，主席方圆到竹溪村走访，同行的有局长葛青、企业家鲁山。", "方圆", "葛青", "鲁山"))
                .isEqualTo("方圆:leader 葛青:attendee 鲁山:attendee");
    }

    @Test
    void whoeverIsCastForAContestWasThere() {
        assertThat(who("比赛", "6月8日，街道举行拔河比赛。裁判长由体育教师方圆担任。", "方圆")).isEqualTo("方圆:attendee");
    }

    @Test
    void aVerbBeforeAWordThatOnlyBeginsLikeAnOfficeIsAVerb() {
        assertThat(who("座谈会", "6月8日，县里召开座谈会，书记方圆提出处理意见。", "方圆")).isEqualTo("方圆:speaker");
        assertThat(who("签约仪式", "6月8日，街道举行签约仪式，主任方圆介绍了日托班。", "方圆")).isEqualTo("方圆:speaker");
    }

    @Test
    void aRankRightBeforeANameSaysHowItsBearerCameOff() {
        String contest = "6月8日，棋赛落幕。象棋组：冠军葛青，亚军（少年）鲁山；围棋组：季军文静。卫冕冠军方圆输了一步。";
        assertThat(who("棋赛", contest, "葛青", "鲁山", "文静", "方圆"))
                .isEqualTo("葛青:recipient 鲁山:recipient 文静:recipient 方圆:attendee");
    }

    @Test
    void whoeverAccompaniesAsideIsNotWhoVisits() {
        assertThat(who("调研", "6月8日，市纪委副书记方圆一行在县纪委书记葛青陪同下，到镇纪检室调研。", "方圆", "葛青")).isEqualTo("方圆:leader 葛青:companion");
        assertThat(who("现场查看", "6月8日，主任方圆会同所长葛青到现场查看路灯。", "方圆", "葛青")).isEqualTo("方圆:leader 葛青:attendee");
    }

    @Test
    void whoeverMovedAwayLastYearMayComeBack() {
        String party = "6月8日，社区举行邻居节。去年搬走的老邻居方圆特地赶来，带来了蛋糕。葛青如今已是校长。";
        assertThat(who("邻居节", party, "方圆", "葛青")).isEqualTo("方圆:attendee");
    }

    @Test
    void wishesAndApplauseAreNoPrizes() {
        String party = "6月8日，街道举行联谊活动，方圆主持。葛青刚开口就赢得满堂喝彩，鲁山为他们送上祝福，在外旅游的文静通过视频送来祝福。";
        assertThat(who("联谊活动", party, "方圆", "葛青", "鲁山", "文静")).isEqualTo("方圆:host 葛青:attendee 鲁山:attendee 文静:ABSENT");
        assertThat(who("总结会", "6月8日，街道召开总结会，方圆、葛青等15人受到通报表扬。", "方圆", "葛青")).isEqualTo("方圆:recipient 葛青:recipient");
    }
}
