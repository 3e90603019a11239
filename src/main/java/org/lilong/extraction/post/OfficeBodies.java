package org.lilong.extraction.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.organisation.BodyResolver;
import org.lilong.extraction.organisation.Institutions;
import org.lilong.extraction.organisation.Surroundings;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.PostPhrase.Office;

/** Tells which body an office is held in: the one that its words name, or the one that they leave to the article, the page or the office itself. */
final class OfficeBodies {
    private static final Pattern ELECTED = Pattern.compile("(?:第[一二三四五六七八九十0-9]+届|首届|新一届)([\\u4E00-\\u9FFF0-9]{0,14}?)"
            + "(居委会|居民委员会|村委会|村民委员会|业委会|业主委员会|党委|党总支|党支部|妇联|居务监督委员会|村务监督委员会|院落自治委员会|自治委员会)");

    private static final Pattern UNIT = Pattern.compile(".+(街道|镇|乡)");
    private static final Pattern PARTY_OFFICE = Pattern.compile(".*(?:书记|组织|宣传|统战|政法|纪检|党建|武装)(?:委员)?");

    /** A word for an area, or none, and the body in it. */
    private static final Pattern AREA_BODY = Pattern.compile("(社区|小区|居民区|嘎查|村(?![民务])|)(.+)");

    /** Where visitors are, up to the comma before who receives them there. */
    private static final Pattern STOP = Pattern.compile("[在到进于]([\\u4E00-\\u9FFF]{2,16})，$");

    private static final int LONGEST_STOP = 20;

    private final Lexicon lexicon;
    private final ArticleView view;
    private final BodyResolver bodies;
    private final Surroundings surroundings;
    private final Institutions institutions;
    private final ImpliedBodies byOffice;
    private final BodyKinds kinds;
    private final String text;

    OfficeBodies(
            Lexicon lexicon,
            ArticleView view,
            BodyResolver bodies,
            Surroundings surroundings,
            Institutions institutions,
            ImpliedBodies byOffice) {
        this.lexicon = lexicon;
        this.view = view;
        this.bodies = bodies;
        this.surroundings = surroundings;
        this.institutions = institutions;
        this.byOffice = byOffice;
        this.kinds = new BodyKinds(lexicon, bodies, surroundings);
        this.text = view.text;
    }

    /**
     * The body of an office.
     *
     * @param carried the body named before in the same enumeration, or null
     */
    Optional<Body> of(Office office, @Nullable Body carried) {
        if (lexicon.officeKinds.isBodiless(office.title())) {
            return Optional.empty();
        }
        String raw =
                office.bodyWords().replaceAll("^(?:第[一二三四五六七八九十0-9]+届|首届|新一届|本届|上届|新任|现任|现|我|本)(?=.{2,})|^.(?=该)", "");
        return named(pointsBack(raw) ? raw.substring(1) : raw, office, carried)
                .map(body -> ofUnit(body, office.title()));
    }

    /** "街道统战委员", "镇书记": the office is held in the Party's committee of the unit. */
    private Body ofUnit(Body body, String title) {
        Matcher unit = UNIT.matcher(body.name());
        if (!unit.matches() || !PARTY_OFFICE.matcher(title).matches()) {
            return body;
        }
        return new Body(body.name() + (unit.group(1).equals("街道") ? "党工委" : "党委"), body.name());
    }

    /** "该社区居委会", "该馆". */
    private boolean pointsBack(String raw) {
        return raw.startsWith("该") && (kinds.isKind(raw.substring(1)) || isAreaBody(raw.substring(1)));
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
        if (kinds.isKind(raw)) {
            return kinds.meantBy(raw, carried, office.span().begin())
                    .or(() -> institutions.meant(raw, carried, office.body().begin()));
        }
        return institutions
                .meant(raw, carried, office.body().begin())
                .or(() -> kinds.within(raw, office.span().begin()))
                .or(() -> raw.equals("人大") ? townCongress() : Optional.empty())
                .or(() -> carried == null ? ofTown(raw, office) : Optional.empty())
                .or(() -> carried == null ? kinds.part(raw, office.span().begin()) : Optional.empty())
                .or(() -> ofArea(raw, carried, office.span().begin()))
                .or(() -> isBody(raw) ? Optional.of(bodies.resolve(raw, carried)) : ofCompany(raw, office));
    }

    /** The body of an office that no words before it name. */
    private Optional<Body> ofTitleAlone(Office office, @Nullable String implied, @Nullable Body carried) {
        if (lexicon.officeKinds.isOnItsOwn(office.title())) {
            return Optional.empty();
        }
        if (carried != null) {
            return byOffice.ofTitle(office.title(), carried).or(() -> ofOtherKind(office));
        }
        if (office.title().equals("代表")) {
            return townCongress();
        }
        int begin = office.span().begin();
        Optional<Body> company = companyBefore(office);
        if (company.isPresent()) {
            return company;
        }
        if (implied != null) {
            return surroundings
                    .fitting(office.title(), begin)
                    .or(() -> ofTown(implied, office))
                    .or(() -> byOffice.ofImplied(implied, null));
        }
        Optional<Body> elected = isRow(begin) ? elected(office.title(), begin) : Optional.empty();
        return elected.or(() -> surroundings.fitting(office.title(), begin));
    }

    /** "区民政局局长李某、副校长王某": the office tells that its body is another than the one before. */
    private Optional<Body> ofOtherKind(Office office) {
        return lexicon.officeKinds.tells(office.title())
                ? surroundings.fitting(office.title(), office.span().begin())
                : Optional.empty();
    }

    /** "在宏达药业，总经理李某介绍": the company that the words before the comma shorten. */
    private Optional<Body> companyBefore(Office office) {
        if (!"company".equals(lexicon.titleKinds.get(office.title()))) {
            return Optional.empty();
        }
        int begin = office.span().begin();
        Matcher place = STOP.matcher(text).region(Math.max(0, begin - LONGEST_STOP), begin);
        return place.find() ? bodies.company(place.group(1)) : Optional.empty();
    }

    private Optional<Body> ofCompany(String raw, Office office) {
        return "company".equals(lexicon.titleKinds.get(office.title())) ? bodies.company(raw) : Optional.empty();
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

    /** "镇党委", "乡长", "街道党工委" where the page is not one of a town or subdistrict: the one that the article named last. */
    private Optional<Body> ofTown(String raw, Office office) {
        String level = raw.startsWith("街道") ? "街道" : raw.isEmpty() ? "" : raw.substring(0, 1);
        if (!level.matches("街道|[镇乡]") || bodies.isHome(level)) {
            return Optional.empty();
        }
        int offset = office.span().begin();
        Optional<String> named = surroundings
                .bodyBefore(offset, name -> name.endsWith(level) && name.length() > level.length() + 1)
                .map(Body::name);
        return (level.equals("街道") ? named : Optional.<String>empty())
                .or(() -> view.units.lastBefore(offset, level))
                .map(unit -> new Body(unit + raw.substring(level.length()), unit));
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
        return unit.matches(".*(?:社区|小区|居民区|嘎查|村|苑|里|坊|园|弄)") && unit.length() > 2;
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
                                ".*(?:街道|镇|乡|局|委|办|处|科|部|中心|公司|组|队|站|所|院|社|会|学|厂|店|室|厅|系|总支|支社|(?<!家)庭|(?:厂|公司|段|站|矿)[\\u4E00-\\u9FFF]{1,4}班)"));
    }
}
