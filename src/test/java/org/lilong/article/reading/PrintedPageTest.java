package org.lilong.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lilong.article.Article;
import org.lilong.article.Page;
import org.lilong.article.file.RawPage;
import org.lilong.article.piece.Piece;

/** Prints the same three pieces in columns of many widths and styles; what is read back must not depend on the print. */
class PrintedPageTest {
    private record Piece(String title, List<String> paragraphs, String signed) {}

    private static final List<Piece> PIECES = List.of(
            new Piece(
                    "杏坞街道启动老旧小区雨棚改造",
                    List.of(
                            "3月6日上午，杏坞街道在榆荫里社区召开雨棚改造启动会。澜江区住建局副局长贺知秋，街道党工委副书记、办事处主任宋望舒，榆荫里社区党委书记单于飞燕等出席会议，会议由办事处副主任葛天明主持。",
                            "贺知秋介绍了改造的三个步骤：先拆旧、再加固、后装新。他要求施工单位把时间表贴到每个楼道口，让居民看得见、说得上话。",
                            "会后，宋望舒一行走访了老党员尉迟国富家，听取他对工期的建议。"),
                    "社区管理办"),
            new Piece(
                    "“邻里灶台”开张 老人吃上热乎饭",
                    List.of(
                            "近日，榆荫里社区的“邻里灶台”正式开张，首批42位独居老人登记用餐。灶台由街道社区服务中心出资，社区居委会主任白若溪带着志愿者轮流掌勺。",
                            "“菜是软的，汤是热的。”85岁的居民沙文秀说。据了解，下个月灶台还将增加送餐上门服务。"),
                    "社区服务办"),
            new Piece(
                    "水塔巷的夜校亮灯了",
                    List.of(
                            "4月1日晚，水塔巷居民区夜校第一课开讲，居民区党总支书记向明主持，澜江区图书馆馆员古丽娜尔·吐尔逊讲授旧报纸修补。三十多名居民坐满了活动室，连过道里也添了板凳。",
                            "夜校每周三开课，内容由居民投票决定。"),
                    "党群办"));

    @ParameterizedTest
    @CsvSource({
        "12,0,false",
        "14,4,false",
        "16,0,true",
        "18,4,true",
        "20,0,false",
        "22,4,false",
        "24,0,true",
        "30,4,false",
        "36,0,false",
        "40,4,true",
        "48,0,true",
        "60,4,false",
        "60,0,true",
        "500,4,false",
        "500,0,true"
    })
    void whatIsReadDoesNotDependOnThePrint(int characters, int indent, boolean spaced) {
        Page page = read(print(characters, indent, spaced));
        assertThat(page.articles())
                .extracting(article -> article.title().replace(" ", ""))
                .containsExactlyElementsOf(PIECES.stream()
                        .map(piece -> piece.title().replace(" ", ""))
                        .toList());
        for (int n = 0; n < PIECES.size(); n++) {
            Article article = page.articles().get(n);
            assertThat(article.signed()).contains(PIECES.get(n).signed());
            for (String paragraph : PIECES.get(n).paragraphs()) {
                assertThat(article.text().replace("\n", "")).contains(paragraph);
            }
        }
        assertThat(page.place().subdistrict()).isEqualTo("杏坞街道");
        assertThat(page.place().district()).isEqualTo("澜江区");
    }

    private static Page read(String text) {
        PageReading reading = new PageReader().read(RawPage.of(Path.of("print.txt")), text);
        return reading.match(read -> read.page(), rejected -> {
            throw new AssertionError(rejected.reason());
        });
    }

    private static String print(int characters, int indent, boolean spaced) {
        List<String> lines = new ArrayList<>();
        for (Piece piece : PIECES) {
            wrap(piece.title(), characters, 0, lines);
            lines.add("");
            for (String paragraph : piece.paragraphs()) {
                wrap(paragraph, characters, indent, lines);
                if (spaced) {
                    lines.add("");
                }
            }
            lines.add("（" + piece.signed() + "）");
            lines.add("");
        }
        return String.join("\n", lines);
    }

    private static void wrap(String text, int characters, int indent, List<String> lines) {
        int first = Math.max(1, characters - indent / 2);
        String rest = text;
        int room = first;
        String space = " ".repeat(indent);
        while (!rest.isEmpty()) {
            int end = Math.min(room, rest.length());
            while (end < rest.length() && "，。、：；！？”）".indexOf(rest.charAt(end)) >= 0) {
                end++;
            }
            lines.add(space + rest.substring(0, end).strip());
            rest = rest.substring(end);
            space = "";
            room = characters;
        }
    }
}
