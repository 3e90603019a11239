package org.lilong.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a page of the pieces that it was cut into: articles with their place and date, and what belongs to none of them. */
final class PageComposer {
    /** Characters of a piece within which it says whose it is. */
    private static final int OPENING = 60;

    /** Mottos and menus name places that are not the page's. */
    private static final Set<SetApart.Kind> NO_EVIDENCE =
            EnumSet.of(SetApart.Kind.DECORATION, SetApart.Kind.MENU, SetApart.Kind.PULL_QUOTE);

    private static final Pattern PUBLISHED_BY = Pattern.compile("(主办|主管|承办|编印)(单位)?[:：]");
    private static final Pattern ISSUE = Pattern.compile("第[0-9一二三四五六七八九十百零〇]+期");

    private final String doc;
    private final String original;
    private final PieceCutter.Cut cut;
    private final Given given;
    private final List<SetApart> apart = new ArrayList<>();

    /**
     * What a page.properties beside the page tells.
     *
     * @param province its province, or null where the file does not say
     * @param city its city, or null
     * @param district its district, or null
     * @param subdistrict its subdistrict, or null
     * @param issued its date, or null
     */
    record Given(
            @Nullable String province,
            @Nullable String city,
            @Nullable String district,
            @Nullable String subdistrict,
            @Nullable LocalDate issued) {
        static final Given NONE = new Given(null, null, null, null, null);
    }

    private PageComposer(String doc, OriginalText original, Given given) {
        this.doc = doc;
        this.original = original.text();
        this.given = given;
        this.cut = PieceCutter.cut(Flow.parts(Layout.of(original)));
    }

    static Page page(String doc, OriginalText original, Given given) {
        return new PageComposer(doc, original, given).compose();
    }

    private Page compose() {
        cut.pieces().sort(Comparator.comparingInt(Piece::firstLine));
        cut.apart().forEach(this::setApart);
        LocalDate issued = given.issued() != null ? given.issued() : issued().orElse(null);
        Place place = withGiven(place());
        List<Article> articles = new ArrayList<>();
        for (Piece piece : cut.pieces()) {
            if (piece.hasText()) {
                articles.add(article(piece, articles.size(), place, issued));
            } else {
                Stream.concat(piece.heads.stream(), piece.body.stream()).forEach(this::setApart);
            }
        }
        apart.sort(Comparator.comparingInt(SetApart::begin));
        return new Page(doc, original, issued, issueNumber(), place, articles, apart);
    }

    private Article article(Piece piece, int n, Place pagePlace, @Nullable LocalDate pageIssued) {
        ArticleText text = ArticleText.of(piece, original);
        apart.addAll(text.apart());
        Optional<DateLine> own = ownDate(piece);
        LocalDate published = own.isPresent() ? own.get().dayOrNull() : pageIssued;
        LocalDate issued = own.map(date -> current(date, pageIssued))
                .or(() -> Optional.ofNullable(pageIssued))
                .or(() -> Chronicle.lastDay(text.title()))
                .or(this::latestOwnDate)
                .orElse(null);
        String signed = Signing.of(piece).or(() -> headSigner(piece)).orElse(null);
        return new Article(
                doc, n, text.title(), text.source(), text.blocks(), published, signed, place(piece, pagePlace), issued);
    }

    /** A piece that prints a month only was current on the day of the issue, where that lies in the month. */
    private static LocalDate current(DateLine own, @Nullable LocalDate pageIssued) {
        boolean within = own.dayOrNull() == null
                && pageIssued != null
                && pageIssued.getYear() == own.last().getYear()
                && pageIssued.getMonth() == own.last().getMonth();
        return within ? Objects.requireNonNull(pageIssued) : own.last();
    }

    private static Optional<DateLine> ownDate(Piece piece) {
        return dates(piece, Part.Kind.DATE).reduce((first, second) -> second).or(() -> dates(piece, Part.Kind.SOURCE)
                .findFirst());
    }

    private static Stream<DateLine> dates(Piece piece, Part.Kind kind) {
        return piece.body.stream()
                .filter(part -> part.kind() == kind)
                .flatMap(part -> DateLine.find(part.simple()).stream());
    }

    private Optional<LocalDate> latestOwnDate() {
        return cut.pieces().stream()
                .flatMap(piece -> ownDate(piece).stream())
                .map(DateLine::last)
                .max(Comparator.naturalOrder());
    }

    private Stream<Part> mastheads() {
        return cut.apart().stream().filter(part -> part.apartOrNull() == SetApart.Kind.MASTHEAD);
    }

    private Optional<LocalDate> issued() {
        return mastheads()
                .flatMap(part -> DateLine.find(part.simple()).stream())
                .map(DateLine::last)
                .findFirst()
                .or(this::wrappedDate)
                .or(() -> cut.pieces().stream()
                        .flatMap(piece -> dates(piece, Part.Kind.SOURCE))
                        .map(DateLine::last)
                        .findFirst());
    }

    /** The date of a masthead that a narrow column broke in two. */
    private Optional<LocalDate> wrappedDate() {
        String head = mastheads().map(Part::simple).collect(Collectors.joining());
        return DateLine.find(head).map(DateLine::last);
    }

    private @Nullable String issueNumber() {
        return mastheads()
                .map(part -> ISSUE.matcher(part.simple()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(null);
    }

    /** The office that stands beside the date over a document of one piece. */
    private Optional<String> headSigner(Piece piece) {
        if (cut.pieces().size() > 1 || piece.heads.isEmpty()) {
            return Optional.empty();
        }
        return mastheads()
                .map(part -> part.text().toString())
                .flatMap(text -> DateLine.find(Glyphs.simplified(text)).stream()
                        .filter(date -> date.begin() > 3 && text.charAt(date.begin() - 1) == ' ')
                        .map(date -> text.substring(0, date.begin()).strip()))
                .filter(text -> PageWords.get().matches("signer", Glyphs.simplified(text)) && !text.contains(" "))
                .findFirst();
    }

    private Place place() {
        List<Evidence> evidence = new ArrayList<>();
        cut.apart().stream()
                .filter(part -> part.apartOrNull() == null || !NO_EVIDENCE.contains(part.apartOrNull()))
                .forEach(part -> evidence.add(new Evidence(part.text().toString(), 3)));
        cut.pieces().forEach(piece -> evidence.addAll(evidence(piece)));
        Place found = PlaceFinder.find(evidence);
        String district = found.district() == null ? titled() : found.district();
        return new Place(
                found.province(), found.city(), district, isHome(found.subdistrict()) ? found.subdistrict() : null);
    }

    private @Nullable String titled() {
        List<String> titles =
                cut.apart().stream().map(part -> part.text().toString()).toList();
        String text = cut.pieces().stream()
                .flatMap(piece -> piece.body.stream())
                .map(part -> part.text().toString())
                .collect(Collectors.joining("\n"));
        return PlaceFinder.titled(titles, text).orElse(null);
    }

    /** Whether a page is one of a subdistrict, not of the district whose towns its pieces name in turn: its masthead or half of its pieces say so. */
    private boolean isHome(@Nullable String subdistrict) {
        if (subdistrict == null) {
            return false;
        }
        long naming = cut.pieces().stream()
                .filter(piece -> names(evidence(piece), subdistrict))
                .count();
        return 2 * naming >= cut.pieces().size()
                || naming > namingOthers(subdistrict)
                || cut.apart().stream()
                        .anyMatch(part ->
                                isImprint(part) && part.text().toString().contains(subdistrict));
    }

    /** How many pieces name another subdistrict and not this one. */
    private long namingOthers(String subdistrict) {
        return cut.pieces().stream()
                .map(PageComposer::evidence)
                .filter(evidence -> !names(evidence, subdistrict))
                .map(evidence -> PlaceFinder.find(evidence).subdistrict())
                .filter(other -> other != null && !NameCounts.abbreviates(other, subdistrict))
                .count();
    }

    private static boolean isImprint(Part part) {
        return part.apartOrNull() == SetApart.Kind.MASTHEAD
                || PUBLISHED_BY.matcher(part.simple()).lookingAt();
    }

    private static boolean names(List<Evidence> evidence, String name) {
        return evidence.stream().anyMatch(e -> e.text().contains(name));
    }

    private static List<Evidence> evidence(Piece piece) {
        List<Evidence> evidence = new ArrayList<>();
        piece.heads.forEach(head -> evidence.add(new Evidence(head.text().toString(), 3)));
        for (Part part : piece.body) {
            boolean signs = part.kind() == Part.Kind.SIGN_OFF || part.kind() == Part.Kind.SIGNATURE;
            evidence.add(new Evidence(part.text().toString(), signs || part.kind() == Part.Kind.SOURCE ? 2 : 1));
        }
        return evidence;
    }

    /** A piece is at home where its page is, unless its own headline or signature names another subdistrict and not that one. */
    private Place place(Piece piece, Place page) {
        if (cut.pieces().size() == 1 || given.subdistrict() != null) {
            return page;
        }
        List<Evidence> own = evidence(piece);
        if (page.subdistrict() == null) {
            Place found = PlaceFinder.find(own);
            boolean elsewhere = found.district() != null && !found.district().equals(page.district());
            return elsewhere ? page : new Place(page.province(), page.city(), page.district(), found.subdistrict());
        }
        if (names(own, page.subdistrict())) {
            return page;
        }
        Place headed = PlaceFinder.find(own.stream().filter(e -> e.weight() > 1).toList());
        Place whole = PlaceFinder.find(own);
        Place other = headed.subdistrict() == null && opensWithOffice(piece, whole.subdistrict()) ? whole : headed;
        if (other.subdistrict() == null || NameCounts.abbreviates(other.subdistrict(), page.subdistrict())) {
            return page;
        }
        String district = whole.district() == null ? page.district() : whole.district();
        return new Place(page.province(), page.city(), district, other.subdistrict());
    }

    /** Whether a piece begins by naming an office of a subdistrict: "3月1日，石桥街道人大工委…". */
    private static boolean opensWithOffice(Piece piece, @Nullable String subdistrict) {
        if (subdistrict == null || piece.body.isEmpty()) {
            return false;
        }
        String text = piece.body.get(0).text().toString();
        String opening = text.substring(0, Math.min(text.length(), OPENING));
        return Stream.of("党工委", "办事处", "人大工委", "党委", "人大", "政府")
                .anyMatch(office -> opening.contains(subdistrict + office));
    }

    private Place withGiven(Place found) {
        return new Place(
                given.province() == null ? found.province() : given.province(),
                given.city() == null ? found.city() : given.city(),
                given.district() == null ? found.district() : given.district(),
                given.subdistrict() == null ? found.subdistrict() : given.subdistrict());
    }

    private void setApart(Part part) {
        SetApart.Kind kind = part.apartOrNull() == null ? SetApart.Kind.NOTICE : part.apartOrNull();
        Span span = part.text().origin(new Span(0, part.text().length()));
        apart.add(new SetApart(kind, span.begin(), span.end(), original.substring(span.begin(), span.end())));
    }
}
