package org.lilong.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days an article's occasions have, and what it tells beside them that is no occasion. */
class OccasionDaysTest {
    private static List<String> lines(String headline, String text, String... people) {
        return ReportReading.of(headline, text.split("\n", -1)).people(people).lines();
    }

    @Test
    void anOccasionOfSeveralDaysHasThemAll() {
        String festival = "6月20日，竹溪镇第八届那达慕开幕。\n本届那达慕为期两天，方圆主持开幕式。\n21日下午，葛青为获奖选手颁奖。";
        assertThat(lines("竹溪镇第八届那达慕开幕", festival, "方圆", "葛青"))
                .containsExactly("竹溪镇第八届那达慕 | 2021-06-20/2021-06-21 | 方圆:host 葛青:presenter");
        assertThat(lines("球赛落幕", "6月20日，历时三天的竹溪镇篮球赛落幕，方圆颁奖。", "方圆").get(0)).contains("2021-06-18/2021-06-20");
    }

    @Test
    void aCourseThatGoesOnAfterTheIssueHasTheDayItBegan() {
        assertThat(lines("培训班开班", "6月20日，竹溪镇举办绣娘培训班。培训班为期10天，方圆授课。", "方圆").get(0))
                .contains("| 2021-06-20 |");
    }

    @Test
    void anHourFromWhichARuleHoldsDatesNothing() {
        String meeting = "6月3日，公司召开移交总结会。\n会上，方圆通报了移交进展，6月1日零时起正式移交地方管理。";
        assertThat(lines("总结会", meeting, "方圆")).containsExactly("移交总结会 | 2021-06-03 | 方圆:speaker");
    }

    @Test
    void whatSomebodyDidYearsBeforeIsNoOccasionOfTheArticle() {
        String quarrel = "近日，两家和好了。两年前，方圆家渗水，葛青把状告到法院。6月8日，调解会在松风社区召开，鲁山主持。";
        assertThat(lines("一碗面", quarrel, "方圆", "葛青", "鲁山"))
                .hasSize(1)
                .first()
                .asString()
                .contains("| 2021-06-08 |")
                .endsWith("鲁山:host");
    }

    @Test
    void aColumnMayHaveSpacesInItsTitle() {
        String items = "●6月8日，竹溪镇举行表彰会，方圆主持。\n●近日，竹溪小学举行足球联赛，葛青颁奖。";
        assertThat(lines("简  讯", items, "方圆", "葛青")).hasSize(2);
        assertThat(lines("简讯", items.replace("\n", ""), "方圆", "葛青")).hasSize(2);
    }

    @Test
    void aContestsNameHasAllItsParts() {
        assertThat(lines("比赛", "6月8日，竹溪镇故事讲述比赛决赛在长征广场举行，方圆颁奖。", "方圆").get(0)).startsWith("竹溪镇故事讲述比赛决赛 |");
    }

    @Test
    void whoeverBringsThingsIsToldByWhatTheyCameFor() {
        assertThat(lines("马扎法庭", "日前，庭长方圆、书记员葛青带着几把马扎，来到松风村的一处草场，调解一起边界纠纷。", "方圆", "葛青"))
                .containsExactly("方圆来到松风村的一处草场，调解一起边界纠纷 | - | 方圆:attendee 葛青:attendee");
    }

    @Test
    void entriesOfAMonthsChroniclePrintTheirDayAlone() {
        assertThat(lines("竹溪镇2021年3月大事记", "1日　镇长方圆主持召开镇长办公会。\n3日　镇里举办培训班，葛青授课。", "方圆", "葛青"))
                .containsExactly("镇长办公会 | 2021-03-01 | 方圆:host", "培训班 | 2021-03-03 | 葛青:speaker");
    }

    @Test
    void minutesListTheirPeopleBehindSemicolonsToo() {
        String minutes = "时间：2021年6月8日\n参加人员：居民代表 方圆；业委会主任 葛青；物业经理 鲁山\n一、方圆通报了方案。";
        assertThat(lines("民主议事会纪要", minutes, "方圆", "葛青", "鲁山"))
                .containsExactly("民主议事会 | 2021-06-08 | 方圆:attendee+speaker 葛青:attendee 鲁山:attendee");
    }

    @Test
    void visitorsAreNamedThoughTheBodyTheyCameToIsToo() {
        assertThat(ReportReading.of("调研", "6月8日，副书记方圆一行在葛青陪同下，到竹溪镇纪检室调研。")
                        .people("方圆", "葛青")
                        .bodies("竹溪镇纪检室")
                        .lines()
                        .get(0))
                .startsWith("方圆到竹溪镇纪检室调研 |");
    }
}
