package org.lilong.article.place;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.article.character.Glyphs;

/** Finds where a page is at home from the names it prints, how often and where; the list of divisions helps but need not know the place. */
public final class PlaceFinder {
    private final List<Evidence> evidence;

    private PlaceFinder(List<Evidence> evidence) {
        this.evidence = evidence;
    }

    public static Place find(List<Evidence> evidence) {
        List<Evidence> simple = evidence.stream()
                .map(e -> new Evidence(Glyphs.simplified(e.text()), e.weight()))
                .toList();
        Place place = new PlaceFinder(simple).find();
        return asPrinted(place, evidence, simple);
    }

    private Place find() {
        Map<String, Double> subdistricts = new SubdistrictNames(evidence).weighed();
        String subdistrict = NameCounts.best(subdistricts, 2);
        HigherNames higher = new HigherNames(evidence);
        String district = higher.zone(new DistrictNames(evidence).best(subdistrict, subdistricts.keySet()));
        String city = district == null ? null : higher.city(district);
        return new Place(higher.province(district, city), city, district, subdistrict);
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
