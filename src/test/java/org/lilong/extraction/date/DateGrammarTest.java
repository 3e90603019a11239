package org.lilong.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lilong.extraction.claim.EventDate;

class DateGrammarTest {
    /** A Thursday. */
    private static final LocalDate ISSUE = LocalDate.of(2021, 6, 24);

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2019年12月27日，会议召开 | 2019-12-27
                    2019 年 12 月 27 日上午 | 2019-12-27
                    ２０１９年１２月２７日 | 2019-12-27
                    二〇一九年十二月二十七日 | 2019-12-27
                    二○一九年十月三十一日 | 2019-10-31
                    2019-12-27 16:42 | 2019-12-27
                    2019/3/5 | 2019-03-05
                    2019.03.05 | 2019-03-05
                    2020年2月29日 | 2020-02-29
                    2019年12月 | 2019-12
                    2019年12月上旬 | 2019-12
                    2019年度 | 2019
                    6月17日 | 2021-06-17
                    6月24日晚 | 2021-06-24
                    6月25日 | 2020-06-25
                    十二月一日 | 2020-12-01
                    3月 | 2021-03
                    6月18日至20日 | 2021-06-18/2021-06-20
                    6月18日到20日 | 2021-06-18/2021-06-20
                    6月18—20日 | 2021-06-18/2021-06-20
                    6月18日－20日 | 2021-06-18/2021-06-20
                    6月18日 — 6月20日 | 2021-06-18/2021-06-20
                    5月30日至6月2日 | 2021-05-30/2021-06-02
                    2020年12月30日至2021年1月2日 | 2020-12-30/2021-01-02
                    12月30日至1月2日 | 2020-12-30/2021-01-02
                    6月18日、19日 | 2021-06-18/2021-06-19
                    十一月十九日至二十日 | 2020-11-19/2020-11-20
                    20日上午 | 2021-06-20
                    28日上午 | 2021-05-28
                    18—20日 | 2021-06-18/2021-06-20
                    今天 | 2021-06-24
                    昨日 | 2021-06-23
                    昨晚 | 2021-06-23
                    前天 | 2021-06-22
                    大前天 | 2021-06-21
                    明天 | 2021-06-25
                    上周五 | 2021-06-18
                    上周五下午 | 2021-06-18
                    上星期天 | 2021-06-20
                    本周三 | 2021-06-23
                    周二上午 | 2021-06-22
                    星期四 | 2021-06-24
                    上周末 | 2021-06-19/2021-06-20
                    上周 | 2021-06
                    下周一 | 2021-06-28
                    本月20日 | 2021-06-20
                    上月15日 | 2021-05-15
                    上个月 | 2021-05
                    下月2日 | 2021-07-02
                    本月 | 2021-06
                    今年3月5日 | 2021-03-05
                    去年12月 | 2020-12
                    去年12月3日至5日 | 2020-12-03/2020-12-05
                    今年 | 2021
                    去年 | 2020
                    前年 | 2019
                    端午节当天 | 2021-06-14
                    中秋节当晚 | 2020-10-01
                    儿童节当天 | 2021-06-01
                    除夕当天 | 2021-02-11
                    农历正月十五 | 2021-02-26
                    正月初八至十五 | 2021-02-19/2021-02-26
                    大年初三上午 | 2021-02-14
                    农历五月初五 | 2021-06-14
                    五月初六 | 2021-06-15
                    腊月廿三 | 2021-02-04
                    腊月二十八日晚 | 2021-02-09
                    2019年农历八月十五 | 2019-09-13
                    冬月 | 2020-12/2021-01
                    5月初 | 2021-05
                    元月8日 | 2021-01-08
                    2020年元月8日 | 2020-01-08
                    6月5、6日 | 2021-06-05/2021-06-06
                    去年7月至8月 | 2020-07/2020-08
                    2020年12月28日至次年1月3日 | 2020-12-28/2021-01-03
                    本周一至周三 | 2021-06-21/2021-06-23
                    前晚 | 2021-06-22
                    """)
    void readsATimeAgainstTheDayOfIssue(String text, String edtf) {
        assertThat(resolve(text, ISSUE, null)).containsExactly(edtf);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    当天 | 2021-05-08/2021-05-09
                    当日下午 | 2021-05-08/2021-05-09
                    同日 | 2021-05-08/2021-05-09
                    次日 | 2021-05-10
                    第二天 | 2021-05-10
                    前一天 | 2021-05-07
                    是月 | 2021-05
                    同月20日 | 2021-05-20
                    次月1日 | 2021-06-01
                    11日上午 | 2021-05-11
                    三天后，再聚 | 2021-05-12
                    """)
    void readsATimeAgainstTheDateMentionedBefore(String text, String edtf) {
        assertThat(resolve("5月8日至9日，镇里办了两天集市。" + text, ISSUE, null)).last().isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "日前",
        "近日",
        "不久前",
        "最近",
        "当天",
        "次日",
        "2月30日",
        "13月1日",
        "6月31日",
        "第3日",
        "3日内",
        "近5日",
        "三日游",
        "每周一",
        "一周年",
        "2019年级",
        "80年代",
        "12345678901",
        "周到",
        "周边",
        "10号楼",
        "元旦春节期间",
        "1.5",
        "第18期",
        "大年夜饭",
        "农历新年",
        "每周二、周四",
        "每月第二个星期四"
    })
    void datesNothingThatIsNotCertain(String text) {
        assertThat(resolve(text, ISSUE, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"自2018年11月起", "截至6月20日", "5月31日前", "2020年以来", "至6月30日", "6月20日之前", "从3月1日开始"})
    void knowsThatAWordOnlyBoundsATime(String text) {
        assertThat(DateGrammar.find(text)).isNotEmpty().allMatch(DateExpression::bound);
    }

    @Test
    void leavesTheYearOpenWhereThePageHasNone() {
        assertThat(resolve("5月29日，开讲", null, null)).containsExactly("XXXX-05-29");
        assertThat(resolve("5月29日至31日", null, null)).containsExactly("XXXX-05-29/XXXX-05-31");
    }

    @Test
    void takesMonthAndYearOfAChronicleFromItsHeads() {
        assertThat(resolve("1 月\n5 日  开会\n24 日  慰问\n2 月\n18—20 日  考察\n同日  签约", null, 2013))
                .containsExactly(
                        "2013-01",
                        "2013-01-05",
                        "2013-01-24",
                        "2013-02",
                        "2013-02-18/2013-02-20",
                        "2013-02-18/2013-02-20");
    }

    @Test
    void givesBoundsAndTheWordsOfTheText() {
        EventDate date = new DateAnchor(ISSUE, null)
                .resolve(DateGrammar.find("于去年12月上旬启动").get(0), "于去年12月上旬启动")
                .orElseThrow();
        assertThat(date)
                .isEqualTo(new EventDate("去年12月上旬", "2020-12", LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 31)));
    }

    @Test
    void readsAMegabyteOfDigitsAndUnitsInTime() {
        String text =
                "2019年1月1日至二〇一九年".repeat(60_000) + "1".repeat(200_000) + "—".repeat(100_000) + "年月日".repeat(50_000);
        assertThat(DateGrammar.find(text)).hasSizeGreaterThan(60_000);
    }

    private static List<String> resolve(String text, @Nullable LocalDate issue, @Nullable Integer year) {
        DateAnchor anchor = new DateAnchor(issue, year);
        List<String> found = new ArrayList<>();
        for (DateExpression expression : DateGrammar.find(text)) {
            anchor.resolve(expression, text).ifPresent(date -> found.add(date.edtf()));
        }
        return found;
    }
}
