package org.lilong.extraction.post;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.organisation.BodyResolver;
import org.lilong.extraction.organisation.GenericBodies;
import org.lilong.extraction.organisation.Surroundings;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.PostPhrase.Office;

/** Tells which body an office is held in: the one that its words name, or the one that they leave to the article, the page or the office itself. */
final class OfficeBodies {
    /** Titles that stay whole and belong to no one body. */
    private static final Set<String> DELEGATES = Set.of("居民代表", "村民代表", "党代表", "党员代表", "户代表", "职工代表");

    /** Neighbours who look after a house or a few streets and belong to no body. */
    private static final Pattern STAIRS = Pattern.compile("副?(?:楼组|楼|楼门|楼门院|楼栋|楼道|楼院|单元|巷|弄|网格)长|网格员");

    private static final Pattern ELECTED = Pattern.compile("(?:第[一二三四五六七八九十0-9]+届|首届|新一届)([\\u4E00-\\u9FFF0-9]{0,14}?)"
            + "(居委会|居民委员会|村委会|村民委员会|业委会|业主委员会|党委|党总支|党支部|妇联|居务监督委员会|村务监督委员会|院落自治委员会|自治委员会)");

    /** A kind of body without a name: it points back to one named before. */
    private static final Pattern KIND_ALONE = Pattern.compile(
            "该?(?:校|中心|公司|协会|商会|学会|研究会|联谊会|联合会|同乡会|理事会|监事会|学校|小学|中学|医院|卫生院|馆|图书馆|文化馆|站|服务站|队|分队|支队|中队|大队|服务队|艺术团|宣讲团|剧团|团|工作室|合作社|社|院|所|派出所|法庭|支行|分行|银行|分院|分局|局|集团|厂|事务所|律师事务所|会计师事务所)");

    private static final Pattern COMPANY = Pattern.compile(".+(?:公司|集团|厂)");

    /** "公司党委", "学校工会": of the company or the school that was named last. */
    private static final Pattern KIND_WITHIN =
            Pattern.compile("该?(公司|集团|厂|企业|学校|校|小学|中学|医院|院|协会|商会|合作社)(党委|党总支|党支部|工会|团委|团支部|团总支|妇联|少先队)");

    /** Where a company may be meant, by any word for one. */
    private static final Pattern FIRM = Pattern.compile("公司|集团|厂|企业");

    /** A word for an area, or none, and the body in it. */
    private static final Pattern AREA_BODY = Pattern.compile("(社区|小区|居民区|村(?![民务])|)(.+)");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final BodyResolver bodies;
    private final Surroundings surroundings;
    private final ImpliedBodies byOffice;
    private final String text;

    OfficeBodies(
            Lexicon lexicon, ArticleView view, BodyResolver bodies, Surroundings surroundings, ImpliedBodies byOffice) {
        this.lexicon = lexicon;
        this.view = view;
        this.bodies = bodies;
        this.surroundings = surroundings;
        this.byOffice = byOffice;
        this.text = view.text;
    }

    /**
     * The body of an office.
     *
     * @param carried the body named before in the same enumeration, or null
     */
    Optional<Body> of(Office office, @Nullable Body carried) {
        if (DELEGATES.contains(office.title())) {
            return Optional.empty();
        }
        String raw =
                office.bodyWords().replaceAll("^(?:第[一二三四五六七八九十0-9]+届|首届|新一届|本届|上届|新任|现任|现|我|本)(?=.{2,})|^.(?=该)", "");
        return named(pointsBack(raw) ? raw.substring(1) : raw, office, carried);
    }

    /** "该社区居委会", "该馆". */
    private boolean pointsBack(String raw) {
        return raw.startsWith("该") && (KIND_ALONE.matcher(raw.substring(1)).matches() || isAreaBody(raw.substring(1)));
    }

    /** Whether words name a body of a residential area, by themselves or behind a word for the area. */
    private boolean isAreaBody(String raw) {
        Matcher matcher = AREA_BODY.matcher(raw);
        return matcher.matches()
                && lexicon.isAreaBody(matcher.group(2), !matcher.group(1).isEmpty());
    }

    private Optional<Body> named(String raw, Office office, @Nullable Body carried) {
        String implied = lexicon.implied.get(office.title());
        String shortForm = bodies.shortFormEndingAt(text, office.body().end());
        if (!shortForm.isEmpty()) {
            return Optional.of(bodies.resolve(shortForm, null));
        }
        if (raw.isEmpty()) {
            return ofTitleAlone(office, implied, carried);
        }
        if (implied != null && !implied.isBlank() && (raw.matches(".*(?:省|市|区|县|旗|镇|乡|村)"))) {
            return Optional.of(bodies.resolve(raw + implied.replaceAll("^[省市区县旗镇乡村]", ""), carried));
        }
        if (KIND_ALONE.matcher(raw).matches()) {
            return wholeOf(raw, office);
        }
        return within(raw, office)
                .or(() -> raw.equals("人大") ? townCongress() : Optional.empty())
                .or(() -> carried == null ? ofTown(raw, office) : Optional.empty())
                .or(() -> carried == null ? ofInstitution(raw, office) : Optional.empty())
                .or(() -> ofArea(raw, carried, office.span().begin()))
                .or(() -> isBody(raw) ? Optional.of(bodies.resolve(raw, carried)) : ofCompany(raw, office));
    }

    /** The body of an office that no words before it name. */
    private Optional<Body> ofTitleAlone(Office office, @Nullable String implied, @Nullable Body carried) {
        if (STAIRS.matcher(office.title()).matches()) {
            return Optional.empty();
        }
        if (carried != null) {
            return byOffice.ofTitle(office.title(), carried);
        }
        if (office.title().equals("代表")) {
            return townCongress();
        }
        int begin = office.span().begin();
        if (implied != null) {
            return surroundings
                    .fitting(office.title(), begin)
                    .or(() -> ofTown(implied, office))
                    .or(() -> byOffice.ofImplied(implied, null));
        }
        Optional<Body> elected = isRow(begin) ? elected(office.title(), begin) : Optional.empty();
        return elected.or(() -> surroundings.fitting(office.title(), begin));
    }

    private Optional<Body> within(String raw, Office office) {
        Matcher within = KIND_WITHIN.matcher(raw);
        return within.matches()
                ? wholeOf(within.group(1), office).map(whole -> new Body(whole.name() + within.group(2), whole.unit()))
                : Optional.empty();
    }

    /** "心内科" of the hospital, "中文系" of the college, "消防救援站" for the one that was named last. */
    private Optional<Body> ofInstitution(String raw, Office office) {
        int begin = office.span().begin();
        if (GenericBodies.isClinical(raw)) {
            return surroundings
                    .ofKind(".+医院", begin)
                    .or(() -> surroundings.ofKind(".+(?:卫生服务中心|卫生院)", begin))
                    .map(whole -> new Body(whole.name() + raw, whole.unit()));
        }
        if (raw.length() > 2 && raw.endsWith("系")) {
            return surroundings
                    .ofKind(".+(?:大学|学院|学校)", begin)
                    .map(whole -> new Body(whole.name() + raw, whole.unit()));
        }
        boolean kind = raw.length() > 2 && lexicon.bodySuffixes.contains(raw) && raw.matches(".*(?:站|所|队|馆|社|团)");
        return kind ? surroundings.ofKind(".{2,}" + raw, begin) : Optional.empty();
    }

    private Optional<Body> ofCompany(String raw, Office office) {
        return "company".equals(lexicon.titleKinds.get(office.title())) ? bodies.company(raw) : Optional.empty();
    }

    /** The body that a word for its kind points back to. */
    private Optional<Body> wholeOf(String kind, Office office) {
        Pattern names = FIRM.matcher(kind).matches()
                ? COMPANY
                : Pattern.compile(".+" + (kind.endsWith("校") ? "(?:小学|中学|学校|大学|学院)" : kind));
        return surroundings
                .ofKind(names.pattern(), office.span().begin())
                .or(() -> bodies.only(name -> names.matcher(name).matches()));
    }

    /** "社区党委", "居委会": the body of the residential area that the text named last. */
    private Optional<Body> ofArea(String raw, @Nullable Body carried, int offset) {
        Matcher matcher = AREA_BODY.matcher(raw);
        if (!matcher.matches() || !isAreaBody(raw)) {
            return Optional.empty();
        }
        String type = matcher.group(1);
        boolean partyOnly = type.isEmpty() && matcher.group(2).startsWith("党");
        boolean inUnit = carried != null
                && type.isEmpty()
                && carried.unit().matches(".+(?:街道|镇|乡)")
                && lexicon.departments.contains(matcher.group(2));
        if (carried != null && (isArea(carried.unit()) || partyOnly || inUnit)) {
            return Optional.empty();
        }
        String rest = matcher.group(2).equals("委会") ? "村委会" : matcher.group(2);
        Optional<Body> sameKind =
                surroundings.bodyBefore(offset, name -> name.endsWith(rest) && name.length() > raw.length());
        Optional<Body> ofArea = surroundings
                .areaBefore(offset, type, rest)
                .map(unit -> rest.equals("居委会") ? unit.replaceFirst("居民区$", "") : unit)
                .map(unit -> bodies.inFull(new Body(unit + rest, unit)));
        return ofArea.or(() -> sameKind).map(b -> bodies.resolve(b.name(), null));
    }

    /** "镇党委", "乡长" where the page is not one of a town: the town that the article named last. */
    private Optional<Body> ofTown(String raw, Office office) {
        String level = raw.isEmpty() ? "" : raw.substring(0, 1);
        if (!level.matches("[镇乡]") || bodies.isHome(level)) {
            return Optional.empty();
        }
        return view.units.lastBefore(office.span().begin(), level).map(unit -> new Body(unit + raw.substring(1), unit));
    }

    /** The congress of the page's own town, where the article tells of it: delegates are then its own. */
    private Optional<Body> townCongress() {
        return Stream.of("镇", "乡")
                .filter(level -> bodies.isHome(level)
                        && Pattern.compile(level + "(?:第.{1,4}届)?人(?:民代表大会|大|代会)")
                                .matcher(text)
                                .find())
                .map(level -> bodies.resolve(level + "人大", null))
                .findFirst();
    }

    private boolean isArea(String unit) {
        return unit.matches(".*(?:社区|小区|居民区|村|苑|里|坊|园|弄)") && unit.length() > 2;
    }

    /** Whether an office heads its line, as it does in the list of those elected. */
    private boolean isRow(int offset) {
        return Chars.skipSpacesBack(text, offset) == Chars.lineBegin(text, offset);
    }

    /** The body whose election the article told last before an offset: "选举产生第八届桃园村村委会". */
    Optional<Body> elected(String title, int offset) {
        if (!title.matches("副?(?:主任|主席|书记)|委员")) {
            return Optional.empty();
        }
        Matcher matcher = ELECTED.matcher(text).region(0, offset);
        Optional<Body> last = Optional.empty();
        while (matcher.find()) {
            String kind = matcher.group(2);
            int at = matcher.start();
            String whole = matcher.group(1).replaceFirst("^.*新一届", "") + kind;
            last = ofArea(whole, null, at)
                    .or(() -> whole.equals(kind) ? Optional.empty() : Optional.of(bodies.resolve(whole, null)));
        }
        return last;
    }

    /** Whether words end as the name of a body does. */
    boolean isBody(String raw) {
        boolean quoted = raw.length() > 3 && raw.charAt(0) == '“' && raw.charAt(raw.length() - 1) == '”';
        return quoted ? endsAsBody(raw.substring(1, raw.length() - 1)) : endsAsBody(raw);
    }

    private boolean endsAsBody(String raw) {
        return raw.length() <= 30
                && (lexicon.bodySuffixes.endingAt(raw, raw.length(), 0) > 0
                        || lexicon.departments.endingAt(raw, raw.length(), 0) > 0
                        || raw.matches(
                                ".*(?:街道|镇|乡|局|委|办|处|科|部|中心|公司|组|队|站|所|院|社|会|学|厂|店|室|厅|总支|支社|(?<!家)庭|(?:厂|公司|段|站|矿)[\\u4E00-\\u9FFF]{1,4}班)"));
    }
}
