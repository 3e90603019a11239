package org.lilong.extraction.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Page;
import org.lilong.article.Place;
import org.lilong.article.SetApart;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.language.Script;

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

    private final Lexicon lexicon;
    private final Map<String, String> shortForms = new HashMap<>();
    private final KnownBodies known = new KnownBodies();
    private final PrintedForms printed;
    private final UnitPrefixes units;
    private final GenericBodies generics;
    private final Optional<Body> publisher;
    private final List<SetApart> apart;
    private HomeUnits home = new HomeUnits(Place.UNKNOWN, "");

    /**
     * @param pageText the texts of the page's articles, without white space, simplified
     */
    public BodyResolver(Lexicon lexicon, Page page, String pageText) {
        this.lexicon = lexicon;
        this.apart = page.setApart();
        String setApart = page.setApart().stream()
                .map(part -> Script.simplified(part.text()).replaceAll("[\\s\\u3000]+", ""))
                .collect(Collectors.joining("\n"));
        this.printed = new PrintedForms(lexicon, pageText, setApart);
        this.units = new UnitPrefixes(lexicon);
        this.generics = new GenericBodies(lexicon, units);
        this.publisher = new Publisher(lexicon.institutions)
                .of(page.setApart(), page.place())
                .map(this::body);
        publisher.ifPresent(known::add);
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

    /** The residential area with this type word whose page it is, as its masthead says. */
    Optional<String> ownArea(String typeWord) {
        return Publisher.area(apart, typeWord);
    }

    /** A body that the page has named and whose name these words end. */
    Optional<Body> endingIn(String words) {
        return known.endingIn(words);
    }

    /** Whether the name of a body begins with a unit: a division of the country or a residential area. */
    boolean beginsWithUnit(String name) {
        return units.has(name) || !units.body(name).unit().isEmpty();
    }

    /** The institution whose page it is, where it is one's own. */
    Optional<Body> publisher() {
        return publisher;
    }

    /** The one body named so far on the page whose name suits. */
    public Optional<Body> only(Predicate<String> suits) {
        return known.only(suits);
    }

    /** Whether a body named before belongs to this unit. */
    boolean isUnitOfKnown(String unit) {
        return known.haveUnit(unit);
    }

    /** Whether the page's own subdistrict is of this level ("镇"). */
    public boolean isHome(String level) {
        return home.isOfLevel(level);
    }

    /** Whether a town has one body of this name, which its pages name without the town: 卫生院. */
    public boolean isOneInTown(String name) {
        return generics.isOneInTown(name);
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
        known.add(body);
        return body;
    }

    /** The body under the fullest form that the page prints. */
    public Body inFull(Body body) {
        return printed.inFull(body, home.place());
    }

    /** A company that the page names in full and these words shorten: "宏达药业" for 江苏宏达药业有限公司. */
    public Optional<Body> company(String words) {
        Matcher shortened = SHORT_COMPANY.matcher(words);
        return shortened.matches()
                ? companyNamed(shortened.group(1))
                : words.length() < 3 ? Optional.empty() : companyNamed(words);
    }

    private Optional<Body> companyNamed(String words) {
        return known.company(words).or(() -> printed.company(words).map(this::body));
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
        Optional<Body> bySuffix = known.endingIn(raw);
        if (bySuffix.isPresent()) {
            return bySuffix.get();
        }
        if (generic) {
            return generics.complete(raw, carried, home);
        }
        if (carried != null && carried.unit().matches(".+(?:街道|镇|乡)") && lexicon.isTownOffice(raw)) {
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
        return known.endingIn(raw).orElse(body(raw));
    }

    private static Body withUnit(@Nullable String unit, String rest, String word) {
        return unit == null ? new Body(word + rest, word) : new Body(unit + rest, unit);
    }

    /** A body whose name is already full. */
    public Body body(String name) {
        return units.body(name);
    }
}
