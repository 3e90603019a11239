package org.lilong.extraction.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.language.Script;

/**
 * Puts back what a page leaves out of the names of its bodies: "区委" → "鼓楼区委", "办事处" → "和平路街道办事处",
 * "副书记" behind "桃园社区党委" → that party committee. One instance reads one page's articles in order and remembers short forms.
 */
public final class BodyResolver {
    /** Administrative or residential unit at the begin of a body's name. */
    private static final Pattern UNIT =
            Pattern.compile("^(?:.{1,12}?(?:街道|社区(?!学校|服务|党校|文化|卫生|事务|管理|工作|教育|建设|自治|平安|发展|党群|党建)|居民区|新村|小区)"
                    + "|[^省市区县旗州镇乡村局委驻院队]{1,10}?(?:自治区|自治州|自治县|省|市|(?<![社小园校片辖地城民街景厂库居])区|县|旗|州|镇|乡|村)(?!镇|庄|居)"
                    + "|.{1,8}?(?:苑|里|坊|园|弄|大院)(?=居委会|居民委员会|党总支|党支部|自管会|业委会|物管会|党委))");

    private static final Pattern PARTY = Pattern.compile("(?:党委|党组|党总支|党支部|党工委|总支|支部|机关党委)$");
    private static final Pattern SUBDISTRICT_BODY = Pattern.compile("^(?:党工委|办事处|人大工委|政协工委|团工委|纪工委|武装部|人武部|社会组织服务中心|总工会"
            + "|社区(?:卫生服务|文化活动|党群服务|事务受理|建设|管理|自治|平安|治理|发展|事务).*|社工站)");
    private static final Pattern OF_BUREAU = Pattern.compile(".{0,8}(?:科|处|股|室|大队|中队|支队|站|所)$");
    private static final Pattern OF_PARTY_COMMITTEE = Pattern.compile("^(?:组织|宣传|统战)部.*|^政法委.*|^办公室$");

    /** Words that CoreNLP sometimes joins to the name behind them. */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:由(?=.*[镇乡街区县市村社])|前任|上届|上任|代理(?=办事处|居委会|村委会)|受|请|经(?!开区|费|济|贸|信|营)|被|让|赴|任(?=.+[市区县])|[与和同向对](?=[省市区县镇乡街])|联合(?=街道|[省市区县镇乡村社])|(?:施工|驻区|建设|承建|运营|主办|承办|协办|合作|投资|设计|监理|物业|联建|共建)(?:方|单位)|[和与]现|现任|原(?![平州阳]))");

    private static final Pattern BUREAU =
            Pattern.compile("^.*(?:局|(?<![区县市镇乡省党工])委|公司|医院)(?=党委|党组|党总支|[\\u4E00-\\u9FFF]{1,6}科$|$)");

    /** How bodies of a development zone are named on its own pages: "经开区党工委", "管委会". */
    private static final Pattern ZONE_BODY = Pattern.compile("^(?:经开区|高新区|开发区|新区|示范区|(?=管委会|党工委$))");

    /** "宏达药业工会": a body inside a company that is named by a short form. */
    private static final Pattern WITHIN_COMPANY = Pattern.compile("(.{3,8})(工会|党委|党总支|党支部|团委|团支部|妇联)");

    private static final int LONGEST_DIVISION = 9;

    private final Lexicon lexicon;
    private Place place;
    private final Map<String, String> shortForms = new HashMap<>();
    private final Map<String, Body> known = new HashMap<>();
    private final PrintedForms printed;

    /**
     * @param pageText the texts of its articles, without white space, simplified
     */
    public BodyResolver(Lexicon lexicon, String pageText) {
        this.lexicon = lexicon;
        this.printed = new PrintedForms(lexicon, pageText);
        this.place = new Place(null, null, null, null);
    }

    /** Begins an article that is at home at a place. */
    public void enter(Place home) {
        place = new Place(
                simple(home.province()), simple(home.city()), simple(home.district()), simple(home.subdistrict()));
    }

    private static @Nullable String simple(@Nullable String name) {
        return name == null ? null : Script.simplified(name);
    }

    /** Remembers that the page calls a body by a short form ("以下简称…"). */
    void define(String shortForm, String fullName) {
        shortForms.put(shortForm, fullName);
    }

    /** Whether a body named before belongs to this unit. */
    boolean isUnitOfKnown(String unit) {
        return known.values().stream()
                .anyMatch(body -> body.name().contains(unit) && !body.name().endsWith(unit));
    }

    /** Whether the page's own subdistrict is of this level ("镇"). */
    public boolean isHome(String level) {
        return place.subdistrict() != null && place.subdistrict().endsWith(level);
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
        return printed.inFull(body, place);
    }

    /** A company that the page names in full and these words shorten: "宏达药业" for 江苏宏达药业有限公司. */
    public Optional<Body> company(String words) {
        if (words.length() < 3) {
            return Optional.empty();
        }
        return known.values().stream()
                .filter(body -> body.name().endsWith("公司") || body.name().endsWith("集团"))
                .filter(body -> body.name().contains(words) && body.name().length() > words.length())
                .min(Comparator.comparing(Body::name))
                .or(() -> printed.company(words).map(this::body));
    }

    private Body resolved(String words, @Nullable Body carried) {
        String raw = ownInFull(words.length() > 3 ? LEADING.matcher(words).replaceFirst("") : words);
        String full = shortForms.get(raw);
        if (full != null) {
            return body(full);
        }
        if (raw.startsWith("该")
                && carried != null
                && raw.length() > 2
                && carried.name().endsWith(raw.substring(1, 2))) {
            return within(carried, raw.substring(2));
        }
        Matcher inside = WITHIN_COMPANY.matcher(raw);
        Optional<Body> company = inside.matches() ? company(inside.group(1)) : Optional.empty();
        if (company.isPresent()) {
            return within(company.get(), inside.group(2));
        }
        if (isZone() && ZONE_BODY.matcher(raw).find()) {
            return body(ZONE_BODY
                    .matcher(raw)
                    .replaceFirst(Matcher.quoteReplacement(Objects.requireNonNull(place.district()))));
        }
        if (namesOwnDistrict(raw)) {
            return body(withoutOwnDistrict(raw));
        }
        Optional<Body> byLevel = byLevelWord(raw, carried);
        if (byLevel.isPresent()) {
            return byLevel.get();
        }
        Matcher unit = UNIT.matcher(raw);
        if (unit.find() && unit.end() < raw.length()) {
            return body(withoutOwnDistrict(raw));
        }
        boolean generic = isGeneric(raw);
        if (generic && carried != null && !carried.unit().isEmpty()) {
            return generic(raw, carried);
        }
        Optional<Body> bySuffix = knownEndingIn(raw);
        if (bySuffix.isPresent()) {
            return bySuffix.get();
        }
        if (generic) {
            return generic(raw, carried);
        }
        if (raw.startsWith("社区") && carried != null && carried.unit().endsWith("街道")) {
            return new Body(carried.unit() + raw, carried.unit());
        }
        return body(raw);
    }

    /** "柳东街道…" on a page of 柳河东路街道: an abbreviation of the page's own subdistrict. */
    private String ownInFull(String raw) {
        String own = place.subdistrict();
        int end = raw.indexOf("街道");
        if (own == null || end < 2 || raw.startsWith(own) || !own.endsWith("街道")) {
            return raw;
        }
        int at = 0;
        for (char c : raw.substring(0, end).toCharArray()) {
            at = own.indexOf(c, at) + 1;
            if (at == 0) {
                return raw;
            }
        }
        return own + raw.substring(end + 2);
    }

    private boolean isZone() {
        return place.district() != null && place.district().matches(".{2,}(?:经开区|高新区|开发区|新区|示范区)");
    }

    /** "市北区政协", "市北公安分局": a district whose own name begins with a level word. */
    private boolean namesOwnDistrict(String raw) {
        String own = place.district();
        return own != null
                && own.length() > 2
                && raw.length() > own.length()
                && (raw.startsWith(own)
                        || raw.matches(Pattern.quote(own.substring(0, own.length() - 1)) + "(?:公安)?分局.*")
                        || "市县区镇".indexOf(own.charAt(0)) >= 0 && raw.startsWith(own.substring(0, own.length() - 1)));
    }

    /** "区委", "市民政局", "街道党工委", "镇党委", "社区党委": the unit is only named by its level. */
    private Optional<Body> byLevelWord(String raw, @Nullable Body carried) {
        if (raw.startsWith("街道") || raw.startsWith("本街道") || raw.startsWith("我街道")) {
            return Optional.of(withUnit(place.subdistrict(), raw.substring(raw.indexOf("道") + 1), "街道"));
        }
        String rest = raw.substring(Math.min(1, raw.length()));
        return switch (raw.isEmpty() ? ' ' : raw.charAt(0)) {
            case '区', '县', '旗' -> Optional.of(withUnit(district(raw.charAt(0), carried), rest, raw.substring(0, 1)));
            case '市' -> Optional.of(withUnit(city(), rest, "市"));
            case '省' -> Optional.of(withUnit(place.province(), rest, "省"));
            case '镇', '乡' -> Optional.of(withUnit(town(raw.charAt(0)), rest, raw.substring(0, 1)));
            case '街' ->
                rest.isEmpty() || !lexicon.bodySuffixes.contains(rest)
                        ? Optional.empty()
                        : Optional.of(withUnit(place.subdistrict(), rest, "街"));
            case '村' -> Optional.of(neighbourhoodBody(raw, rest, carried, "村"));
            case '社' ->
                raw.startsWith("社区") && isNeighbourhoodBody(raw.substring(2))
                        ? Optional.of(neighbourhoodBody(raw, raw.substring(2), carried, "社区"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isNeighbourhoodBody(String rest) {
        return rest.matches("(?:党委|党总支|党支部|居委会|居民委员会|工作站|居民选举委员会|选举委员会|居务监督委员会|居监委|妇联|团支部)");
    }

    private Body neighbourhoodBody(String raw, String rest, @Nullable Body carried, String word) {
        if (carried != null && carried.unit().endsWith(word)) {
            return new Body(carried.unit() + (rest.startsWith("委会") ? "村" : "") + rest, carried.unit());
        }
        return knownEndingIn(raw).orElse(body(raw));
    }

    private @Nullable String district(char level, @Nullable Body carried) {
        String own = place.district();
        if (own != null && own.charAt(own.length() - 1) == level) {
            return own;
        }
        return carried != null && carried.unit().endsWith(String.valueOf(level)) ? carried.unit() : null;
    }

    private @Nullable String city() {
        String own = place.district();
        return own != null && own.endsWith("市") ? own : place.city() != null ? place.city() : municipality();
    }

    private @Nullable String municipality() {
        String province = place.province();
        return province != null && province.endsWith("市") ? province : null;
    }

    private @Nullable String town(char level) {
        String own = place.subdistrict();
        return own != null && own.charAt(own.length() - 1) == level ? own : null;
    }

    private static Body withUnit(@Nullable String unit, String rest, String word) {
        return unit == null ? new Body(word + rest, word) : new Body(unit + rest, unit);
    }

    /** A subdistrict's body goes without the district that is the page's own; a district's without province and city it does not need. */
    private String withoutOwnDistrict(String raw) {
        String own = place.subdistrict();
        String district = place.district();
        String province = place.province();
        int at = own == null ? -1 : raw.indexOf(own);
        String name = raw;
        if (at > 0) {
            name = raw.substring(at);
        } else if (province != null && district != null && raw.startsWith(province + district)) {
            name = raw.substring(province.length());
        }
        Matcher below = Pattern.compile("^.+?(?:街道|镇|乡)(?=.+(?:社区|居民区|村).+)").matcher(name);
        return below.find() && own != null && below.group().endsWith(own) ? name.substring(below.end()) : name;
    }

    /** A body that the page has named in full and that this one shortens: "烹饪协会" after "江宁区烹饪协会". */
    private Optional<Body> knownEndingIn(String raw) {
        if (raw.length() < 3) {
            return Optional.empty();
        }
        return known.values().stream()
                .filter(body ->
                        body.name().length() > raw.length() && body.name().endsWith(raw))
                .filter(body -> !body.rest().isEmpty())
                .min(Comparator.comparingInt((Body body) -> body.name().length())
                        .thenComparing(Body::name));
    }

    /** Whether a name says only what kind of body it is, so that a unit must stand before it. */
    boolean isGeneric(String raw) {
        return lexicon.bodySuffixes.contains(raw)
                || lexicon.departments.contains(raw)
                || raw.length() <= 6 && raw.matches(".*(?:科|股|办|办公室|委员会)")
                || raw.length() <= 4 && raw.matches(".*(?:局|部|委|处)")
                || lexicon.departments.startingAt(raw, 0) > 0
                || raw.matches("^[\\u4E00-\\u9FFF]{2,4}分?局.*");
    }

    private boolean isPartOfBureau(String raw) {
        int department = lexicon.departments.startingAt(raw, 0);
        return OF_BUREAU.matcher(raw).matches()
                && (department == 0 || department == raw.length() && !raw.equals("办事处"))
                && !raw.matches("[\\u4E00-\\u9FFF]{2,4}分?局.*");
    }

    private Body generic(String raw, @Nullable Body carried) {
        if (carried != null && isPartOfBureau(raw)) {
            Matcher bureau = BUREAU.matcher(carried.name());
            if (bureau.find()) {
                return new Body(bureau.group() + raw, carried.unit());
            }
        }
        if (carried != null
                && OF_PARTY_COMMITTEE.matcher(raw).matches()
                && carried.name().endsWith("委")) {
            return new Body(carried.name() + raw, carried.unit());
        }
        String own = place.subdistrict();
        boolean subdistricts = own != null
                && own.endsWith("街道")
                && raw.matches("办事处|党工委|人大工委|纪工委|团工委|社工站|社区(?:卫生服务|文化活动|党群服务|事务受理|建设|管理|自治|平安|治理|发展|事务).+");
        if (carried != null
                && !carried.unit().isEmpty()
                && !(subdistricts && carried.unit().matches(".*[省市区县]|.*社区|.*居民区"))) {
            return new Body(carried.unit() + raw, carried.unit());
        }
        int department = lexicon.departments.startingAt(raw, 0);
        String unit = usualUnit(department > 0 ? raw.substring(0, department) : raw);
        if (unit != null && OF_PARTY_COMMITTEE.matcher(raw).matches() && !raw.equals("办公室")) {
            return new Body(unit + "委" + raw, unit);
        }
        return unit == null ? body(raw) : new Body(unit + raw, unit);
    }

    /** The level at which a body of this kind stands on a page of this place, where nothing else tells. */
    private @Nullable String usualUnit(String raw) {
        if (SUBDISTRICT_BODY.matcher(raw).find()) {
            return place.subdistrict();
        }
        if (raw.matches(".*(?:局|委|组织部|宣传部|统战部|政协|人大|人大常委会|法院|检察院)") && !raw.endsWith("党委") && !raw.endsWith("团委")) {
            return place.district();
        }
        if (raw.matches(".*(?:办|办公室|科|中队|安委会|武装部|司法所|站|服务中心)")) {
            return place.subdistrict();
        }
        return null;
    }

    private Body within(Body carried, String rest) {
        return new Body(carried.name() + rest, carried.unit());
    }

    /** A body whose name is already full. */
    Body body(String name) {
        Matcher unit = UNIT.matcher(name);
        return new Body(name, unit.find() && unit.end() < name.length() ? unit.group() : division(name));
    }

    /** The division of the country that a name begins with; "" where it begins with none. */
    private String division(String name) {
        for (int end = Math.min(LONGEST_DIVISION, name.length() - 1); end > 2; end--) {
            if (lexicon.divisions.contains(name.substring(0, end))) {
                return name.substring(0, end);
            }
        }
        return "";
    }

    /**
     * The body of an office that is named without one, behind a body named before.
     *
     * @param title the office
     * @param carried the body before
     */
    public Optional<Body> ofTitle(String title, Body carried) {
        String party = PARTY.matcher(carried.name()).replaceFirst("");
        if (title.matches(".*(?:研究员|教授|医师|医生|律师|讲师|(?<!总)工程师|教师|老师|民警|护士|书记员|法官助理|法官|审判员)$")) {
            String kind = Surroundings.kind(title);
            return !kind.isEmpty() && party.matches(kind) ? Optional.of(body(party)) : Optional.empty();
        }
        if (title.matches(".*(?:书记|委员|常委)$")) {
            return Optional.of(carried);
        }
        String implied = lexicon.implied.get(title);
        if (implied != null && !implied.isBlank()) {
            return ofImplied(implied, carried);
        }
        String end = bodyEnding(title);
        if (end.isEmpty()) {
            return Optional.of(party.equals(carried.unit()) ? carried : body(party));
        }
        if (title.endsWith("主任") && party.equals(carried.unit()) && party.matches(".+(?:社区|居民区)")) {
            return Optional.of(inFull(new Body(party.replaceFirst("居民区$", "") + "居委会", party)));
        }
        for (String name : new String[] {carried.name(), party}) {
            int at = name.lastIndexOf(end);
            if (at > carried.unit().length() - end.length() && at >= 0) {
                return Optional.of(new Body(name.substring(0, at + end.length()), carried.unit()));
            }
        }
        return title.endsWith("主任") ? Optional.of(carried) : Optional.empty();
    }

    /** "区长" implies "区政府": of the unit that the page or the enumeration is about. */
    public Optional<Body> ofImplied(String implied, @Nullable Body carried) {
        if (carried != null && implied.length() > 1 && carried.unit().endsWith(implied.substring(0, 1))) {
            return Optional.of(new Body(carried.unit() + implied.substring(1), carried.unit()));
        }
        Body body = resolve(implied, null);
        return body.unit().length() > 1 ? Optional.of(body) : Optional.empty();
    }

    /** How the name of a body ends that an office of this title belongs to: "副局长" → "局". */
    private static String bodyEnding(String title) {
        Matcher matcher = Pattern.compile("(局|部|处|科|所|站|队|会|馆|园|院|校|厂|店|股|组|镇|县|区|市|乡|厅)长$")
                .matcher(title);
        if (!matcher.find()) {
            return "";
        }
        return switch (matcher.group(1)) {
            case "校" -> "学";
            case "园" -> "园";
            default -> matcher.group(1);
        };
    }
}
