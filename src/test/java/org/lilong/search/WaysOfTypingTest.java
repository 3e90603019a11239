package org.lilong.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.ontology.Iris;
import org.lilong.store.Store;

/** Names, and the ways in which people type them. */
class WaysOfTypingTest {
    private static final Store STORE = Store.inMemory();
    private static final Search SEARCH = Search.in(STORE);
    private static final String TEXT = "　　昨日，區長黃北華到浣橋街道調研。\n随后，黄北华一行来到“ＡＥＤ”培训点，听取居民意见。";

    static {
        STORE.change(data -> {
            Things things = new Things(data);
            List.of(
                            "黄北华",
                            "黄北桦",
                            "单小华",
                            "曾国",
                            "仇英",
                            "解缙",
                            "区美霞",
                            "查良",
                            "朴树",
                            "尉迟恭",
                            "万俟雪",
                            "缪荃",
                            "薄一",
                            "长孙无",
                            "乐嘉",
                            "吕布",
                            "阿孜古丽·买买提",
                            "李茜",
                            "张行",
                            "任长霞")
                    .forEach(things::person);
            things.entity(Iris.Type.PERSON, 9, "黄兵", "兵兵");
            things.person("陳麗娜", "陈书记");
            things.entity(Iris.Type.ORGANISATION, 3, "浣桥街道党工委", "街道党工委");
            things.entity(Iris.Type.ORGANISATION, 1, "长宁区重阳银行");
            things.entity(Iris.Type.NEIGHBOURHOOD, 1, "北华新村");
            things.entity(Iris.Type.POST, 1, "浣桥街道党工委书记");
            things.entity(Iris.Type.EVENT, 1, "第3届邻里节");
            things.article("a", "区长调研社区", TEXT);
        });
    }

    @AfterAll
    static void close() {
        SEARCH.close();
        STORE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "黄北华, 黄北华, as written",
        "黃北華, 黄北华, traditional or simplified",
        "陈丽娜, 陳麗娜, traditional or simplified",
        "北华, 黄北华, as written",
        "huangbeihua, 黄北华, pinyin",
        "huang beihua, 黄北华, pinyin",
        "Huang Bei-Hua, 黄北华, pinyin",
        "huáng běihuá, 黄北华, pinyin",
        "huang2 bei3 hua2, 黄北华, pinyin",
        "ｈｕａｎｇｂｅｉｈｕａ, 黄北华, pinyin",
        "hbh, 黄北华, pinyin initials",
        "HBH, 黄北华, pinyin initials",
        "bei hua, 黄北华, pinyin",
        "huangb, 黄北华, pinyin",
        "huangbh, 黄北华, abbreviated pinyin",
        "hbeihua, 黄北华, abbreviated pinyin",
        "shan xiaohua, 单小华, pinyin",
        "sxh, 单小华, pinyin initials",
        "zengguo, 曾国, pinyin",
        "qiuying, 仇英, pinyin",
        "xiejin, 解缙, pinyin",
        "ou meixia, 区美霞, pinyin",
        "zha liang, 查良, pinyin",
        "piaoshu, 朴树, pinyin",
        "yuchi gong, 尉迟恭, pinyin",
        "ycg, 尉迟恭, pinyin initials",
        "moqi xue, 万俟雪, pinyin",
        "miaoquan, 缪荃, pinyin",
        "boyi, 薄一, pinyin",
        "zhangsun, 长孙无, pinyin",
        "yuejia, 乐嘉, pinyin",
        "lejia, 乐嘉, pinyin",
        "lvbu, 吕布, pinyin",
        "lubu, 吕布, pinyin",
        "lǚ bù, 吕布, pinyin",
        "lixi, 李茜, pinyin",
        "liqian, 李茜, pinyin",
        "zhanghang, 张行, pinyin",
        "zhangxing, 张行, pinyin",
        "ren changxia, 任长霞, pinyin",
        "aziguli, 阿孜古丽·买买提, pinyin",
        "阿孜古丽买买提, 阿孜古丽·买买提, as written",
        "兵兵, 黄兵, as written",
        "bingbing, 黄兵, pinyin",
        "陳書記, 陳麗娜, traditional or simplified",
        "浣橋街道, 浣桥街道党工委, traditional or simplified",
        "changningqu, 长宁区重阳银行, pinyin",
        "chongyang yinhang, 长宁区重阳银行, pinyin",
        "beihuaxincun, 北华新村, pinyin",
        "浣桥街道党工委书记, 浣桥街道党工委书记, as written",
        "第3届, 第3届邻里节, as written",
    })
    void a_name_is_found_as_people_type_it_and_says_how(String typed, String name, String reading) {
        Found found = SEARCH.find(Question.of(typed, 10));

        assertThat(found.hits()).as(typed).extracting(Hit::name).contains(name);
        Hit hit = found.hits().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(hit.matches().get(0).reading().words()).isEqualTo(reading);
        assertThat(hit.matches().get(0).highlights()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dan xiaohua, 单小华", "ceng guo, 曾国", "pushu, 朴树", "weichi, 尉迟恭", "ua, 黄北华", "hh, 黄北华"})
    void a_name_is_not_found_by_what_it_is_not_called(String typed, String name) {
        assertThat(SEARCH.find(Question.of(typed, 100)).hits())
                .extracting(Hit::name)
                .doesNotContain(name);
    }

    @Test
    void names_that_are_meant_whole_come_before_those_that_contain_them_and_these_before_texts() {
        assertThat(SEARCH.find(Question.of("北华", 10)).hits())
                .extracting(Hit::kind)
                .startsWith(Kind.NEIGHBOURHOOD, Kind.PERSON)
                .endsWith(Kind.ARTICLE);
    }

    @Test
    void of_equals_those_come_first_that_occur_most_often() {
        List<Hit> hits = SEARCH.find(Question.of("huang", 10)).hits();

        assertThat(hits.get(0).name()).isEqualTo("黄兵");
        assertThat(hits.get(0).occurrences()).isEqualTo(9);
    }

    @Test
    void an_article_is_found_by_its_text_in_either_script_and_shows_where() {
        Found found = SEARCH.find(new Question("黄北华", EnumSet.of(Kind.ARTICLE), 10, 0));

        Match match = found.hits().get(0).matches().get(0);
        assertThat(match.field()).isEqualTo(Match.Field.TEXT);
        assertThat(TEXT.substring(match.begin())).startsWith(match.text());
        Highlight first = match.highlights().get(0);
        assertThat(match.text().substring(first.begin(), first.end())).isEqualTo("黃北華");
    }

    @Test
    void an_article_is_found_by_its_headline_and_by_letters_of_full_width() {
        assertThat(SEARCH.find(Question.of("调研社区", 10))
                        .hits()
                        .get(0)
                        .matches()
                        .get(0)
                        .field())
                .isEqualTo(Match.Field.HEADLINE);
        assertThat(SEARCH.find(Question.of("aed", 10)).hits())
                .extracting(Hit::kind)
                .contains(Kind.ARTICLE);
    }

    @Test
    void several_words_are_found_apart() {
        Hit hit = SEARCH.find(Question.of("黄北华 居民", 10)).hits().get(0);

        assertThat(hit.kind()).isEqualTo(Kind.ARTICLE);
        assertThat(hit.matches()).hasSize(2);
        assertThat(SEARCH.find(Question.of("浣桥 书记", 10)).hits())
                .extracting(Hit::name)
                .contains("浣桥街道党工委书记");
    }

    @Test
    void an_alias_that_matches_is_named() {
        Match match =
                SEARCH.find(Question.of("陈书记", 10)).hits().get(0).matches().get(0);

        assertThat(match.field()).isEqualTo(Match.Field.ALIAS);
        assertThat(match.text()).isEqualTo("陈书记");
    }

    @Test
    void pages_follow_one_another_and_know_their_total() {
        Found all = SEARCH.find(Question.of("h", 100));
        Found second = SEARCH.find(new Question("h", EnumSet.allOf(Kind.class), 2, 1));

        assertThat(second.total()).isEqualTo(all.total()).isEqualTo(all.hits().size());
        assertThat(second.hits()).isEqualTo(all.hits().subList(1, 3));
    }

    @Test
    void a_list_can_ask_for_the_iris_of_one_kind() {
        List<String> people = SEARCH.ids(Kind.PERSON, "beihua", 10);

        assertThat(people).hasSize(2).allMatch(iri -> iri.startsWith(Iris.BASE + "person/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "。、！？",
                "😀",
                "😀黄",
                "*",
                "?:",
                "\"",
                "(((",
                "a AND (",
                "name:黄~2^9",
                "[* TO *]",
                "\\",
                "/.*/",
                "&&||",
                "\u0000",
                "\uD800",
                "\uDC00黄",
                "١٢",
                "  ",
                "aaaaaaaaaaaaaaaaaaaaaaaa",
                "ababababababababababababab",
                "é́́́",
                "𠮷野家",
                "'''",
                "-"
            })
    void nothing_that_can_be_typed_fails(String typed) {
        Found found = SEARCH.find(Question.of(typed, 10));

        assertThat(found.total()).isGreaterThanOrEqualTo(found.hits().size());
        assertThat(SEARCH.ids(Kind.PERSON, typed, 10)).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void the_longest_question_is_answered() {
        assertThat(SEARCH.find(Question.of("啊".repeat(Question.LONGEST), 10)).hits())
                .isEmpty();
        assertThat(SEARCH.find(Question.of("a b ".repeat(Question.LONGEST / 4), 10))
                        .hits())
                .isEmpty();
    }
}
