package org.lilong.article.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The country's administrative divisions, to check names that a page prints and to find the city of a district. */
final class Divisions {
    private static final String RESOURCE = "/lexicon/divisions.tsv";
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
        try (InputStream stream = Divisions.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing; build the project anew");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    divisions.add(line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return divisions;
    }

    private void add(String line, int number) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 4) {
            throw new IllegalStateException(RESOURCE + ":" + number
                    + ": expected province, city, district and subdistricts between tabs: " + line);
        }
        boolean real = fields[1].endsWith("市")
                || fields[1].endsWith("州")
                || fields[1].endsWith("盟")
                || fields[1].endsWith("地区");
        String city = real ? fields[1] : fields[0];
        districts.computeIfAbsent(fields[2], name -> new ArrayList<>()).add(new Home(fields[0], city));
        cities.add(city);
        subdistricts.addAll(List.of(fields[3].split(",")));
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
