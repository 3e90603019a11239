package org.lilong.article;

import java.util.Comparator;
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

/** Finds where a page is at home from the names it prints, how often and where; the list of divisions helps but need not know the place. */
final class PlaceFinder {
    private static final Pattern SUBDISTRICT = Pattern.compile(
            "(?<![全我各本该个两])(?:街道|(?<![乡城村集街古小名重镇一二两三四五六七八九十])镇(?!化|海|江|守|压|镇)|(?<![城下故家同老])乡(?![亲愁镇村土情音里]))");
    private static final Pattern DISTRICT = Pattern.compile("(?<![社小园校辖片地景灾民住全我各本该])(?:区|县|旗(?![袍帜舰下]))(?!域|别|间|分)");
    private static final Pattern CITY = Pattern.compile("(?<![全我各本该城都超上夜集股楼门闹在到])市(?![场民区容政委井级长内域里中])");
    private static final Pattern OFFICE =
            Pattern.compile("^(委|政府|人大|政协|人民|常委|副区长|区长|副县长|县长|民政|纪委|总工会|妇联|代表|\\p{IsHan}{2,5}(局|委|办|会|院|中心|大队))");

    private static final Pattern NO_NAME = Pattern.compile(
            "[组个委会召各等该本我全党政府局办驻]|书记|主任|领导|干部|代表|[^自]由|[在到被把的了是]|^(结合|通过|围绕|根据|按照|走进|支持|推动|辖区|所在|基层|其他|部分|相关|多个|沿街|商业|主干|步行|下辖)");

    /** Words that a clause holds before the bare word 区 and no name does. */
    private static final Pattern CLAUSE = Pattern.compile("[是在的了]|参加|召开|举行|来到|书记|主任|领导|当晚|上午|下午|街道|社区|传达|学习|开展|推进");

    private static final Pattern TITLED = Pattern.compile(
            "(?:中国[·•・]|走进|今日|魅力|大美)(\\p{IsHan}{2,3})(?!\\p{IsHan})|(?<!\\p{IsHan})(\\p{IsHan}{2,3})(?:日报|晚报|报|新闻网|发布|新闻|融媒|之窗)(?!\\p{IsHan})");

    /** Within other words 兴县 is mostly the end of a longer name. */
    private static final Pattern OF_ONE_CHARACTER =
            Pattern.compile("(?<![\\p{IsHan}&&[^省市州盟在到由赴对与来从向让以把被将等日给同入进访]])\\p{IsHan}县(?![城域级])");

    private static final Pattern ANY_CITY = Pattern.compile("\\p{IsHan}{2,4}市");

    /** Development zones that stand where a district does, without the name of their city. */
    private static final Pattern ZONE = Pattern.compile("经开区|高新区|(?:经济|经济技术|高新技术|高新技术产业)?开发区|新区|示范区");

    private static final Pattern ZONE_OF = Pattern.compile("(\\p{IsHan}{2,3}?)(?:" + ZONE.pattern() + ")");

    /** Weight of prints that make a name sure. */
    private static final double OFTEN = 4;

    private final List<Evidence> evidence;
    private final Divisions divisions = Divisions.get();

    private PlaceFinder(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    static Place find(List<Evidence> evidence) {
        List<Evidence> simple = evidence.stream()
                .map(e -> new Evidence(Glyphs.simplified(e.text()), e.weight()))
                .toList();
        Place place = new PlaceFinder(simple).find();
        return asPrinted(place, evidence, simple);
    }

    /**
     * The district that only the title of a paper or of a web site names, without its type word: 青禾 of 中国·青禾 or 青禾日报, where the text speaks of
     * 县委.
     *
     * @param titles what stands around the pieces
     * @param text what the pieces say
     */
    static Optional<String> titled(List<String> titles, String text) {
        Divisions divisions = Divisions.get();
        for (String title : titles) {
            Matcher matcher = TITLED.matcher(Glyphs.simplified(title));
            while (matcher.find()) {
                String stem = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                for (String level : new String[] {"县", "市", "区", "旗"}) {
                    if (divisions.isDistrict(stem + level)
                            && Pattern.compile(level + "(?:委|政府|人大|政协)")
                                    .matcher(Glyphs.simplified(text))
                                    .find()) {
                        return Optional.of(stem + level);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Place find() {
        Map<String, Double> subdistricts = subdistricts();
        String subdistrict = best(subdistricts, 2);
        String district = zone(district(subdistrict, subdistricts.keySet()));
        String city = district == null ? null : city(district);
        return new Place(province(district, city), city, district, subdistrict);
    }

    private Map<String, Double> subdistricts() {
        NameCounts counts = new NameCounts(SUBDISTRICT);
        evidence.forEach(e -> counts.add(e.text(), e.weight()));
        Map<String, Double> names = counts.names();
        Map<String, Double> whole = new HashMap<>();
        names.forEach((name, count) -> {
            String known = isPrintedWhole(name, counts) ? name : knownEnd(name, divisions::isSubdistrict);
            whole.merge(known, known.equals(name) ? count : counts.count(known), Math::max);
        });
        Map<String, Double> sums = new HashMap<>(whole);
        whole.forEach((name, count) -> whole.keySet().stream()
                .filter(other -> NameCounts.abbreviates(name, other) && whole.getOrDefault(other, 0.0) >= count * 0.5)
                .findFirst()
                .ifPresent(other -> {
                    sums.merge(other, count, Double::sum);
                    sums.remove(name);
                }));
        sums.keySet()
                .removeIf(name ->
                        !divisions.isSubdistrict(name) && NO_NAME.matcher(name).find());
        sums.replaceAll((name, count) -> count * (divisions.isSubdistrict(name) ? 1.5 : 1));
        return sums;
    }

    /** 汉城门街道 is not the 城门街道 of the list where the page prints it so nearly every time. */
    private boolean isPrintedWhole(String name, NameCounts counts) {
        String known = knownEnd(name, divisions::isSubdistrict);
        return !known.equals(name)
                && name.length() <= known.length() + 3
                && counts.count(name) >= OFTEN
                && counts.count(name) >= 0.8 * counts.count(known);
    }

    /** A name that happens once may have caught a word before it; the list tells where it begins. */
    private static String knownEnd(String name, java.util.function.Predicate<String> known) {
        for (int i = 0; i + 2 < name.length(); i++) {
            if (known.test(name.substring(i))) {
                return name.substring(i);
            }
        }
        return name;
    }

    private static @Nullable String best(Map<String, Double> names, double least) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private @Nullable String district(@Nullable String subdistrict, Set<String> others) {
        NameCounts counts = new NameCounts(DISTRICT);
        evidence.forEach(e -> counts.add(e.text(), e.weight()));
        Set<String> names = counts.names().keySet().stream()
                .map(name -> knownEnd(name, divisions::isDistrict))
                .filter(name ->
                        divisions.isDistrict(name) || !CLAUSE.matcher(name).find())
                .collect(Collectors.toCollection(HashSet::new));
        names.addAll(ofOneCharacter());
        Map<String, Double> scores = new HashMap<>();
        for (Evidence e : evidence) {
            for (String name : names) {
                score(e, name, subdistrict, others, scores);
            }
        }
        scores.replaceAll((name, score) -> score * (divisions.isDistrict(name) ? 2 : 1));
        String best = best(scores, 1.5);
        return best == null ? countyCity() : best;
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

    /** A city of a county's rank stands where elsewhere a district does. */
    private @Nullable String countyCity() {
        Map<String, Double> cities = new HashMap<>();
        for (Evidence e : evidence) {
            Matcher matcher = ANY_CITY.matcher(e.text());
            while (matcher.find()) {
                String name = knownEnd(matcher.group(), divisions::isDistrict);
                if (divisions.isDistrict(name)) {
                    cities.merge(name, e.weight(), Double::sum);
                }
            }
        }
        return best(cities, 2);
    }

    /** A development zone with the name of its city before it, as the page prints it somewhere: 芜湖经开区 for 经开区. */
    private @Nullable String zone(@Nullable String district) {
        if (district == null || !ZONE.matcher(district).matches()) {
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
        String best = best(names, 1);
        return best == null ? district : best;
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
            double score = OFFICE.matcher(after).find() ? 1.5 : 1;
            boolean ours = subdistrict != null && after.startsWith(stem(subdistrict));
            if (ours) {
                score = 6;
            } else if (others.stream().anyMatch(other -> after.startsWith(other))) {
                score = 0;
            }
            scores.merge(name, score * e.weight(), Double::sum);
        }
    }

    /** The name as it also stands with a short type word: 凤溪街 for 凤溪街道. */
    private static String stem(String subdistrict) {
        return subdistrict.endsWith("街道") ? subdistrict.substring(0, subdistrict.length() - 1) : subdistrict;
    }

    private @Nullable String city(String district) {
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
        return homes.isEmpty() ? before(district, printed.keySet()).orElse(best(printed, 2)) : null;
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

    private @Nullable String province(@Nullable String district, @Nullable String city) {
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

    private static Place asPrinted(Place place, List<Evidence> printed, List<Evidence> simple) {
        return new Place(
                printed(place.province(), printed, simple),
                printed(place.city(), printed, simple),
                printed(place.district(), printed, simple),
                printed(place.subdistrict(), printed, simple));
    }

    private static @Nullable String printed(@Nullable String name, List<Evidence> printed, List<Evidence> simple) {
        if (name == null) {
            return null;
        }
        for (int i = 0; i < simple.size(); i++) {
            int at = simple.get(i).text().indexOf(name);
            if (at >= 0) {
                return printed.get(i).text().substring(at, at + name.length());
            }
        }
        return name;
    }
}
