package org.lilong.extraction.neighbourhood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.WordFrequencies;
import org.lilong.extraction.text.ArticleView;
import org.lilong.language.Script;

/** Finds the residential areas that an article names, by how their names end and what stands before. */
public final class NeighbourhoodFinder {
    private static final Pattern LANE = Pattern.compile("([\\u4E00-\\u9FFF]{1,4}[路街道里巷])[0-9]+(?:弄|号(?:大|楼)?院)");

    /** Endings that need a proper noun before them and are worth the risk: the rest of the weak ones are everyday words. */
    private static final Pattern PLAUSIBLE = Pattern.compile("社区|大院|山庄|.*[村里坊苑园弄]");

    private static final Pattern NO_AREA = Pattern.compile(
            ".*(?:公园|校园|幼儿园|乐园|产业园|科技园|工业园|果园|菜园|田园|陵园|满园|邻里|乡村|农村|文化大院|日里|动物园|植物园|游园|文创园|创意园|物流园|孵化园|家里|楼里|村村)");

    /** Areas in a list that share one type word: "桃园、新华两个小区". */
    private static final Pattern SHARED_TYPE = Pattern.compile(
            "((?:[\\u4E00-\\u9FFF0-9]{2,8}、){1,30}[\\u4E00-\\u9FFF0-9]{2,8}?)(?:等|[0-9一二两三四五六七八九十]+个|等[0-9一二两三四五六七八九十]+个)(?:老旧)?(?:小区|居民区|社区|村)");

    /** Another type word or a company's: what came so far was only the begin of the name. */
    private static final Pattern AREA_GOES_ON =
            Pattern.compile("社区|小区|居民区|物业|[0-9]+弄|总店|分店|[\\u4E00-\\u9FFF]{0,10}有限(?:责任)?公司");

    private static final List<String> AREA_TYPES = List.of("社区", "小区", "居民区");
    private static final Pattern IN_BODY_NAME = Pattern.compile(
            "^(?:服务|文化|卫生|党群|事务|学校|小学|中学|幼儿园|医院|派出所|路|街|公园|广场|超市|商场|大厦|地铁|图书|体育|活动|民|长|干|支书|官|教育|治理|工作|建设|营造|矫正|团队|云|报|自治|组织|食堂|书院|党校|基金|工厂|医生|民警|好人|能人|规划|商业|巴士|公交).*");

    private final Lexicon lexicon;
    private final WordFrequencies words;
    private final ArticleView view;
    private final AreaBegin edges;
    private final String text;
    private final Map<String, List<Span>> found = new LinkedHashMap<>();

    public NeighbourhoodFinder(Lexicon lexicon, WordFrequencies words, ArticleView view) {
        this.lexicon = lexicon;
        this.words = words;
        this.view = view;
        this.edges = new AreaBegin(lexicon, words, view);
        this.text = view.text;
    }

    public List<NeighbourhoodMention> find() {
        for (int end = 2; end <= text.length(); end++) {
            int length = lexicon.residentialSuffixes.endingAt(text, end, 0);
            boolean longer = end < text.length() && lexicon.residentialSuffixes.endingAt(text, end + 1, 0) > length;
            if (length > 0 && !longer) {
                candidate(end, length);
            }
        }
        Matcher lane = LANE.matcher(text);
        while (lane.find()) {
            int begin = Math.max(lane.start(), edges.nameBegin(edges.stemBegin(lane.end(1) - 1), lane.end(1) - 1));
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
            int start = Math.max(begin, edges.stemBegin(end));
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
        int begin = edges.begin(end - suffix, end);
        String stem = text.substring(begin, end - suffix);
        boolean bare = stem.isEmpty()
                || suffix == 1 && stem.length() < 2 && kind.kind().equals("estate");
        if (NO_AREA.matcher(text.substring(begin, end)).matches()
                || view.posAt(end - 1).equals("LC") && !isNamed(begin, end)) {
            return;
        }
        if (words.isCommon(text.substring(begin, end)) || begin == end - suffix || isPhrase(begin, end - suffix)) {
            return;
        }
        if (bare || AreaBegin.COMMON_STEM.matcher(stem).matches() || isQuoted(begin, end)) {
            return;
        }
        if (AreaBegin.FUNCTION_TAGS.contains(view.posAt(end - suffix - 1)) && view.isBoundary(end - suffix)) {
            return;
        }
        boolean higher = lexicon.divisions.contains(stem) || stem.endsWith("省");
        boolean body = lexicon.bodySuffixes.endingAt(stem, stem.length(), 0) >= 2 && !kind.strong();
        if (higher
                || body
                || stem.matches(".*(?:不|暨|(?<!第)[两三四五六七八九十]$).*") && !edges.isRepeated(begin, end - suffix)) {
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

    /** "调研|老旧|小区": a word of common use, and then what names no area. */
    private boolean isPhrase(int begin, int suffixBegin) {
        for (int at = begin + 1; at < suffixBegin; at++) {
            if (view.isBoundary(at)
                    && words.isCommon(text.substring(begin, at))
                    && AreaBegin.COMMON_STEM
                            .matcher(text.substring(at, suffixBegin))
                            .matches()) {
                return true;
            }
        }
        return false;
    }

    /** "和平社区" on a page of 和平路街道: the subdistrict's own community, or an abbreviation of it. */
    private boolean isSubdistrict(String stem, String word) {
        String own = view.article.place().subdistrict();
        boolean residents = text.contains(stem + word + "居委会")
                || text.contains(stem + word + "居民委员会")
                || text.contains(stem + word + "党总支");
        if (own == null || !word.equals("社区") || residents) {
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
