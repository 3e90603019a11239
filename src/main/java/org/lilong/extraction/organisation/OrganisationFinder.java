package org.lilong.extraction.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Block;
import org.lilong.article.Place;
import org.lilong.article.Span;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameFinder;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.Conjunctions;
import org.lilong.extraction.title.PostPhraseParser;
import org.lilong.language.Script;
import org.lilong.language.Sentence;
import org.lilong.language.Token;

/** Finds the bodies that an article names: noun phrases that end as bodies' names do and say which body they mean. */
public final class OrganisationFinder {
    private static final Set<String> NOUNS = Set.of("NR", "NN", "JJ", "OD", "FW", "CD");
    private static final Pattern ABBREVIATION = Pattern.compile("（(?:以下)?(?:简称|下称)[：:]?[“「]?([^”」）]{2,12})[”」]?）");
    private static final Pattern QUOTED = Pattern.compile("[“「][\\u4E00-\\u9FFF]{2,8}[”」]");
    private static final Pattern GROUP =
            Pattern.compile("[\\u4E00-\\u9FFF]*(?:队|艺术团|合唱团|舞蹈团|剧团|宣讲团|讲师团|社|协会|理事会|联盟|工作室|志愿服务中心|班)");
    private static final int LONGEST = 30;
    private static final Pattern VENUE = Pattern.compile(
            ".*(?:亮点|重点|博物馆|书院|敬老院|楼组|沙龙|室|厅|影剧院|剧场|礼堂|公园|广场|监测点|大院|花园|平台|系统|网站|展板|舞台|现场|会议|大会|论坛|活动|基地|文化活动中心|活动中心|运动会|晚会|座谈会|推进会|党组织|团队|格局|楼组|评委|考察团|代表队|观摩团|抢险队|检查组|地区|社区|家园)|.*[^\\u4E00-\\u9FFFA-Za-z0-9·“”〇].*");
    private static final Pattern HOLDER_INSIDE = Pattern.compile(
            ".*(?:副?书记|副?主任|副?主席|副?局长|副?区长|副?部长|副?镇长|副?县长|副?会长|副?院长|副?站长|副?所长|副?科长|带队|带领|一行)(?!.{0,3}(?:办公室|工作室|联席会|学院)).+");
    /** Words that only end like a body, and the departments inside a hospital. */
    private static final Pattern NO_BODY =
            Pattern.compile(".*(?:骗局|布局|格局|结局|大局|全局|僵局|残局|饭局|开局|社员大会|代表大会|换热站|农贸市场|小游园|工业区|文创园|产业园区?|车间)"
                    + "|(?:.{0,4}[区县镇乡街道])?(?:内|外|骨伤|针灸|儿|妇|妇产|眼|口腔|中医|康复|推拿|皮肤|心内|神经内|呼吸|消化|全|放射|检验|急诊|肿瘤|老年)科");

    private static final Pattern VAGUE = Pattern.compile(
            "^(?:各|全|相关|有关|辖区|部分|多|几|数|某|本|该|其他|其它|一些|这|那|所有|周边|附近|驻区|上级|基层|两|双方|所在|专业|第三方|社会|爱心|共建|结对|企业|属地|[0-9一二三四五六七八九十]+[个家名支所]).*");
    private static final Set<String> TOO_GENERIC = Set.of(
            "居委会",
            "居民委员会",
            "村委会",
            "业委会",
            "党委",
            "党总支",
            "党支部",
            "学校",
            "医院",
            "公司",
            "集团",
            "中心",
            "银行",
            "小学",
            "中学",
            "大学",
            "幼儿园",
            "工会",
            "妇联",
            "团委",
            "政府",
            "协会",
            "商会",
            "志愿服务队",
            "志愿者服务队",
            "物业",
            "物业公司",
            "派出所",
            "社区党委",
            "社区居委会",
            "村党支部",
            "村委",
            "村两委",
            "工作室",
            "服务队",
            "服务中心",
            "联合会",
            "委员会",
            "办公室",
            "企业",
            "机构",
            "支部",
            "总支",
            "部门",
            "单位",
            "养老院",
            "敬老院",
            "法院",
            "检察院",
            "公安局",
            "公安",
            "工作站",
            "服务站",
            "社区党组织",
            "合作社",
            "事务所",
            "律师事务所",
            "社区卫生服务中心",
            "超市",
            "社区",
            "理事会",
            "监事会",
            "宣传队",
            "艺术团",
            "合唱队",
            "舞蹈队",
            "巡逻队",
            "领导小组",
            "工作组",
            "专班",
            "工作专班",
            "报社",
            "社会组织",
            "社区社会组织",
            "居民区党总支",
            "居民区党支部",
            "社区党总支",
            "自治会",
            "议事会",
            "学院",
            "党校",
            "机关",
            "党组织",
            "研究院",
            "消防队",
            "医疗队",
            "社区党支部",
            "基金会",
            "研究会",
            "学会");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final BodyResolver bodies;
    private final Draft draft;
    private final String text;
    private final boolean[] named;
    private final Conjunctions conjunctions;
    private final PostPhraseParser parser;
    private final List<NeighbourhoodMention> areas;

    public OrganisationFinder(
            Lexicon lexicon,
            ArticleView view,
            BodyResolver bodies,
            Draft draft,
            List<NameFinder.Name> names,
            List<NeighbourhoodMention> areas) {
        this.lexicon = lexicon;
        this.view = view;
        this.bodies = bodies;
        this.draft = draft;
        this.text = view.text;
        this.areas = areas;
        this.conjunctions = new Conjunctions(lexicon, text);
        this.parser = new PostPhraseParser(lexicon, view);
        this.named = new boolean[text.length() + 1];
        for (NameFinder.Name name : names) {
            Arrays.fill(named, name.span().begin(), name.span().end(), true);
        }
    }

    /** Remembers the short forms that the article introduces, before anything is resolved. */
    public void readAbbreviations() {
        Matcher matcher = ABBREVIATION.matcher(text);
        while (matcher.find()) {
            int begin = phraseBegin(matcher.start());
            if (begin < matcher.start()) {
                Body full = bodies.resolve(text.substring(begin, matcher.start()), null);
                bodies.define(matcher.group(1), full.name());
            }
        }
    }

    public void find() {
        for (Sentence sentence : view.sentences) {
            int begin = -1;
            int end = -1;
            for (Token token : sentence.tokens()) {
                boolean joins = conjunctions.isInsideName(token.span().begin());
                boolean noun = NOUNS.contains(token.pos()) || token.ner().equals("ORGANIZATION") || joins;
                boolean breaks =
                        lexicon.breakers.contains(simple(token)) && token.word().length() < 3 && !joins;
                if (begin >= 0 && (!noun || breaks || token.span().begin() != end)) {
                    phrase(begin, end);
                    begin = -1;
                }
                if (noun && !breaks) {
                    begin = begin < 0 ? token.span().begin() : begin;
                    end = token.span().end();
                }
            }
            if (begin >= 0) {
                phrase(begin, end);
            }
        }
        quoted();
        subdistrict();
        signature();
    }

    /** "“星火”志愿服务队": a name in quotes, the kind of body behind it, and what it belongs to before it. */
    private void quoted() {
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            int end = suffixEnd(matcher.end());
            int begin = end < 0 ? -1 : behindVerb(phraseBegin(end), matcher.start());
            if (begin < 0 || begin > matcher.start() || isTitleOfWork(begin)) {
                continue;
            }
            String raw = text.substring(begin, end);
            if (raw.length() <= LONGEST
                    && !HOLDER_INSIDE.matcher(raw).matches()
                    && !VAGUE.matcher(raw).matches()) {
                note(bodies.resolve(raw, null), new Span(begin, end));
            }
        }
    }

    /** "某某服务站组织“…”宣讲团": behind the last verb before the quotes. */
    private int behindVerb(int begin, int quote) {
        int at = quote;
        while (at > begin && !view.posAt(at - 1).equals("VV")) {
            at--;
        }
        return at;
    }

    /** Where the kind of body ends that begins, or nearly so, at an offset; -1 where none does. */
    private int suffixEnd(int from) {
        for (int end = Math.min(text.length(), from + 10); end > from; end--) {
            int length = lexicon.bodySuffixes.endingAt(text, end, from);
            boolean noun =
                    length > 0 && GROUP.matcher(text.substring(from, end)).matches();
            if (noun && (view.isBoundary(end) || lexicon.titles.startingAt(text, end) > 0)) {
                return end;
            }
        }
        return -1;
    }

    private void note(Body body, Span span) {
        Draft.Organisation organisation = draft.organisation(body);
        organisation.spans.add(span);
        organisation.forms.add(view.printed(span));
    }

    private String simple(Token token) {
        return text.substring(token.span().begin(), token.span().end());
    }

    /** The bodies in one noun phrase, from left to right, each as long as it can be. */
    private void phrase(int begin, int end) {
        int from = view.units.beginOf(behindUnit(begin, end));
        for (int at = end; at > from; at--) {
            if (endsBody(at, from, end)) {
                int start = startOf(from, at);
                if (mention(start, at)) {
                    return;
                }
            }
        }
    }

    /** A phrase that holds the name of the page's own place begins there. */
    private int behindUnit(int begin, int end) {
        String phrase = text.substring(begin, end);
        Place place = view.article.place();
        for (String unit : new String[] {place.city(), place.district(), place.subdistrict()}) {
            int at = unit == null ? -1 : phrase.indexOf(Script.simplified(unit));
            if (at >= 0) {
                return begin + at;
            }
        }
        return begin;
    }

    private boolean endsBody(int at, int from, int phraseEnd) {
        int length =
                Math.max(lexicon.bodySuffixes.endingAt(text, at, from), lexicon.departments.endingAt(text, at, from));
        if (lexicon.titleEndingAt(text, at, from) > 0) {
            return false;
        }
        if (lexicon.goesOn(text, at, from)) {
            return false;
        }
        boolean edge = at == phraseEnd || lexicon.titles.startingAt(text, at) > 0 || view.isBoundary(at);
        return length > 0 && edge;
    }

    private int startOf(int from, int end) {
        String raw = text.substring(from, end);
        Matcher number = Pattern.compile("^(?:第[一二三四五六七八九十0-9]+届|[0-9]+(?:个|家|名|支)|[0-9]{4}年度?)")
                .matcher(raw);
        return number.find() ? from + number.end() : from;
    }

    private boolean mention(int phraseBegin, int end) {
        int begin = areaBegin(behindName(phraseBegin, end));
        if (end - begin < 2 || end - begin > LONGEST) {
            return false;
        }
        String raw = text.substring(begin, end);
        if (raw.matches(".*[^\\u4E00-\\u9FFFA-Za-z0-9·“”〇].*")
                || HOLDER_INSIDE.matcher(raw).matches()) {
            return false;
        }
        if (VENUE.matcher(raw).matches() && !view.nameClassAt(begin).equals("ORGANIZATION")) {
            return false;
        }
        if (VAGUE.matcher(raw).matches() || TOO_GENERIC.contains(raw)) {
            return false;
        }
        if (begin > 0 && "各全每".indexOf(text.charAt(begin - 1)) >= 0 || isTitleOfWork(begin)) {
            return false;
        }
        if (NO_BODY.matcher(raw).matches()) {
            return false;
        }
        Body body = bodies.resolve(raw, null);
        boolean placed = body.unit().length() > 1;
        boolean named = isProper(begin, end) || isOtherSubdistrict(raw);
        boolean knownBefore =
                draft.organisations().stream().anyMatch(o -> o.body.name().equals(body.name()));
        if (!(placed || named || knownBefore) || body.rest().isEmpty() && !raw.matches(".*(?:街道|镇|乡)")) {
            return false;
        }
        note(body, new Span(begin, end));
        return true;
    }

    /** "黎明任桃园村党总支": CoreNLP may join a name and the verb behind it to the body that follows. */
    private int behindName(int begin, int end) {
        int at = end;
        while (at > begin && !named[at - 1]) {
            at--;
        }
        return at > begin && text.startsWith("任", at) ? at + 1 : at;
    }

    /** A residential area's name belongs to the body's name as a whole, however CoreNLP cuts it. */
    private int areaBegin(int begin) {
        for (NeighbourhoodMention area : areas) {
            for (Span span : area.spans()) {
                if (span.begin() < begin && begin < span.end()) {
                    return span.begin();
                }
            }
        }
        return begin;
    }

    /** A subdistrict that another body of the page is one of. */
    private boolean isOtherSubdistrict(String raw) {
        return raw.matches(".{2,7}街道") && bodies.isUnitOfKnown(raw);
    }

    private boolean isTitleOfWork(int begin) {
        int open = text.lastIndexOf('《', begin);
        return open >= 0 && open > Chars.lineBegin(text, begin) - 1 && text.indexOf('》', open) > begin;
    }

    /** A name of its own, not just a kind of body: CoreNLP sees an organisation or a proper noun at its begin. */
    private boolean isProper(int begin, int end) {
        int suffix = Math.max(
                lexicon.bodySuffixes.endingAt(text, end, begin), lexicon.departments.endingAt(text, end, begin));
        return end - begin - suffix >= 2
                && (view.posAt(begin).equals("NR")
                        || view.nameClassAt(begin).equals("GPE")
                        || view.nameClassAt(begin).equals("ORGANIZATION") && end - begin >= 6);
    }

    private int phraseBegin(int end) {
        return parser.bodyBegin(end, Chars.lineBegin(text, end));
    }

    /** The subdistrict or town itself, by its name or as "街道". */
    private void subdistrict() {
        Place place = view.article.place();
        if (place.subdistrict() == null) {
            return;
        }
        String name = Script.simplified(place.subdistrict());
        String bare = name.endsWith("街道") ? "街道" : name.substring(name.length() - 1);
        Body body = bodies.body(name);
        for (String form : new String[] {name, bare}) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
                if (form.equals(name) || standsAlone(at, at + form.length())) {
                    Draft.Organisation organisation = draft.organisation(body);
                    organisation.spans.add(new Span(at, at + form.length()));
                    organisation.forms.add(view.printed(new Span(at, at + form.length())));
                }
            }
        }
    }

    private boolean standsAlone(int begin, int end) {
        return view.isBoundary(begin)
                && view.isBoundary(end)
                && (begin == 0 || !view.posAt(begin - 1).equals("NR") || Chars.isSeparator(text.charAt(begin - 1)))
                && (end - begin > 1 || view.isWord(new Span(begin, end)));
    }

    /** The department that signs the piece, under the name of its subdistrict. */
    private void signature() {
        Optional<String> signed = view.article.signed().map(Script::simplified);
        if (signed.isEmpty()) {
            return;
        }
        for (String part : signed.get().split("[、，, 　]+")) {
            if (endsAsBody(part)) {
                Body body = bodies.resolve(part, null);
                Draft.Organisation organisation = draft.organisation(body);
                for (Block block : view.article.blocks()) {
                    int at = text.substring(0, block.span().end()).lastIndexOf(part);
                    if (block.kind() == Block.Kind.SIGNATURE
                            && at >= block.span().begin()) {
                        Span span = new Span(at, at + part.length());
                        organisation.spans.add(span);
                        organisation.forms.add(view.printed(span));
                    }
                }
            }
        }
    }

    private boolean endsAsBody(String name) {
        return name.length() >= 2
                && (lexicon.bodySuffixes.endingAt(name, name.length(), 0) > 0
                        || lexicon.departments.endingAt(name, name.length(), 0) > 0
                        || name.matches(".*[办科局部处委]"));
    }
}
