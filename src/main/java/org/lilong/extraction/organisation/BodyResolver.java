package org.lilong.extraction.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.extraction.lexicon.Lexicon;

/**
 * Puts back what a page leaves out of the names of its bodies: "区委" → "鼓楼区委", "办事处" → "和平路街道办事处",
 * "副书记" behind "桃园社区党委" → that party committee. One instance reads one page's articles in order and remembers short forms.
 */
public final class BodyResolver {

    /** Words that CoreNLP sometimes joins to the name behind them. */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[\\u4E00-\\u9FFF]{0,6}(?<![自经缘理事案])由(?=.{3,})|[\\u4E00-\\u9FFF]{2,14}派驻(?=.{2,}(?:社区|村))|来(?![安凤宾])(?=.{2,}(?:社区|村|街道|镇|乡))|与(?=.{2,}(?:社区|村|街道|镇|乡))|前任|上届|上任|代理(?=办事处|居委会|村委会)|受|请|经(?=[省市区县镇乡街社村居])|率(?=[省市区县镇乡街])|被|让|赴|任(?=.+[市区县])|[与和同向对](?=[省市区县镇乡街])|联合(?=街道|[省市区县镇乡村社])|(?:施工|驻区|建设|承建|运营|主办|承办|协办|合作|投资|设计|监理|物业|联建|共建)(?:方|单位)|[和与]现|现任|原(?![平州阳]))");

    /** "宏达药业工会": a body inside a company that is named by a short form. */
    private static final Pattern WITHIN_COMPANY = Pattern.compile("(.{3,8})(工会|党委|党总支|党支部|团委|团支部|妇联)");

    /** "宏达公司" for 江苏宏达药业有限公司. */
    private static final Pattern SHORT_COMPANY = Pattern.compile("([\\u4E00-\\u9FFF]{2,5})(?:公司|集团)");

    /** "宣传文化中心" behind "镇党委委员": centres and offices named by their field alone are those of the town. */
    private static final Pattern OF_TOWN = Pattern.compile(
            "(?:党群|党建|宣传|文化|文体|旅游|综合|综治|平安|农业|农村|便民|为民|政务|退役|社会|社区|公共|生态|环境|市场|经济|招商|应急|网格|物业|规划|水利|林业|财政|市政|环卫|城市|城镇|城管|乡村|民生|妇女|儿童|青年|劳动|就业|人力|卫生|计生|残疾人|养老|司法|信访|安全|消防|统计|审计|人社|自然资源|国土|水务|水利|畜牧|供电|中心).{0,10}(?:中心|站|所|办|办公室|科|队|大厅|工作局|建设局|管理局|服务局|监督局)|中心(?:小学|学校|校|幼儿园|卫生院|敬老院)");

    private final Lexicon lexicon;
    private final Map<String, String> shortForms = new HashMap<>();
    private final Map<String, Body> known = new HashMap<>();
    private final PrintedForms printed;
    private final UnitPrefixes units;
    private final GenericBodies generics;
    private HomeUnits home = new HomeUnits(Place.UNKNOWN, "");

    /**
     * @param pageText the texts of its articles, without white space, simplified
     * @param apart what stands apart from them, its masthead and imprint, likewise
     */
    public BodyResolver(Lexicon lexicon, String pageText, String apart) {
        this.lexicon = lexicon;
        this.printed = new PrintedForms(lexicon, pageText, apart);
        this.units = new UnitPrefixes(lexicon);
        this.generics = new GenericBodies(lexicon, units);
    }

    /**
     * Begins an article.
     *
     * @param place where it is at home
     * @param text its text, simplified
     */
    public void enter(Place place, String text) {
        home = new HomeUnits(place, printed.zone());
        printed.enter(text);
    }

    /** Remembers that the page calls a body by a short form ("以下简称…"). */
    void define(String shortForm, String fullName) {
        shortForms.put(shortForm, fullName);
    }

    /** The one body named so far on the page whose name suits. */
    public Optional<Body> only(Predicate<String> suits) {
        List<Body> suiting =
                known.values().stream().filter(body -> suits.test(body.name())).toList();
        return suiting.size() == 1 ? Optional.of(suiting.get(0)) : Optional.empty();
    }

    /** Whether a body named before belongs to this unit. */
    boolean isUnitOfKnown(String unit) {
        return known.values().stream()
                .anyMatch(body -> body.name().contains(unit) && !body.name().endsWith(unit));
    }

    /** Whether the page's own subdistrict is of this level ("镇"). */
    public boolean isHome(String level) {
        return home.isOfLevel(level);
    }

    /** The short form, introduced by the page, that ends before an offset of a text; or "". */
    public String shortFormEndingAt(String text, int end) {
        return shortForms.keySet().stream()
                .filter(form -> text.startsWith(form, end - form.length()))
                .findFirst()
                .orElse("");
    }

    /**
     * The body that words of a text name.
     *
     * @param raw the words, simplified
     * @param carried the body named before in the same enumeration, or null
     */
    public Body resolve(String raw, @Nullable Body carried) {
        Body body = inFull(resolved(raw.replaceAll("[\\s\\u3000]+", ""), carried));
        known.putIfAbsent(body.name(), body);
        return body;
    }

    /** The body under the fullest form that the page prints. */
    public Body inFull(Body body) {
        return printed.inFull(body, home.place());
    }

    /** A company that the page names in full and these words shorten: "宏达药业" for 江苏宏达药业有限公司. */
    public Optional<Body> company(String words) {
        return words.length() < 3 ? Optional.empty() : companyNamed(words);
    }

    private Optional<Body> companyNamed(String words) {
        return known.values().stream()
                .filter(body -> body.name().endsWith("公司") || body.name().endsWith("集团"))
                .filter(body -> body.name().contains(words) && body.name().length() > words.length())
                .min(Comparator.comparing(Body::name))
                .or(() -> printed.company(words).map(this::body));
    }

    private Body resolved(String words, @Nullable Body carried) {
        String raw = home.withHomeInFull(withoutLeading(words));
        String full = shortForms.get(raw);
        if (full != null) {
            return body(full);
        }
        return ofNamedBody(raw, carried)
                .or(() -> home.zoneBody(raw).map(this::body))
                .or(() ->
                        home.beginsWithDistrict(raw) ? Optional.of(body(home.withoutDistrict(raw))) : Optional.empty())
                .or(() -> byLevelWord(raw, carried))
                .or(() -> units.has(raw) ? Optional.of(body(home.withoutDistrict(raw))) : Optional.empty())
                .orElseGet(() -> withoutUnit(raw, carried));
    }

    private static String withoutLeading(String words) {
        String rest = words;
        Matcher leading = LEADING.matcher(rest);
        while (rest.length() > 3 && leading.find()) {
            rest = rest.substring(leading.end());
            leading.reset(rest);
        }
        return rest;
    }

    /** "该局办公室" of the body named before; "宏达药业工会" of a company that the page names in full. */
    private Optional<Body> ofNamedBody(String raw, @Nullable Body carried) {
        if (raw.startsWith("该")
                && carried != null
                && raw.length() > 2
                && carried.name().endsWith(raw.substring(1, 2))) {
            return Optional.of(within(carried, raw.substring(2)));
        }
        Matcher shortened = SHORT_COMPANY.matcher(raw);
        if (shortened.matches() && !units.has(raw)) {
            return companyNamed(shortened.group(1));
        }
        Matcher inside = WITHIN_COMPANY.matcher(raw);
        return inside.matches()
                ? company(inside.group(1)).map(company -> within(company, inside.group(2)))
                : Optional.empty();
    }

    private static Body within(Body carried, String rest) {
        return new Body(carried.name() + rest, carried.unit());
    }

    private Body withoutUnit(String raw, @Nullable Body carried) {
        boolean generic = generics.isGeneric(raw);
        if (generic && carried != null && !carried.unit().isEmpty()) {
            return generics.complete(raw, carried, home);
        }
        Optional<Body> bySuffix = knownEndingIn(raw);
        if (bySuffix.isPresent()) {
            return bySuffix.get();
        }
        if (generic) {
            return generics.complete(raw, carried, home);
        }
        if (carried != null
                && carried.unit().matches(".+(?:街道|镇|乡)")
                && OF_TOWN.matcher(raw).matches()) {
            return new Body(carried.unit() + raw, carried.unit());
        }
        return raw.startsWith("社区") && carried != null && carried.unit().endsWith("街道")
                ? new Body(carried.unit() + raw, carried.unit())
                : raw.endsWith("公司") ? body(raw) : company(raw).orElseGet(() -> body(raw));
    }

    /** "区委", "市民政局", "街道党工委", "镇党委", "社区党委": the unit is only named by its level. */
    private Optional<Body> byLevelWord(String raw, @Nullable Body carried) {
        if (raw.startsWith("街道") || raw.startsWith("本街道") || raw.startsWith("我街道")) {
            return Optional.of(withUnit(home.subdistrict(), raw.substring(raw.indexOf("道") + 1), "街道"));
        }
        String rest = raw.substring(Math.min(1, raw.length()));
        return switch (raw.isEmpty() ? ' ' : raw.charAt(0)) {
            case '区', '县', '旗' ->
                Optional.of(withUnit(home.district(raw.charAt(0), carried), rest, raw.substring(0, 1)));
            case '市' -> Optional.of(withUnit(home.city(), rest, "市"));
            case '省' -> Optional.of(withUnit(home.province(), rest, "省"));
            case '镇', '乡' -> Optional.of(withUnit(home.town(raw.charAt(0), carried), rest, raw.substring(0, 1)));
            case '街' ->
                rest.isEmpty() || !lexicon.bodySuffixes.contains(rest)
                        ? Optional.empty()
                        : Optional.of(withUnit(home.subdistrict(), rest, "街"));
            case '村' -> Optional.of(neighbourhoodBody(raw, rest, carried, "村"));
            case '社' ->
                raw.startsWith("社区") && lexicon.isAreaBody(raw.substring(2), true)
                        ? Optional.of(neighbourhoodBody(raw, raw.substring(2), carried, "社区"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Body neighbourhoodBody(String raw, String rest, @Nullable Body carried, String word) {
        if (carried != null && carried.unit().endsWith(word)) {
            return new Body(carried.unit() + (rest.startsWith("委会") ? "村" : "") + rest, carried.unit());
        }
        return knownEndingIn(raw).orElse(body(raw));
    }

    private static Body withUnit(@Nullable String unit, String rest, String word) {
        return unit == null ? new Body(word + rest, word) : new Body(unit + rest, unit);
    }

    /** A body that the page has named in full and that this one shortens: "烹饪协会" after "江宁区烹饪协会". */
    private Optional<Body> knownEndingIn(String raw) {
        if (raw.length() < 3) {
            return Optional.empty();
        }
        Body quoted = known.get("“" + raw + "”");
        if (quoted != null) {
            return Optional.of(quoted);
        }
        String court = raw.replaceFirst("(?<!人民)法庭$", "人民法庭");
        return known.values().stream()
                .filter(body -> body.name().length() > raw.length()
                        && (body.name().endsWith(raw) || body.name().endsWith(court)))
                .filter(body -> !body.rest().isEmpty())
                .min(Comparator.comparingInt((Body body) -> body.name().length())
                        .thenComparing(Body::name));
    }

    /** A body whose name is already full. */
    public Body body(String name) {
        return units.body(name);
    }
}
