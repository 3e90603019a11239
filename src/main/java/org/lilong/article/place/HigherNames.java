package org.lilong.article.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the city and province above a district, and the city that a development zone leaves out of its name. */
final class HigherNames {
    private static final Pattern CITY = Pattern.compile("(?<![全我各本该城都超上夜集股楼门闹在到])市(?![场民区容政委井级长内域里中])");

    /** Development zones that stand where a district does, without the name of their city. */
    private static final Pattern ZONE = Pattern.compile("经开区|高新区|(?:经济|经济技术|高新技术|高新技术产业)?开发区|新区|示范区");

    private static final Pattern ZONE_AT_END = Pattern.compile("(?:" + ZONE.pattern() + ")$");

    private static final Pattern ZONE_OF = Pattern.compile("(\\p{IsHan}{2,3}?)(?:" + ZONE.pattern() + ")");

    /** Times that a page names its own zone in full. */
    private static final double OFTEN = 3;

    private final List<Evidence> evidence;
    private final Divisions divisions = Divisions.get();

    HigherNames(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    /** A development zone without what stands before its kind, as a page mostly calls its own; any other name as it is. */
    static String bareZone(String name) {
        Matcher matcher = ZONE_AT_END.matcher(name);
        return matcher.find() ? matcher.group() : name;
    }

    static boolean isZone(String name) {
        return ZONE.matcher(name).matches();
    }

    /** A development zone with the name of its city before it, as the page prints it somewhere: 芜湖经开区 for 经开区. */
    @Nullable
    String zone(@Nullable String district) {
        if (district == null || !isZone(district)) {
            return district;
        }
        Pattern whole = Pattern.compile("(\\p{IsHan}{2,3}?)(?:市)?" + Pattern.quote(district));
        Map<String, Double> names = new HashMap<>();
        for (Evidence e : evidence) {
            Matcher matcher = whole.matcher(e.text());
            while (matcher.find()) {
                String city = matcher.group(1);
                if (divisions.isCity(city + "市")
                        || divisions.isDistrict(city + "市")
                        || divisions.isDistrict(city + "县")) {
                    names.merge(city + district, e.weight(), Double::sum);
                }
            }
        }
        String best = NameCounts.best(names, 1);
        return best == null ? ownName(district) : best;
    }

    /** A zone that goes by a name of its own, which the page prints again and again where a name can begin. */
    private String ownName(String zone) {
        Pattern whole =
                Pattern.compile("(?:^|[^\\p{IsHan}]|[省市区县])(\\p{IsHan}{2})" + Pattern.quote(zone), Pattern.MULTILINE);
        Map<String, Double> names = new HashMap<>();
        for (Evidence e : evidence) {
            Matcher matcher = whole.matcher(e.text());
            while (matcher.find()) {
                names.merge(matcher.group(1) + zone, 1.0, Double::sum);
            }
        }
        String best = NameCounts.best(names, OFTEN);
        return best == null ? zone : best;
    }

    @Nullable
    String city(String district) {
        Map<String, Double> printed = new HashMap<>();
        NameCounts counts = new NameCounts(CITY);
        evidence.forEach(e -> counts.add(e.text(), e.weight()));
        printed.putAll(counts.names());
        Matcher zone = ZONE_OF.matcher(district);
        if (zone.matches() && divisions.isCity(zone.group(1) + "市")) {
            return zone.group(1) + "市";
        }
        List<Divisions.Home> homes = divisions.homes(district);
        for (Divisions.Home home : homes) {
            if (homes.size() == 1 || counts.count(home.city()) > 0) {
                return home.city();
            }
        }
        return homes.isEmpty() ? before(district, printed.keySet()).orElse(NameCounts.best(printed, 2)) : null;
    }

    /** The city that a page prints directly before the district. */
    private Optional<String> before(String district, Set<String> cities) {
        Pattern pattern = Pattern.compile("(\\p{IsHan}{2,6}市)" + Pattern.quote(district));
        for (Evidence e : evidence) {
            Matcher matcher = pattern.matcher(e.text());
            if (matcher.find()) {
                return cities.stream().filter(matcher.group(1)::endsWith).max(Comparator.comparingInt(String::length));
            }
        }
        return Optional.empty();
    }

    @Nullable
    String province(@Nullable String district, @Nullable String city) {
        if (district == null || city == null) {
            return null;
        }
        return divisions.homes(district).stream()
                .filter(home -> home.city().equals(city) && !home.province().equals(city))
                .map(Divisions.Home::province)
                .filter(province -> evidence.stream().anyMatch(e -> e.text().contains(province)))
                .findFirst()
                .orElse(null);
    }
}
