package org.lilong.extraction.neighbourhood;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.text.ArticleView;

/** Sets the begins of areas' names right by all places of a page: what always stands before a name is part of it, what does only once may not be. */
final class AreaEdges {
    /** Characters that lead up to a name from outside it, however often they do. */
    private static final String OUTSIDE = "在到原和与及的各本对为是了往进住访赴由自从让请给向区县镇乡道市省至将把驻等该";

    private static final int MOST_ADDED = 2;

    private final AreaWords words;
    private final Map<String, AreaName> names = new LinkedHashMap<>();

    AreaEdges(AreaWords words) {
        this.words = words;
    }

    void add(ArticleView view, AreaCandidate candidate) {
        add(new AreaName.Place(view, candidate));
    }

    private void add(AreaName.Place place) {
        names.computeIfAbsent(place.from(0), AreaName::new).places.add(place);
    }

    /** The names by their right begins. */
    Map<String, AreaName> right() {
        for (int i = 0; i < MOST_ADDED; i++) {
            List.copyOf(names.values()).stream().filter(AreaEdges::isCut).forEach(name -> move(name, -1));
        }
        for (AreaName whole : List.copyOf(names.values())) {
            for (int more = 1; more < whole.name.length() && names.containsKey(whole.name); more++) {
                AreaName tail = names.get(whole.name.substring(more));
                if (tail != null) {
                    join(whole, tail, more);
                }
            }
        }
        return names;
    }

    /** "少年路社区" where CoreNLP joins 少 to the words before it: the same character stands before all its places, and nothing before that. */
    private static boolean isCut(AreaName name) {
        Set<String> wholes = new HashSet<>();
        Set<String> longer = new HashSet<>();
        boolean begins = false;
        for (AreaName.Place place : name.places) {
            if (place.begin() == 0) {
                return false;
            }
            wholes.add(place.from(1));
            longer.add(place.from(2));
            begins |= place.begin() == 1 || Chars.isSeparator(place.view().text.charAt(place.begin() - 2));
        }
        char first = wholes.iterator().next().charAt(0);
        return wholes.size() == 1 && longer.size() > 1 && begins && Chars.isHan(first) && OUTSIDE.indexOf(first) < 0;
    }

    /** Two names of which one ends with the other: the shorter is a cut of the longer, or the longer has a word too much. */
    private void join(AreaName whole, AreaName tail, int more) {
        boolean cut = tail.places.stream().allMatch(place -> place.from(more).equals(whole.name));
        if (cut) {
            move(tail, -more);
        } else if (whole.places.size() < tail.places.size() && leadsUp(whole.name.substring(0, more))) {
            move(whole, more);
        }
    }

    private boolean leadsUp(String before) {
        return before.length() == 1 ? OUTSIDE.contains(before) : words.isEveryday(before);
    }

    private void move(AreaName name, int by) {
        names.remove(name.name);
        List<AreaName.Place> places = new ArrayList<>(name.places);
        places.forEach(
                place -> add(new AreaName.Place(place.view(), place.candidate().beginningAt(place.begin() + by))));
    }
}
