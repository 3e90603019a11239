package org.lilong.article.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lilong.article.WordClasses;

/** Finds the district, county or city of a county's rank to which a page belongs. */
final class DistrictNames {
    private static final Pattern DISTRICT = Pattern.compile("(?<![社小园校辖片地景灾民住全我各本该受经向])(?:区|县|旗(?![袍帜舰下]))(?!域|别|间|分)");

    private enum Beside {
        OFFICE,
        CLAUSE,
        OTHER_AREA
    }

    private static final WordClasses<Beside> WORDS = WordClasses.read("district-words.tsv", Beside.class);
    private static final Pattern OFFICE = WORDS.pattern(Beside.OFFICE);
    private static final Pattern CLAUSE = WORDS.pattern(Beside.CLAUSE);
    private static final Pattern OTHER_AREA = Pattern.compile(WORDS.anyOf(Beside.OTHER_AREA) + "区$");

    /** Within other words 兴县 is mostly the end of a longer name. */
    private static final Pattern OF_ONE_CHARACTER =
            Pattern.compile("(?<![\\p{IsHan}&&[^省市州盟在到由赴对与来从向让以把被将等日给同入进访]])\\p{IsHan}县(?![城域级])");

    private static final Pattern BARE = Pattern.compile("(?<!\\p{IsHan})区(\\p{IsHan}+)");

    /** How much must speak for a name that the list does not hold, if it never stands between a mark and an office. */
    private static final double UNLISTED = 3;

    /** How much it counts that a paper's or a site's title names a district without its type word. */
    private static final double TITLED = 10;

    /** Behind these, a district is visited by the page's own. */
    private static final Pattern VISITED = Pattern.compile("(?:赴|来自|远赴|前往)(?:\\p{IsHan}{2,3}[省市])?$");

    /** How much more a name counts whose level is that of which the page speaks as its own. */
    private static final double OF_OWN_LEVEL = 4;

    private static final Pattern ANY_CITY = Pattern.compile("\\p{IsHan}{2,4}市");

    private final List<Evidence> evidence;
    private final Divisions divisions = Divisions.get();

    DistrictNames(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    /**
     * The name for which most speaks, or null where too little does.
     *
     * @param subdistrict the page's subdistrict, or null; a district printed before it is surely the page's
     * @param others all subdistricts that the page names
     */
    @Nullable
    String best(@Nullable String subdistrict, Set<String> others) {
        NameCounts counts = new NameCounts(DISTRICT);
        evidence.forEach(e -> counts.add(e.text(), e.weight()));
        Set<String> names = counts.names().keySet().stream()
                .map(name -> divisions.districtIn(name))
                .map(name -> divisions.isDistrict(name) ? name : HigherNames.bareZone(name))
                .filter(name -> divisions.isDistrict(name) || mayBeUnlisted(name))
                .collect(Collectors.toCollection(HashSet::new));
        names.addAll(ofOneCharacter());
        Optional<String> level = OwnLevel.of(evidence);
        if (level.equals(Optional.of("市"))) {
            names.addAll(cities().keySet());
        }
        Map<String, Double> scores = new HashMap<>();
        for (Evidence e : evidence) {
            for (String name : names) {
                score(e, name, subdistrict, others, scores);
            }
            TitledDistrict.named(e.text())
                    .filter(names::contains)
                    .forEach(name -> scores.merge(name, TITLED * e.weight(), Double::sum));
        }
        scores.replaceAll((name, score) -> score
                * (divisions.isDistrict(name) ? 2 : 1)
                * (HigherNames.isZone(name) || level.filter(name::endsWith).isPresent() ? OF_OWN_LEVEL : 1));
        scores.entrySet()
                .removeIf(scored -> !divisions.isDistrict(scored.getKey())
                        && scored.getValue() < UNLISTED
                        && !beginsBeforeOffice(scored.getKey()));
        if (speaksOfDistrict() && scores.keySet().stream().anyMatch(divisions::isDistrict)) {
            scores.keySet().removeIf(HigherNames::isZone);
        }
        String best = NameCounts.best(scores, 1.5);
        return Optional.ofNullable(best)
                .filter(name -> level.filter("县旗"::contains).isEmpty() || name.endsWith(level.orElseThrow()))
                .or(() -> level.filter(word -> !word.equals("区")).flatMap(word -> OwnLevel.namedAlone(evidence, word)))
                .or(() -> Optional.ofNullable(best))
                .or(() -> Optional.ofNullable(NameCounts.best(cities(), 2)))
                .orElse(null);
    }

    /** Whether the page names bodies of its district by the bare type word: a zone that prints so lies in a district. */
    private boolean speaksOfDistrict() {
        return evidence.stream()
                .anyMatch(e -> BARE.matcher(e.text()).results().anyMatch(found -> OFFICE.matcher(found.group(1))
                        .find()));
    }

    /** All banners are in the list; a district may be younger or older than it. */
    private static boolean mayBeUnlisted(String name) {
        return !name.endsWith("旗")
                && !CLAUSE.matcher(name).find()
                && !OTHER_AREA.matcher(name).find();
    }

    /** Whether a name stands somewhere between a mark and an office: "，云岭区教育局". */
    private boolean beginsBeforeOffice(String name) {
        Pattern whole = Pattern.compile("(?<!\\p{IsHan})" + Pattern.quote(name) + "(\\p{IsHan}+)");
        return evidence.stream()
                .anyMatch(e -> whole.matcher(e.text()).results().anyMatch(found -> OFFICE.matcher(found.group(1))
                        .find()));
    }

    /** The counties of one character and type word (沛县) that the page prints where a name may begin. */
    private Set<String> ofOneCharacter() {
        Set<String> names = new HashSet<>();
        for (Evidence e : evidence) {
            Matcher matcher = OF_ONE_CHARACTER.matcher(e.text());
            while (matcher.find()) {
                names.add(matcher.group());
            }
        }
        names.removeIf(name -> !divisions.isDistrict(name));
        return names;
    }

    /** Cities of a county's rank, which stand where elsewhere a district does, each with how much speaks for it. */
    private Map<String, Double> cities() {
        Map<String, Double> cities = new HashMap<>();
        for (Evidence e : evidence) {
            Matcher matcher = ANY_CITY.matcher(e.text());
            while (matcher.find()) {
                String name = divisions.districtIn(matcher.group());
                if (divisions.isDistrict(name)) {
                    cities.merge(name, e.weight(), Double::sum);
                }
            }
        }
        return cities;
    }

    private static void score(
            Evidence e, String name, @Nullable String subdistrict, Set<String> others, Map<String, Double> scores) {
        for (int at = e.text().indexOf(name); at >= 0; at = e.text().indexOf(name, at + 1)) {
            if (name.length() == 2
                    && !OF_ONE_CHARACTER
                            .matcher(e.text())
                            .useTransparentBounds(true)
                            .region(at, e.text().length())
                            .lookingAt()) {
                continue;
            }
            String after =
                    e.text().substring(at + name.length(), Math.min(e.text().length(), at + name.length() + 10));
            double score = OFFICE.matcher(after).lookingAt() ? 1.5 : 1;
            boolean ours = subdistrict != null && after.startsWith(stem(subdistrict));
            if (ours) {
                score = 6;
            } else if (VISITED.matcher(e.text()).region(Math.max(0, at - 8), at).find()) {
                score = 0;
            } else if (others.stream().anyMatch(other -> after.startsWith(other))) {
                score = 0;
            }
            scores.merge(name, score * e.weight(), Double::sum);
        }
    }

    /** The name as it also stands with a short type word: 青溪街 for 青溪街道. */
    private static String stem(String subdistrict) {
        return subdistrict.endsWith("街道") ? subdistrict.substring(0, subdistrict.length() - 1) : subdistrict;
    }
}
