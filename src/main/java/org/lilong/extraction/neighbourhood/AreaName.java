package org.lilong.extraction.neighbourhood;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lilong.extraction.text.ArticleView;

/** A name that may be that of a residential area, with all places of a page where it stands. */
final class AreaName {
    final String name;
    final List<Place> places = new ArrayList<>();

    /**
     * Where it stands.
     *
     * @param view the article
     */
    record Place(ArticleView view, AreaCandidate candidate) {
        int begin() {
            return candidate.span().begin();
        }

        /** What is printed from some characters before the name's begin up to its end. */
        String from(int before) {
            return view.text.substring(
                    Math.max(0, begin() - before), candidate.span().end());
        }
    }

    AreaName(String name) {
        this.name = name;
    }

    /** What its places show together: some clues count where any shows them, others where all do. */
    Set<AreaClue> clues() {
        Set<AreaClue> clues = EnumSet.noneOf(AreaClue.class);
        places.forEach(place -> clues.addAll(place.candidate().clues()));
        clues.removeIf(clue -> clue.everywhere
                && !places.stream().allMatch(place -> place.candidate().clues().contains(clue)));
        if (places.size() > 1) {
            clues.add(AreaClue.REPEATED);
        }
        Set<ArticleView> articles = new HashSet<>();
        places.forEach(place -> articles.add(place.view()));
        if (articles.size() > 1) {
            clues.add(AreaClue.IN_SEVERAL_ARTICLES);
        }
        return clues;
    }

    String kind() {
        return places.get(0).candidate().kind();
    }
}
