package org.lilong.extraction.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lilong.article.TownWords;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.lexicon.OfficeKinds;
import org.lilong.language.Script;

/** What an article has named before an offset: what words without a name of their own ("居委会主任") refer back to. */
public final class Surroundings {
    private static final int OFTEN = 3;

    /** Kinds of areas that have committees of their own, as the houses in them do not. */
    private static final Set<String> GOVERNED = Set.of("residential-community", "village");

    /** Kinds of areas whose owners form a body. */
    private static final Set<String> HOUSING = Set.of("compound", "estate");

    /** The town before an area of it. */
    private static final Pattern TOWN = Pattern.compile("^.*" + TownWords.ANY);

    private static final int LONGEST_AREA = 10;

    private static final Pattern OWNERS = Pattern.compile("业委会|业主委员会|业主大会|自管会|物管会|自治管理委员会|院委会|院落(?:管理|自治)?委员会");

    private final OfficeKinds offices;
    private final Draft draft;
    private final BodyResolver bodies;
    private final NamedKinds kinds;
    private final List<NeighbourhoodMention> neighbourhoods;
    private final Map<String, Integer> pageAreas;

    /**
     * @param neighbourhoods the residential areas that the article names
     * @param pageAreas those of its whole page, simplified, each with how often it is named
     */
    public Surroundings(
            OfficeKinds offices,
            Draft draft,
            BodyResolver bodies,
            NamedKinds kinds,
            List<NeighbourhoodMention> neighbourhoods,
            Map<String, Integer> pageAreas) {
        this.offices = offices;
        this.pageAreas = pageAreas;
        this.draft = draft;
        this.bodies = bodies;
        this.kinds = kinds;
        this.neighbourhoods = neighbourhoods;
    }

    /** The body of a suitable name that was named last before an offset. */
    public Optional<Body> bodyBefore(int offset, Predicate<String> suits) {
        return lastBefore(offset, body -> suits.test(body.name())).map(Place::body);
    }

    /** Where a body is named. */
    private record Place(Body body, int end) {}

    private Optional<Place> lastBefore(int offset, Predicate<Body> suits) {
        Place best = null;
        for (Draft.Organisation organisation : draft.organisations()) {
            int end = organisation.lastEndBefore(offset);
            if (end >= 0 && (best == null || end > best.end()) && suits.test(organisation.body)) {
                best = new Place(organisation.body, end);
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The residential area with this type word ("社区", "村") that was named last before an offset, simplified.
     *
     * @param body what kind of body is looked for ("居委会")
     */
    public Optional<String> areaBefore(int offset, String typeWord, String body) {
        boolean village = typeWord.equals("村");
        boolean owners = OWNERS.matcher(body).matches();
        return kindBefore(offset, typeWord, owners ? HOUSING : GOVERNED)
                .or(() -> owners && typeWord.equals("小区") ? kindBefore(offset, "", HOUSING) : Optional.empty())
                .or(() -> village ? Optional.empty() : kindBefore(offset, typeWord, Set.of()))
                .or(() -> unitBefore(offset, typeWord))
                .or(() -> printedArea(offset, typeWord))
                .or(() -> onlyArea(typeWord))
                .or(() -> homeArea(typeWord))
                .or(() -> typeWord.isEmpty() ? Optional.empty() : bodies.ownArea(typeWord));
    }

    /** Of the areas of these kinds, or of all where none are given. */
    private Optional<String> kindBefore(int offset, String typeWord, Set<String> kinds) {
        return neighbourhoods.stream()
                .filter(n -> kinds.isEmpty() || kinds.contains(n.kind()))
                .map(n -> new Object() {
                    final String name = Script.simplified(n.name());
                    final int end = n.spans().stream()
                            .mapToInt(s -> s.end())
                            .filter(e -> e <= offset)
                            .max()
                            .orElse(-1);
                })
                .filter(n -> n.end >= 0 && (typeWord.isEmpty() || n.name.endsWith(typeWord)))
                .max(Comparator.comparingInt(n -> n.end))
                .map(n -> n.name);
    }

    /** "青石社区" of 青石社区党群服务中心, taken neither for an area nor for a body. */
    private Optional<String> printedArea(int offset, String typeWord) {
        return typeWord.isEmpty()
                ? Optional.empty()
                : kinds.lastBefore(offset, ".{2,14}" + typeWord)
                        .map(place -> TOWN.matcher(place.name()).replaceFirst(""))
                        .filter(name -> name.length() > typeWord.length() + 1 && name.length() <= LONGEST_AREA);
    }

    /** The one area of a type that the article names, wherever it does. */
    private Optional<String> onlyArea(String typeWord) {
        List<String> named = neighbourhoods.stream()
                .filter(n -> !typeWord.equals("村") || n.kind().equals("village"))
                .map(n -> Script.simplified(n.name()))
                .filter(name -> name.endsWith(typeWord))
                .toList();
        return !typeWord.isEmpty() && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The area whose body was named last: 桃园村 of 桃园村经济合作社. */
    private Optional<String> unitBefore(int offset, String typeWord) {
        return typeWord.isEmpty()
                ? Optional.empty()
                : lastBefore(offset, body -> isArea(body.unit(), typeWord))
                        .map(place -> place.body().unit());
    }

    private static boolean isArea(String unit, String typeWord) {
        return unit.endsWith(typeWord) && unit.length() > typeWord.length() + 1;
    }

    /** Where an article names no such area, the one that its page is about: named several times, and no other of its type as often. */
    private Optional<String> homeArea(String typeWord) {
        List<Map.Entry<String, Integer>> ranked = pageAreas.entrySet().stream()
                .filter(area -> !typeWord.isEmpty() && area.getKey().endsWith(typeWord))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        boolean clear = !ranked.isEmpty()
                && ranked.get(0).getValue() >= OFTEN
                && (ranked.size() == 1
                        || ranked.get(0).getValue() > 2 * ranked.get(1).getValue());
        return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }

    /** The last body before an offset that suits a title: a school for 校长, an association for 会长. */
    public Optional<Body> fitting(String title, int offset) {
        String kind = offices.of(title);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return offices.tells(title)
                ? ofKind(kind, offset)
                : lastBefore(offset, body -> body.name().matches(kind))
                        .map(Place::body)
                        .or(() -> onlyBody(kind));
    }

    /** The body of a kind that was named last before an offset, be it only in passing; else the only one of the article. */
    public Optional<Body> ofKind(String kind, int offset) {
        Optional<Place> known = lastBefore(offset, body -> body.name().matches(kind));
        Optional<NamedKinds.Place> printed = kinds.lastBefore(offset, kind);
        boolean later = printed.isPresent()
                && known.map(place -> place.end() < printed.get().begin()).orElse(true);
        return later
                ? printed.map(place -> bodies.resolve(place.name(), null))
                : known.map(Place::body).or(() -> onlyBody(kind));
    }

    /** The one body of a kind that the article names, wherever it does. */
    private Optional<Body> onlyBody(String kind) {
        List<Body> suiting = draft.organisations().stream()
                .map(organisation -> organisation.body)
                .filter(body -> body.name().matches(kind))
                .toList();
        return suiting.size() == 1 ? Optional.of(suiting.get(0)) : Optional.empty();
    }
}
