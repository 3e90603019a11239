package org.lilong.extraction.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lilong.article.Place;
import org.lilong.extraction.lexicon.Lexicon;

final class PrintedFormsTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static String inFull(String name, String page, String apart, String article) {
        PrintedForms forms = new PrintedForms(LEXICON, page, apart);
        forms.enter(article);
        return forms.inFull(new Body(name, ""), Place.UNKNOWN).name();
    }

    @Test
    void theFormPrintedInAnArticleCounts() {
        String page = "芦荡镇人民政府召开会议，副镇长连城璧主持。";

        assertThat(inFull("芦荡镇政府", page, "", page)).isEqualTo("芦荡镇人民政府");
        assertThat(inFull("杏坞镇政府", page, "", page)).isEqualTo("杏坞镇政府");
    }

    @Test
    void theFormPrintedInTheImprintCountsButOfGovernments() {
        String page = "主任连城璧主持会议。";

        assertThat(inFull("青石社区居委会", page, "主办：青石社区居民委员会", page)).isEqualTo("青石社区居民委员会");
        assertThat(inFull("芦荡镇政府", page, "主办：芦荡镇人民政府", page)).isEqualTo("芦荡镇政府");
        assertThat(inFull("芦荡镇政府", "他代表镇人民政府作报告。", "", page)).isEqualTo("芦荡镇人民政府");
    }

    @Test
    void theKindOfCommitteeThatAnArticleSpellsOutCountsWhereNoNameIsJoinedToIt() {
        String election = "青石小区选举产生第二届业主委员会，连城璧当选业委会主任。";

        assertThat(inFull("青石小区业委会", election, "", election)).isEqualTo("青石小区业主委员会");
        assertThat(inFull("青石小区业委会", election + "青石小区业委会致信居民。", "", election)).isEqualTo("青石小区业委会");
        assertThat(inFull("青石小区业委会", election, "", "业委会主任连城璧介绍。")).isEqualTo("青石小区业委会");
    }
}
