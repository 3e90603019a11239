package org.lilong.article.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.article.SetApart;
import org.lilong.article.part.Part;
import org.lilong.article.piece.Piece;
import org.lilong.article.piece.PieceCutter;
import org.lilong.article.place.Evidence;
import org.lilong.article.place.NameCounts;
import org.lilong.article.place.PlaceFinder;
import org.lilong.article.place.TitledDistrict;

/** Tells where a page and each of its pieces are at home, by what they print and by what the folder's page.properties says. */
final class PagePlace {
    /** Characters of a piece within which it says whose it is. */
    private static final int OPENING = 60;

    /** Mottos and menus name places that are not the page's. */
    private static final Set<SetApart.Kind> NO_EVIDENCE =
            EnumSet.of(SetApart.Kind.DECORATION, SetApart.Kind.MENU, SetApart.Kind.PULL_QUOTE);

    private static final Pattern PUBLISHED_BY = Pattern.compile("(主办|主管|承办|编印)(单位)?[:：]");

    private final PieceCutter.Cut cut;
    private final Given given;

    PagePlace(PieceCutter.Cut cut, Given given) {
        this.cut = cut;
        this.given = given;
    }

    /** Where the page as a whole is at home. */
    Place ofPage() {
        return withGiven(found());
    }

    private Place found() {
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
                .flatMap(piece -> piece.body().stream())
                .map(part -> part.text().toString())
                .collect(Collectors.joining("\n"));
        return TitledDistrict.of(titles, text).orElse(null);
    }

    /**
     * Whether a page is one of a subdistrict, not of the district whose towns its pieces name in turn: its masthead or its pieces say so, which
     * may also speak of its offices without its name.
     */
    private boolean isHome(@Nullable String subdistrict) {
        return subdistrict != null
                && (HomeVotes.elect(
                                cut.pieces().stream().map(PagePlace::evidence).toList(), subdistrict)
                        || cut.apart().stream()
                                .anyMatch(part -> isImprint(part)
                                        && part.text().toString().contains(subdistrict)));
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
        piece.heads().forEach(head -> evidence.add(new Evidence(head.text().toString(), 3)));
        for (Part part : piece.body()) {
            boolean signs = part.kind() == Part.Kind.SIGN_OFF || part.kind() == Part.Kind.SIGNATURE;
            evidence.add(new Evidence(part.text().toString(), signs || part.kind() == Part.Kind.SOURCE ? 2 : 1));
        }
        return evidence;
    }

    /** A piece is at home where its page is, unless its own headline or signature names another subdistrict and not that one. */
    Place of(Piece piece, Place page) {
        if (cut.pieces().size() == 1 || given.subdistrict() != null) {
            return page;
        }
        List<Evidence> own = evidence(piece);
        if (page.subdistrict() == null) {
            Place found = PlaceFinder.find(own);
            boolean elsewhere = found.district() != null && !found.district().equals(page.district());
            return elsewhere
                    ? page
                    : new Place(page.province(), page.city(), page.district(), main(own, found.subdistrict()));
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

    /** A piece of a district's page is at home in the one subdistrict of which it speaks, or the one that its headline or signature names. */
    private static @Nullable String main(List<Evidence> evidence, @Nullable String subdistrict) {
        if (subdistrict == null
                || evidence.stream().anyMatch(e -> e.weight() > 1 && e.text().contains(subdistrict))) {
            return subdistrict;
        }
        List<Evidence> others = evidence.stream()
                .map(e -> new Evidence(e.text().replace(subdistrict, ""), e.weight()))
                .toList();
        return PlaceFinder.find(others).subdistrict() == null ? subdistrict : null;
    }

    private Place withGiven(Place found) {
        return new Place(
                given.province() == null ? found.province() : given.province(),
                given.city() == null ? found.city() : given.city(),
                given.district() == null ? found.district() : given.district(),
                given.subdistrict() == null ? found.subdistrict() : given.subdistrict());
    }

    /** Whether a piece begins by naming an office of a subdistrict: "3月1日，石桥街道人大工委…". */
    private static boolean opensWithOffice(Piece piece, @Nullable String subdistrict) {
        if (subdistrict == null || piece.body().isEmpty()) {
            return false;
        }
        String text = piece.body().get(0).text().toString();
        String opening = text.substring(0, Math.min(text.length(), OPENING));
        return Stream.of("党工委", "办事处", "人大工委", "党委", "人大", "政府")
                .anyMatch(office -> opening.contains(subdistrict + office));
    }
}
