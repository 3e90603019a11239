package org.lilong.extraction.neighbourhood;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.WordFrequencies;

/** Words that stand before the type word of a residential area without naming one, and those that may. */
final class AreaWords {
    /** What people wish their area to be: such words describe areas, and name them as well (幸福社区). */
    private static final String PRAISE = "和谐|幸福|美丽|平安|文明|绿色|和美|健康|安全|温馨|美好|先进|智慧|示范|活力|品质|优秀|宜居|熟人|完整";

    private static final Pattern PRAISED = Pattern.compile(PRAISE);

    private static final Pattern COMMON = Pattern.compile(
            "(?:各|全|本|该|多|老旧|居民|所有|整个|每|封闭|开放|商品房|高层|安置|辖区|周边|附近|相关|有关|住宅|回迁|无物业|物业|新建|部分|一些|某|这个|那个|我们|他们|自己|自家|其他|大型|国际化|试点|标准化|现代化|数字|传统|城市|农村|低碳|零碳|共同|全体|所在|所属|特色|无障碍|一场|现任|本|农|容|老|新|大|小|好|进|到|入|个|区|为|创|让|与|在|和|是|的|住|家|社区|街道|市|县|镇|乡|驻|农业|低洼|受灾|沿线|沿街|行政|自然|中心|两|三|几|年度|党员|志愿者|书记|主任|院落|庭院|楼组|单元|网格|邻里|城中|进村|入村|居|问题|星级|最美|由|对|把|被|向|从|及|等|请|给|以|将|于|按|靠|离|出|回|爱|治|我|你|他|她|它|当|同|比|赴|驻|[0-9一二三四五六七八九十]+|"
                    + PRAISE + ")+");

    /** "一户一园": what each is to have. */
    private static final Pattern EACH = Pattern.compile("[一每][\\u4E00-\\u9FFF]一");

    private static final Pattern TYPE = Pattern.compile("(?:街道|镇|乡|县|区|市)$");

    private final WordFrequencies words;
    private final Set<String> divisionNames = new HashSet<>();

    AreaWords(Lexicon lexicon, WordFrequencies words) {
        this.words = words;
        for (String division : lexicon.divisions) {
            String bare = TYPE.matcher(division).replaceFirst("");
            if (bare.length() > 1 && bare.length() < division.length()) {
                divisionNames.add(bare);
            }
        }
    }

    /** Whether nothing else stands there than words that name no area. */
    boolean areCommon(String stem) {
        return COMMON.matcher(stem).matches() && !isPraise(stem);
    }

    boolean isPraise(String stem) {
        return PRAISED.matcher(stem).matches();
    }

    boolean isEach(String stem) {
        return EACH.matcher(stem).matches();
    }

    /** Whether a stretch is a word that is in everybody's mouth. */
    boolean isEveryday(String stretch) {
        return words.isCommon(stretch);
    }

    boolean isWord(String stretch) {
        return words.of(stretch) > Double.NEGATIVE_INFINITY;
    }

    /** Whether a town, county or city somewhere has this name. */
    boolean isNameOfDivision(String stem) {
        return divisionNames.contains(stem);
    }
}
