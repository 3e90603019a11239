package org.lilong.extraction.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern PARTY = Pattern.compile(".*(?:党委|党总支|党支部|党工委|党组织)");

    /** Trades that firms employ as others do. */
    private static final Pattern TRADE = Pattern.compile(".*(?:工程师|设计师|技师|技术员|工人|驾驶员|司机|职工|员工)");

    /** Where visitors are, up to the comma before who receives them there. */
    private static final Pattern STOP = Pattern.compile("[在到进于]([\\u4E00-\\u9FFF]{2,16})，$");

    private static final int LONGEST_STOP = 20;

    private final Lexicon lexicon;
    private final BodyResolver bodies;
    private final Surroundings surroundings;
    private final AreaBodies areas;
    private final UnitBodies units;
    private final Institutions institutions;
    private final ImpliedBodies byOffice;
    private final BodyKinds kinds;
    private final Enumeration enumeration;
    private final String text;

    OfficeBodies(
            Lexicon lexicon,
            ArticleView view,
            BodyResolver bodies,
            Surroundings surroundings,
            Institutions institutions,
            ImpliedBodies byOffice) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.surroundings = surroundings;
        this.institutions = institutions;
        this.byOffice = byOffice;
        this.areas = new AreaBodies(lexicon, bodies, surroundings);
        this.units = new UnitBodies(view, bodies, surroundings);
        this.kinds = new BodyKinds(lexicon, bodies, surroundings);
        this.enumeration = new Enumeration(view, bodies, surroundings);
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
        String raw = office.bodyWords()
                .replaceAll("^(?:第[一二三四五六七八九十0-9]+届|首届|新一届|本届|上届|新任|现任|现|我|本|同(?=村|社区))(?=.{2,})|^.(?=该)", "");
        return named(pointsBack(raw) ? raw.substring(1) : raw, office, carried)
                .map(body -> UnitBodies.committee(body, office.title()));
    }

    /** "该社区居委会", "该馆". */
    private boolean pointsBack(String raw) {
        return raw.startsWith("该") && (kinds.isKind(raw.substring(1)) || areas.isBody(raw.substring(1)));
    }

    private Optional<Body> named(String raw, Office office, @Nullable Body carried) {
        Optional<Body> guests = enumeration.ofGuests(raw, office, carried);
        if (guests.isPresent()) {
            return guests;
        }
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
        if (areas.isAloneBefore(raw, office.title())) {
            return areas.committee(raw, office);
        }
        if (kinds.isKind(raw)) {
            return kinds.meantBy(raw, carried, office.span().begin())
                    .or(() -> institutions.meant(raw, carried, office.body().begin()));
        }
        return institutions
                .meant(raw, carried, office.body().begin())
                .or(() -> kinds.within(raw, office.span().begin()))
                .or(() -> raw.equals("人大") ? units.townCongress() : Optional.empty())
                .or(() -> carried == null ? units.ofTown(raw, office) : Optional.empty())
                .or(() -> carried == null ? kinds.part(raw, office.span().begin()) : Optional.empty())
                .or(() -> areas.of(raw, carried, office.span().begin()))
                .or(() -> isBody(raw) ? Optional.of(bodies.resolve(raw, carried)) : ofCompany(raw, office));
    }

    /** The body of an office that no words before it name. */
    private Optional<Body> ofTitleAlone(Office office, @Nullable String implied, @Nullable Body carried) {
        if (lexicon.officeKinds.isOnItsOwn(office.title())) {
            return Optional.empty();
        }
        Optional<String> row = areas.areaOfRow(text, office);
        if (row.isPresent()) {
            return areas.committee(row.get(), office);
        }
        if (carried != null
                && office.title().endsWith("第一书记")
                && !PARTY.matcher(carried.name()).matches()) {
            return areas.committee("村", office);
        }
        Optional<Body> seated = enumeration.ofMember(office, carried);
        if (seated.isPresent()) {
            return seated;
        }
        if (carried != null) {
            return byOffice.ofTitle(office.title(), carried).or(() -> ofOtherKind(office));
        }
        if (office.title().equals("代表")) {
            return units.townCongress();
        }
        int begin = office.span().begin();
        Optional<Body> company = companyBefore(office);
        if (company.isPresent()) {
            return company;
        }
        if (implied != null) {
            return surroundings
                    .fitting(office.title(), begin)
                    .or(() -> units.ofTown(implied, office))
                    .or(() -> byOffice.ofImplied(implied, null));
        }
        Optional<Body> elected =
                isRow(begin) || OfficesApart.isListed(text, office.span().end())
                        ? areas.elected(text, office.title(), begin)
                        : Optional.empty();
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
        boolean ofFirms = "company".equals(lexicon.titleKinds.get(office.title()))
                || TRADE.matcher(office.title()).matches();
        return ofFirms ? bodies.company(raw) : Optional.empty();
    }

    /** Whether an office heads its line, as it does in the list of those elected. */
    private boolean isRow(int offset) {
        return Chars.skipSpacesBack(text, offset) == Chars.lineBegin(text, offset);
    }

    /** The body whose election the article told last before an offset. */
    Optional<Body> elected(String title, int offset) {
        return areas.elected(text, title, offset);
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
