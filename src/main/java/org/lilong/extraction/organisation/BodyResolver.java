package org.lilong.extraction.organisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Page;
import org.lilong.article.Place;
import org.lilong.article.SetApart;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.language.Script;

/**
 * Puts back what a page leaves out of the names of its bodies: "区委" → "鼓楼区委", "办事处" → "和平路街道办事处",
 * "副书记" behind "桃园社区党委" → that party committee. One instance reads one page's articles in order and remembers short forms.
 */
public final class BodyResolver {
    private final KnownBodies known = new KnownBodies();
    private final ShortForms shortForms;
    private final PrintedForms printed;
    private final UnitPrefixes units;
    private final LeadingWords leading;
    private final GenericBodies generics;
    private final LevelWords levels;
    private final Companies companies;
    private final UnitlessBodies unitless;
    private final BranchOffices branches;
    private final Optional<Body> publisher;
    private final List<SetApart> apart;
    private HomeUnits home = new HomeUnits(Place.UNKNOWN, "");

    /**
     * @param pageText the texts of the page's articles, without white space, simplified
     */
    public BodyResolver(Lexicon lexicon, Page page, String pageText) {
        this.apart = page.setApart();
        String setApart = page.setApart().stream()
                .map(part -> Script.simplified(part.text()).replaceAll("[\\s\\u3000]+", ""))
                .collect(Collectors.joining("\n"));
        this.printed = new PrintedForms(lexicon, pageText, setApart);
        this.units = new UnitPrefixes(lexicon);
        this.leading = new LeadingWords(units);
        this.shortForms = new ShortForms(units, known);
        this.generics = new GenericBodies(lexicon, units);
        this.levels = new LevelWords(lexicon, units, known, this::ownArea);
        this.companies = new Companies(units, known, printed);
        this.unitless = new UnitlessBodies(lexicon, known, generics, units, companies);
        this.branches = new BranchOffices(lexicon, pageText);
        this.publisher = new Publisher(lexicon.institutions)
                .of(page.setApart(), page.place())
                .map(name -> body(leading.dropped(name)));
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
        shortForms.define(shortForm, fullName);
    }

    /** The residential area with this type word whose page it is, as its masthead says. */
    Optional<String> ownArea(String typeWord) {
        return Publisher.area(apart, typeWord);
    }

    /** The name in a stretch of a text, without the words before it that are no part of it: 院委会 of "上届院委会". */
    public Span named(String text, Span span) {
        return new Span(span.begin() + leading.length(text.substring(span.begin(), span.end())), span.end());
    }

    /** A body that the page has named and whose name these words end. */
    Optional<Body> endingIn(String words) {
        return known.endingIn(words);
    }

    boolean beginsWithDivision(String name) {
        return units.beginsWithDivision(name);
    }

    /** Whether the name of a body begins with a unit: a division of the country or a residential area. */
    boolean beginsWithUnit(String name) {
        return units.has(name)
                || units.beginsWithPlace(name)
                || !units.body(name).unit().isEmpty();
    }

    /** The institution whose page it is, where it is one's own. */
    Optional<Body> publisher() {
        return publisher;
    }

    /** The one body named so far on the page whose name suits. */
    public Optional<Body> only(Predicate<String> suits) {
        return known.only(suits);
    }

    /** How the names of all bodies end that the page has named so far and that match, where they all end alike. */
    public Optional<String> sharedEnd(Pattern ending) {
        return known.sharedEnd(ending);
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
        return shortForms.endingAt(text, end);
    }

    /**
     * The body that words of a text name.
     *
     * @param raw the words, simplified
     * @param carried the body named before in the same enumeration, or null
     */
    public Body resolve(String raw, @Nullable Body carried) {
        Body named = inFull(resolved(raw.replaceAll("[\\s\\u3000]+", ""), carried));
        Body body = home.isOfDistrict(named) ? named : known.underHigher(named);
        known.add(body);
        return body;
    }

    /** The body under the fullest form that the page prints. */
    public Body inFull(Body body) {
        return printed.inFull(body, home.place());
    }

    /** A company that the page names in full and these words shorten: "宏达药业" for 江苏宏达药业有限公司. */
    public Optional<Body> company(String words) {
        return companies.named(words);
    }

    private Body resolved(String words, @Nullable Body carried) {
        String raw = home.withHomeInFull(leading.dropped(words));
        return shortForms
                .meant(raw)
                .or(() -> ofPointedAt(raw, carried))
                .or(() -> branches.meant(raw).map(this::body))
                .or(() -> companies.of(raw))
                .or(() -> home.zoneBody(raw).map(this::body))
                .or(() ->
                        home.beginsWithDistrict(raw) ? Optional.of(body(home.withoutDistrict(raw))) : Optional.empty())
                .or(() -> levels.resolve(raw, carried, home))
                .or(() -> units.has(raw) ? Optional.of(body(home.withoutDistrict(raw))) : Optional.empty())
                .orElseGet(() -> unitless.resolve(raw, carried, home));
    }

    /** "该局办公室" of the body named before. */
    private static Optional<Body> ofPointedAt(String raw, @Nullable Body carried) {
        return raw.startsWith("该")
                        && carried != null
                        && raw.length() > 2
                        && carried.name().endsWith(raw.substring(1, 2))
                ? Optional.of(new Body(carried.name() + raw.substring(2), carried.unit()))
                : Optional.empty();
    }

    /** A body whose name is already full. */
    public Body body(String name) {
        return units.body(name);
    }
}
