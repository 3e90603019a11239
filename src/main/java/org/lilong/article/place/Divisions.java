package org.lilong.article.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lilong.article.LexiconFile;

/** The country's administrative divisions, to check names that a page prints and to find the city of a district. */
final class Divisions {
    private static final String FILE = "divisions.tsv";
    private static final Divisions INSTANCE = load();

    private final Map<String, List<Home>> districts = new HashMap<>();
    private final Set<String> subdistricts = new HashSet<>();
    private final Set<String> cities = new HashSet<>();

    /**
     * Where a district lies.
     *
     * @param province its province
     * @param city its city; the province itself for districts that lie in no city
     */
    record Home(String province, String city) {}

    static Divisions get() {
        return INSTANCE;
    }

    boolean isDistrict(String name) {
        return districts.containsKey(name);
    }

    /** The districts of this level whose name is of two characters and the word for it. */
    List<String> districtsOf(String level) {
        return districts.keySet().stream()
                .filter(name -> name.length() == 3 && name.endsWith(level))
                .toList();
    }

    /** Whether a city of districts and counties has this name, type word included. */
    boolean isCity(String name) {
        return cities.contains(name);
    }

    boolean isSubdistrict(String name) {
        return subdistricts.contains(name);
    }

    /** All districts of a name lie here: often one, several for 鼓楼区 and its like. */
    List<Home> homes(String district) {
        return districts.getOrDefault(district, List.of());
    }

    private static Divisions load() {
        Divisions divisions = new Divisions();
        LexiconFile.read(FILE, 4).forEach(divisions::add);
        return divisions;
    }

    private void add(List<String> fields) {
        boolean real = fields.get(1).endsWith("市")
                || fields.get(1).endsWith("州")
                || fields.get(1).endsWith("盟")
                || fields.get(1).endsWith("地区");
        String city = real ? fields.get(1) : fields.get(0);
        districts.computeIfAbsent(fields.get(2), name -> new ArrayList<>()).add(new Home(fields.get(0), city));
        cities.add(city);
        subdistricts.addAll(List.of(fields.get(3).split(",")));
    }

    /** The subdistrict of the list with which a name ends, whatever word was caught before it; the name itself where there is none. */
    String subdistrictIn(String name) {
        return knownEnd(name, this::isSubdistrict);
    }

    /** The district of the list with which a name ends. */
    String districtIn(String name) {
        return knownEnd(name, this::isDistrict);
    }

    /** A name that happens once may have caught a word before it; the list tells where it begins. */
    private static String knownEnd(String name, Predicate<String> known) {
        for (int i = 0; i + 2 < name.length(); i++) {
            if (known.test(name.substring(i))) {
                return name.substring(i);
            }
        }
        return name;
    }
}
