package org.lilong.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.language.Script;

/** Finds the residential areas that an article names, by how their names end and what stands before. */
final class NeighbourhoodFinder {
    private static final int LONGEST_STEM = 7;
    private static final Set<String> FUNCTION_TAGS =
            Set.of("P", "DT", "CC", "AD", "VC", "M", "BA", "LB", "SB", "CS", "PN", "AS", "DEC", "DEG");
    private static final Set<String> STEM_TAGS = Set.of("NR", "NN", "JJ", "CD", "OD", "LC", "VA", "NT", "M", "FW");
    private static final Pattern LANE = Pattern.compile("([\\u4E00-\\u9FFF]{1,4}[路街道里巷])[0-9]+(?:弄|号(?:大|楼)?院)");

    /** Endings that need a proper noun before them and are worth the risk: the rest of the weak ones are everyday words. */
    private static final Pattern PLAUSIBLE = Pattern.compile("社区|大院|山庄|.*[村里坊苑园弄]");

    private static final Pattern COMMON_STEM = Pattern.compile(
            "(?:各|全|本|该|多|老旧|居民|所有|整个|每|封闭|开放|商品房|高层|安置|示范|文明|智慧|完整|和谐|幸福|美丽|绿色|平安|辖区|周边|附近|相关|有关|住宅|回迁|无物业|物业|新建|部分|一些|某|这个|那个|我们|他们|自己|自家|其他|大型|国际化|试点|先进|标准化|现代化|数字|传统|城市|农村|美好|宜居|低碳|零碳|健康|安全|共同|全体|所在|所属|特色|品质|活力|温馨|熟人|和美|无障碍|优秀|一场|现任|本|农|容|老|新|大|小|好|进|到|入|个|区|为|创|让|与|在|和|是|的|住|家|社区|街道|市|县|镇|乡|驻|农业|低洼|受灾|沿线|沿街|行政|自然|中心|两|三|几|年度|党员|志愿者|书记|主任|院落|庭院|楼组|单元|网格|邻里|城中|进村|入村|居|[0-9一二三四五六七八九十]+)+");

    private static final Pattern NO_AREA = Pattern.compile(
            ".*(?:公园|校园|幼儿园|乐园|产业园|科技园|工业园|果园|菜园|田园|陵园|满园|乡村|农村|文化大院|日里|动物园|植物园|游园|文创园|创意园|物流园|孵化园|家里|楼里|村村)");

    /** Areas in a list that share one type word: "桃园、新华两个小区". */
    private static final Pattern SHARED_TYPE = Pattern.compile(
            "((?:[\\u4E00-\\u9FFF0-9]{2,8}、){1,30}[\\u4E00-\\u9FFF0-9]{2,8}?)(?:等|[0-9一二两三四五六七八九十]+个|等[0-9一二两三四五六七八九十]+个)(?:老旧)?(?:小区|居民区|社区|村)");

    /** Another type word or a company's: what came so far was only the begin of the name. */
    private static final Pattern AREA_GOES_ON =
            Pattern.compile("社区|小区|居民区|物业|[0-9]+弄|总店|分店|[\\u4E00-\\u9FFF]{0,10}有限(?:责任)?公司");

    private static final Pattern TERM = Pattern.compile("第?[一二三四五六七八九十0-9]+届");

    private static final List<String> AREA_TYPES = List.of("社区", "小区", "居民区");
    private static final Pattern IN_BODY_NAME = Pattern.compile(
            "^(?:服务|文化|卫生|党群|事务|学校|小学|中学|幼儿园|医院|派出所|路|街|公园|广场|超市|商场|大厦|地铁|图书|体育|活动|民|长|干|支书|官|教育|治理|工作|建设|营造|矫正|团队|云|报|自治|组织|食堂|书院|党校|基金|工厂|医生|民警|好人|能人|规划|商业|巴士|公交).*");

    private final Lexicon lexicon;
    private final WordFrequencies words;
    private final ArticleView view;
    private final String text;
    private final Map<String, List<Span>> found = new LinkedHashMap<>();

    NeighbourhoodFinder(Lexicon lexicon, WordFrequencies words, ArticleView view) {
        this.lexicon = lexicon;
        this.words = words;
        this.view = view;
        this.text = view.text;
    }

    List<NeighbourhoodMention> find() {
        for (int end = 2; end <= text.length(); end++) {
            int length = lexicon.residentialSuffixes.endingAt(text, end, 0);
            boolean longer = end < text.length() && lexicon.residentialSuffixes.endingAt(text, end + 1, 0) > length;
            if (length > 0 && !longer) {
                candidate(end, length);
            }
        }
        Matcher lane = LANE.matcher(text);
        while (lane.find()) {
            int begin = Math.max(lane.start(), nameBegin(stemBegin(lane.end(1) - 1), lane.end(1) - 1));
            if ("的在到与和及".indexOf(text.charAt(begin)) >= 0) {
                begin++;
            }
            add(new Span(begin, lane.end()));
        }
        Matcher shared = SHARED_TYPE.matcher(text);
        while (shared.find()) {
            sharing(shared.start(1), shared.end(1));
        }
        return mentions();
    }

    private void sharing(int from, int to) {
        int begin = from;
        while (begin < to) {
            int mark = text.indexOf('、', begin);
            int end = mark < 0 || mark > to ? to : mark;
            int start = Math.max(begin, stemBegin(end));
            if (end - start >= 2 && found.keySet().stream().noneMatch(text.substring(start, end)::equals)) {
                add(new Span(start, end));
            }
            begin = end + 1;
        }
    }

    private void candidate(int end, int suffix) {
        String word = text.substring(end - suffix, end);
        Lexicon.Residential kind = lexicon.residential.get(word);
        if (AREA_GOES_ON.matcher(text).region(end, text.length()).lookingAt()) {
            return;
        }
        if (kind == null || !kind.strong() && !PLAUSIBLE.matcher(word).matches() || isInBodyName(end, word)) {
            return;
        }
        int begin = begin(end - suffix, end);
        String stem = text.substring(begin, end - suffix);
        boolean bare = stem.isEmpty()
                || suffix == 1 && stem.length() < 2 && kind.kind().equals("estate");
        if (NO_AREA.matcher(text.substring(begin, end)).matches()
                || view.posAt(end - 1).equals("LC") && !isNamed(begin, end)) {
            return;
        }
        if (words.isCommon(text.substring(begin, end)) || begin == end - suffix) {
            return;
        }
        if (bare || COMMON_STEM.matcher(stem).matches() || isQuoted(begin, end)) {
            return;
        }
        if (FUNCTION_TAGS.contains(view.posAt(end - suffix - 1)) && view.isBoundary(end - suffix)) {
            return;
        }
        boolean higher = lexicon.divisions.contains(stem) || stem.endsWith("省");
        boolean body = lexicon.bodySuffixes.endingAt(stem, stem.length(), 0) >= 2 && !kind.strong();
        if (higher || body || stem.matches(".*(?:不|暨|(?<!第)[两三四五六七八九十]$).*") && !isRepeated(begin, end - suffix)) {
            return;
        }
        if (stem.matches(".*[各每该某个等].*|.*[了着过].*|原.{0,1}|.*(?:届|任)") || isSubdistrict(stem, word)) {
            return;
        }
        if (word.equals("社区") && stem.length() >= 2 && stem.length() <= 5) {
            add(new Span(stem.startsWith("原") ? begin + 1 : begin, end));
            return;
        }
        if (kind.strong() ? stem.length() >= 2 || isNamed(begin, end) : isNamed(begin, end) || isListed(begin, end)) {
            add(new Span(begin, end));
        }
    }

    /** 路 and the like begin no name: what stands before them belongs to it. */
    private int wholeStreet(int begin, int suffixBegin) {
        int at = begin;
        while (at > 0
                && at < suffixBegin
                && "路街巷".indexOf(text.charAt(at)) >= 0
                && Chars.isHan(text.charAt(at - 1))
                && suffixBegin - at < LONGEST_STEM) {
            at--;
            while (at > 0 && !view.isBoundary(at)) {
                at--;
            }
            boolean single = "路街巷".indexOf(text.charAt(at + 1)) >= 0;
            if (single && at > 0 && Chars.isHan(text.charAt(at - 1)) && !FUNCTION_TAGS.contains(view.posAt(at))) {
                at--;
            }
        }
        return at;
    }

    /** Behind words that cannot begin a name: "检查|桃园", "在|桃园", "新村和|桃园", "叮嘱|". */
    private int nameBegin(int begin, int suffixBegin) {
        int at = begin;
        for (int i = suffixBegin - 2; i > begin + 1; i--) {
            boolean lives = "住驻".indexOf(text.charAt(i)) >= 0 && view.isBoundary(i) && i + 2 < suffixBegin;
            if (lives) {
                at = i + 1;
                break;
            }
            if ("和与及暨".indexOf(text.charAt(i)) >= 0
                    && (lexicon.residentialSuffixes.endingAt(text, i, begin) > 0
                            || lexicon.bodySuffixes.endingAt(text, i, begin) > 1)) {
                at = i + 1;
                break;
            }
        }
        while (at < suffixBegin) {
            int word = Math.max(leading(at, lexicon.followers), leading(at, lexicon.breakers));
            boolean preposition = "在到与为由对原暨".indexOf(text.charAt(at)) >= 0 && suffixBegin - at >= 3;
            boolean time = view.posAt(at).equals("NT") && view.nameClassAt(at).equals("MISC");
            if (word >= 2 && at + word <= suffixBegin && !isRepeated(at, suffixBegin)) {
                at += word;
            } else if (preposition && (view.isBoundary(at + 1) || text.charAt(at) == '原')) {
                at++;
            } else if (time) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private int begin(int suffixBegin, int end) {
        int begin = wholeStreet(stemBegin(suffixBegin), suffixBegin);
        begin = nameBegin(behindTerm(begin, end), suffixBegin);
        begin = behindCommon(behindUnit(begin, suffixBegin), suffixBegin);
        return view.units.beginOf(begin, end);
    }

    /** Behind the town or subdistrict that CoreNLP joins to the name of its village. */
    private int behindUnit(int begin, int suffixBegin) {
        int end = view.units.endAt(begin);
        return end > begin && end < suffixBegin && "镇乡道".indexOf(text.charAt(end - 1)) >= 0 ? end : begin;
    }

    /** Behind words of common use that CoreNLP takes for the begin of the name: "会议商讨|…"; all of them, where nothing else is left. */
    private int behindCommon(int begin, int suffixBegin) {
        int at = begin;
        while (at < suffixBegin) {
            int end = at + 1;
            while (end < suffixBegin && !view.isBoundary(end)) {
                end++;
            }
            boolean whole = end == suffixBegin;
            boolean verb = at > begin && view.posAt(at).equals("VV");
            boolean common = verb
                    || words.isCommon(text.substring(at, end))
                            && !view.posAt(at).equals("NR");
            boolean joined = !whole
                    && (lexicon.residentialSuffixes.startingAt(text, end) > 0
                            || "东南西北中新上下前后一二三四五六七八九十".indexOf(text.charAt(end)) >= 0);
            if (!common || joined || isRepeated(at, suffixBegin) || whole && at == begin) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private int leading(int at, WordSet words) {
        return view.isBoundary(at) ? words.startingAt(text, at) : 0;
    }

    /** Whether the words and their type word stand elsewhere in the article as well, as a name does. */
    private boolean isRepeated(int begin, int suffixBegin) {
        String name = text.substring(begin, Math.min(text.length(), suffixBegin + 1));
        return text.indexOf(name) != text.lastIndexOf(name);
    }

    /** "第八届桃园社区居民委员会": which of its terms of office is no part of the name. */
    private int behindTerm(int begin, int end) {
        Matcher term = TERM.matcher(text).region(begin, end);
        return term.lookingAt() ? term.end() : begin;
    }

    /** "和平社区" on a page of 和平路街道: the subdistrict's own community, or an abbreviation of it. */
    private boolean isSubdistrict(String stem, String word) {
        String own = view.article.place().subdistrict();
        if (own == null || !word.equals("社区")) {
            return false;
        }
        int at = 0;
        for (char c : stem.toCharArray()) {
            at = Script.simplified(own).indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the name begins: as far left as nouns and numbers reach, behind units, titles and words of common use. */
    private int stemBegin(int suffixBegin) {
        int separated = separatedBegin(suffixBegin);
        if (separated >= 0) {
            return separated;
        }
        int begin = suffixBegin;
        while (begin > 0 && !view.isBoundary(begin) && Chars.isHan(text.charAt(begin - 1))) {
            begin--;
        }
        while (begin > 0 && isStem(begin - 1)) {
            int before = begin - 1;
            while (before > 0 && !view.isBoundary(before)) {
                before--;
            }
            String word = text.substring(before, begin);
            boolean stops = suffixBegin - before > LONGEST_STEM
                    || word.length() > 1 && COMMON_STEM.matcher(word).matches()
                    || lexicon.breakers.contains(word) && !isInsideName(before)
                    || lexicon.titles.contains(word)
                    || lexicon.personNouns.contains(word)
                    || endsUnit(begin, suffixBegin);
            if (stops) {
                break;
            }
            begin = before;
        }
        return begin;
    }

    /** A short stretch behind a separator or a higher unit is the whole name, however CoreNLP cuts it; else -1. */
    private int separatedBegin(int suffixBegin) {
        for (int begin = suffixBegin - 2; begin >= Math.max(0, suffixBegin - 4); begin--) {
            boolean edge = begin == 0 || Chars.isSeparator(text.charAt(begin - 1)) || endsUnit(begin, suffixBegin);
            if (!Chars.isHan(text.charAt(begin)) || !Chars.isHan(text.charAt(begin + 1))) {
                return -1;
            }
            if (edge) {
                boolean listed = begin > 1
                        && text.charAt(begin - 1) == '、'
                        && lexicon.residentialSuffixes.endingAt(text, begin - 1, 0) > 0;
                if (listed) {
                    return begin;
                }
                if (endsUnit(begin, suffixBegin) && lexicon.breakers.startingAt(text, begin) < 2) {
                    boolean joins = "和与及".indexOf(text.charAt(begin)) >= 0 && suffixBegin - begin > 2;
                    return joins ? begin + 1 : begin;
                }
                if ("的了在与及到从为由对是".indexOf(text.charAt(begin)) >= 0) {
                    return -1;
                }
                if (text.charAt(begin) == '和' && suffixBegin - begin > 2) {
                    return begin + 1;
                }
                return isCommon(begin) ? -1 : begin;
            }
        }
        return -1;
    }

    /** Whether a word begins here that begins no name: of common use, or a verb to CoreNLP. */
    private boolean isCommon(int begin) {
        return COMMON_STEM.matcher(text.substring(begin, begin + 2)).matches()
                || view.posAt(begin).matches("VV|VC|P|PN|AD|CS|DT|BA|LB|AS|CC")
                        && view.nameClassAt(begin).equals("O")
                        && opensWord(begin);
    }

    /** 和 in 人和里: a conjunction needs a word of two characters before it. */
    private boolean isInsideName(int at) {
        return at == 0 || at == 1 || Chars.isSeparator(text.charAt(at - 1)) || view.isBoundary(at - 1);
    }

    private boolean opensWord(int begin) {
        return view.isBoundary(begin) && (view.isBoundary(begin + 1) || view.isBoundary(begin + 2));
    }

    private boolean isStem(int at) {
        boolean joined = view.posAt(at).equals("CC") && isInsideName(at);
        return (joined || STEM_TAGS.contains(view.posAt(at))) && isWordChar(at);
    }

    private boolean isWordChar(int at) {
        return Chars.isHan(text.charAt(at)) || Character.isDigit(text.charAt(at));
    }

    /** Whether a higher unit ("和平路街道", "桃园社区") ends here, so that the name begins behind it. */
    private boolean endsUnit(int at, int suffixBegin) {
        if (at >= suffixBegin) {
            return false;
        }
        String before = text.substring(Math.max(0, at - 3), at);
        String own = view.article.place().subdistrict();
        boolean shortOwn = own != null
                && own.endsWith("街道")
                && text.startsWith(Script.simplified(own.substring(0, own.length() - 1)), at - own.length() + 1);
        return shortOwn
                || before.endsWith("街道")
                || before.endsWith("社区")
                || before.endsWith("居民区")
                || before.matches(".*[\\u4E00-\\u9FFF&&[^社小园校]][区县镇乡]");
    }

    private boolean isInBodyName(int end, String word) {
        String next = text.substring(end, Math.min(text.length(), end + 6));
        boolean committee = next.matches("(?s)^(?:居委会|居民委员会|委会|居委|业委会|业主委员会).*");
        boolean villagers = word.equals("村") && next.matches("(?s)^(?:委会|民|两委|支书|主任|医|干|规|级|容).*");
        return villagers
                || committee && word.length() == 1 && !word.equals("村")
                || IN_BODY_NAME.matcher(next.replace("\n", "")).matches();
    }

    private boolean isQuoted(int begin, int end) {
        return begin > 0
                && end < text.length()
                && "“《「".indexOf(text.charAt(begin - 1)) >= 0
                && "”》」".indexOf(text.charAt(end)) >= 0;
    }

    /** CoreNLP sees a name in it, not that of a person. */
    private boolean isNamed(int begin, int end) {
        for (int i = begin; i < end; i++) {
            String seen = view.nameClassAt(i);
            if (view.posAt(i).equals("NR")
                    || seen.equals("GPE")
                    || seen.equals("LOCATION")
                    || seen.equals("FACILITY")
                    || seen.equals("ORGANIZATION")) {
                return !seen.equals("PERSON");
            }
        }
        return false;
    }

    private boolean isListed(int begin, int end) {
        boolean marks = begin > 0 && "、和".indexOf(text.charAt(begin - 1)) >= 0
                || end < text.length() && "、和等".indexOf(text.charAt(end)) >= 0;
        return marks && !found.isEmpty();
    }

    private void add(Span span) {
        found.computeIfAbsent(text.substring(span.begin(), span.end()), k -> new ArrayList<>())
                .add(span);
    }

    /** A name that everywhere stands behind the begin of a longer one is a cut of that one. */
    private void joinTails() {
        for (String tail : List.copyOf(found.keySet())) {
            for (String whole : List.copyOf(found.keySet())) {
                int more = whole.length() - tail.length();
                List<Span> places = found.getOrDefault(tail, List.of());
                if (more > 0
                        && whole.endsWith(tail)
                        && !places.isEmpty()
                        && places.stream().allMatch(place -> text.startsWith(whole, place.begin() - more))) {
                    places.forEach(place -> addTo(whole, new Span(place.begin() - more, place.end())));
                    found.remove(tail);
                }
            }
        }
    }

    private void addTo(String name, Span span) {
        found.computeIfAbsent(name, k -> new ArrayList<>()).add(span);
    }

    private List<NeighbourhoodMention> mentions() {
        joinTails();
        List<NeighbourhoodMention> mentions = new ArrayList<>();
        for (Map.Entry<String, List<Span>> entry : found.entrySet()) {
            String name = entry.getKey();
            TreeSet<Span> spans = new TreeSet<>(entry.getValue());
            if (AREA_TYPES.stream().anyMatch(type -> found.containsKey(name + type))) {
                continue;
            }
            TreeSet<String> forms = new TreeSet<>();
            AREA_TYPES.stream()
                    .filter(type -> name.endsWith(type))
                    .map(type -> name.substring(0, name.length() - type.length()))
                    .map(bare -> found.getOrDefault(bare, List.of()))
                    .filter(places -> !places.isEmpty())
                    .forEach(places -> {
                        forms.add(view.printed(places.get(0)));
                        spans.addAll(places);
                    });
            Lexicon.Residential kind = lexicon.residentialOf(name);
            mentions.add(new NeighbourhoodMention(
                    view.printed(entry.getValue().get(0)),
                    List.copyOf(forms),
                    kind == null ? "lane" : kind.kind(),
                    null,
                    view.article.place(),
                    List.copyOf(spans),
                    0.9));
        }
        return mentions;
    }
}
