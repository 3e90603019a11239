package org.lilong.extraction.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lilong.article.TownWords;
import org.lilong.extraction.lexicon.InstitutionKinds;
import org.lilong.extraction.lexicon.InstitutionKinds.Kind;

/**
 * Finds the body of which words name only a department, or to which they only point back: "急诊科", "校团委", "局办公室", "该院". It is, in this order, the
 * institution of the same enumeration, the one that the article named last, the one whose page this is, and the only one of its kind on the page.
 */
public final class Institutions {
    /** Words behind which a department's name may follow that no list need know. */
    private static final String PARTY_GROUP = "党组";

    private static final int LONG_WORD = 2;

    /** Words that say at which level a body stands, and so that it is no department of another. */
    private static final Pattern LEVEL = Pattern.compile("(?:[省区县旗村]|市(?![场政容])|" + TownWords.ANY + "|社区|居委).*|办事处");

    private final InstitutionKinds kinds;
    private final Draft draft;
    private final NamedKinds named;
    private final BodyResolver bodies;

    public Institutions(InstitutionKinds kinds, Draft draft, NamedKinds named, BodyResolver bodies) {
        this.kinds = kinds;
        this.draft = draft;
        this.named = named;
        this.bodies = bodies;
    }

    /** Words taken apart: what points back to an institution, of which kinds it may be, and the department. */
    private record Reading(String word, List<Kind> kinds, String department) {
        /** "局" means no 厅 and "院" no 学校, while 校 and 公司 stand for names that end otherwise. */
        boolean admits(Body institution) {
            return word.length() > 1 || word.equals("校") || institution.name().endsWith(word);
        }

        Body of(Body institution) {
            return new Body(institution.name() + department, institution.unit());
        }
    }

    /**
     * The body that words mean.
     *
     * @param words what stands before an office, simplified
     * @param carried the body named before in the same enumeration, or null
     * @param offset where they stand
     */
    public Optional<Body> meant(String words, @Nullable Body carried, int offset) {
        String bare = words.replaceFirst("^[该我本你](?=.)", "");
        return pointing(bare, carried)
                .flatMap(reading -> pointedAt(reading, words.startsWith("该"), carried, offset)
                        .map(reading::of))
                .or(() -> carried == null ? Optional.empty() : within(carried, bare))
                .or(() -> ofPart(bare, offset))
                .or(() -> carried == null && bare.equals(PARTY_GROUP) ? ofPartyGroup(offset) : Optional.empty())
                .or(() -> carried == null ? ofPage(bare) : Optional.empty());
    }

    /** A department of the institution that was named just before. */
    private Optional<Body> within(Body carried, String words) {
        return kinds.all().stream()
                .filter(kind -> isDepartment(kind, words))
                .map(kind -> part(carried, kind))
                .flatMap(Optional::stream)
                .findFirst()
                .map(institution -> new Body(institution.name() + words, institution.unit()));
    }

    private boolean isDepartment(Kind kind, String words) {
        return kind.isListed(words)
                || kind.isWithin(words)
                        && !isNamed(words)
                        && bodies.endingIn(words).isEmpty();
    }

    /** Whether words name a body by themselves. */
    private boolean isNamed(String words) {
        return LEVEL.matcher(words).matches()
                || bodies.beginsWithUnit(words)
                || kinds.all().stream().anyMatch(kind -> !kind.of(words).isEmpty());
    }

    private static Optional<Body> part(Body body, Kind kind) {
        String name = kind.of(body.name());
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Body(name, name.startsWith(body.unit()) ? body.unit() : ""));
    }

    private Optional<Reading> pointing(String words, @Nullable Body carried) {
        for (int length = Math.min(4, words.length()); length > 0; length--) {
            String word = words.substring(0, length);
            String department = words.substring(length);
            boolean longWord = length >= LONG_WORD;
            List<Kind> meant = kinds.all().stream()
                    .filter(kind -> kind.isWord(word))
                    .filter(kind -> department.isEmpty()
                            || kind.isListed(department)
                            || (longWord
                                            || carried != null
                                                    && part(carried, kind).isPresent())
                                    && kind.isWithin(department))
                    .toList();
            if (!meant.isEmpty()) {
                return Optional.of(new Reading(word, meant, department));
            }
        }
        return Optional.empty();
    }

    /** "急诊科", "文学院党委" where no institution stands before it: of the one that the article named last. */
    private Optional<Body> ofPart(String words, int offset) {
        return kinds.all().stream()
                .filter(kind -> kind.beginsWithPart(words))
                .map(kind -> institution(List.of(kind), body -> true, null, offset))
                .flatMap(Optional::stream)
                .findFirst()
                .map(institution -> new Body(institution.name() + words, institution.unit()));
    }

    /** The Party's group in the body of those that have one which the article named last. */
    private Optional<Body> ofPartyGroup(int offset) {
        List<Kind> having =
                kinds.all().stream().filter(kind -> kind.isWithin(PARTY_GROUP)).toList();
        return institution(having, body -> true, null, offset)
                .map(institution -> new Body(institution.name() + PARTY_GROUP, institution.unit()));
    }

    /** "社会组织管理科" on the page of a bureau. */
    private Optional<Body> ofPage(String words) {
        return bodies.publisher().flatMap(page -> kinds.all().stream()
                .filter(kind -> kind.of(page.name()).equals(page.name()))
                .flatMap(kind -> Stream.of(words, withoutWord(kind, words)).filter(named -> isDepartment(kind, named)))
                .min(Comparator.comparingInt(String::length))
                .map(department -> new Body(page.name() + department, page.unit())));
    }

    /** "文体中心" for "团文体中心": without the one character that points back. */
    private static String withoutWord(Kind kind, String words) {
        boolean pointing = words.length() > LONG_WORD + 1 && kind.isWord(words.substring(0, 1));
        return pointing ? words.substring(1) : words;
    }

    /** "该校" means the school named last, be it in passing; "校" alone the one whose page it is. */
    private Optional<Body> pointedAt(Reading reading, boolean last, @Nullable Body carried, int offset) {
        Predicate<Body> suits = body ->
                reading.kinds().stream().anyMatch(kind -> kind.of(body.name()).equals(body.name()))
                        && reading.admits(body);
        if (carried == null && last) {
            Optional<NamedKinds.Place> printed = named.lastBefore(offset, name -> suits.test(new Body(name, "")));
            if (printed.isPresent()
                    && noted(printed.get().begin(), offset, suits).isEmpty()) {
                return Optional.of(bodies.resolve(printed.get().name(), null));
            }
        }
        Optional<Body> own = carried == null && !last ? bodies.publisher().filter(suits) : Optional.empty();
        return own.or(() -> institution(reading.kinds(), reading::admits, carried, offset));
    }

    /** The body that was named last between two offsets and suits. */
    private Optional<Body> noted(int from, int to, Predicate<Body> suits) {
        return draft.organisations().stream()
                .filter(body -> body.lastEndBefore(to) > from && suits.test(body.body))
                .map(body -> body.body)
                .findFirst();
    }

    private Optional<Body> institution(List<Kind> meant, Predicate<Body> admits, @Nullable Body carried, int offset) {
        Predicate<String> suits =
                name -> meant.stream().anyMatch(kind -> kind.of(name).equals(name)) && admits.test(new Body(name, ""));
        return Optional.ofNullable(carried)
                .flatMap(body -> parts(body, meant).filter(admits).findFirst())
                .or(() -> before(offset)
                        .flatMap(body -> parts(body, meant))
                        .filter(admits)
                        .findFirst())
                .or(() -> named.lastBefore(offset, suits).map(place -> bodies.resolve(place.name(), null)))
                .or(() -> bodies.publisher().filter(page -> suits.test(page.name())))
                .or(() -> bodies.only(suits));
    }

    private static Stream<Body> parts(Body body, List<Kind> meant) {
        return meant.stream().map(kind -> part(body, kind)).flatMap(Optional::stream);
    }

    /** The bodies that the article named before an offset, the last one first. */
    private Stream<Body> before(int offset) {
        return draft.organisations().stream()
                .filter(body -> body.lastEndBefore(offset) >= 0)
                .sorted(Comparator.comparingInt((Draft.Organisation body) -> body.lastEndBefore(offset))
                        .reversed())
                .map(body -> body.body);
    }
}
