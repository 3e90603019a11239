package org.lilong.article.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by the bare level words of bodies ("县委", "市民政局") whether a page is at home in a district, a county, a banner or a city, and which it may be. */
final class OwnLevel {
    private static final Pattern BARE = Pattern.compile(
            "(?<!\\p{IsHan})副?([区县旗市])(?:委(?!员)|长(?=\\p{IsHan})|政府|人民政府|人大|政协|纪委|监委|总工会|妇联|团委|融媒|\\p{IsHan}{2,8}?(?:局|委|法院|检察院))");

    /** Pages of a district speak of their city's bodies as well. */
    private static final double OF_CITY = 1 / 3.0;

    private static final double LEAST = 2 / 3.0;

    /** Times that a page must print the name of its county without its type word where it never prints it whole. */
    private static final double OFTEN = 3;

    private OwnLevel() {}

    /** The level word, or empty where the page has too few such bodies. */
    static Optional<String> of(List<Evidence> evidence) {
        Map<String, Double> counts = new HashMap<>();
        for (Evidence e : evidence) {
            Matcher matcher = BARE.matcher(e.text());
            while (matcher.find()) {
                String level = matcher.group(1);
                counts.merge(level, level.equals("市") ? OF_CITY : 1, Double::sum);
            }
        }
        return Optional.ofNullable(NameCounts.best(counts, LEAST));
    }

    /** The county that the page calls by its name alone, again and again where a name can begin: "来青禾考察" for 青禾县. */
    static Optional<String> namedAlone(List<Evidence> evidence, String level) {
        Map<String, Double> counts = new HashMap<>();
        String all = evidence.stream().map(Evidence::text).collect(Collectors.joining("\n"));
        for (String name : Divisions.get().districtsOf(level)) {
            String stem = name.substring(0, name.length() - 1);
            if (!all.contains(stem)) {
                continue;
            }
            Pattern alone = Pattern.compile("(?:(?<!\\p{IsHan})|(?<=[来到在赴访抵和与了把]))" + stem + "(?![省市区县旗州镇乡街路])");
            evidence.forEach(e -> counts.merge(
                    name, (double) alone.matcher(e.text()).results().count(), Double::sum));
        }
        return Optional.ofNullable(NameCounts.best(counts, OFTEN));
    }
}
