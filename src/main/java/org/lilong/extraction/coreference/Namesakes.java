package org.lilong.extraction.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.organisation.Draft;
import org.lilong.extraction.text.ArticleView;

/**
 * Tells apart the people of one article who bear one name: where it says so, where one list names both, where a name is introduced anew
 * beside itself, and where offices are given that no one holds together.
 */
public final class Namesakes {
    /** A name in more places than this is nobody's second name. */
    private static final int MOST_PLACES = 60;

    private static final int INTRODUCTION = 14;

    private final NamesakeSigns signs;
    private final Draft draft;
    private final String text;
    private final Map<String, List<NamedPlace>> places = new LinkedHashMap<>();

    public Namesakes(Lexicon lexicon, ArticleView view, Draft draft, List<Name> names) {
        this.signs = new NamesakeSigns(lexicon, view);
        this.draft = draft;
        this.text = view.text;
        Map<Name, List<Draft.Post>> posts = new LinkedHashMap<>();
        names.forEach(name -> posts.put(name, new ArrayList<>()));
        draft.posts().forEach(post -> Objects.requireNonNull(posts.get(post.holder()))
                .add(post));
        posts.forEach((name, held) ->
                places.computeIfAbsent(name.name(), k -> new ArrayList<>()).add(new NamedPlace(name, held)));
    }

    /** Gives each place of a shared name its bearer. */
    public void tellApart() {
        places.values().stream()
                .filter(all -> all.size() > 1 && all.size() <= MOST_PLACES)
                .forEach(this::tellApart);
    }

    private void tellApart(List<NamedPlace> all) {
        boolean said = all.stream().anyMatch(place -> signs.areSaidApart(place));
        List<List<NamedPlace>> bearers = new ArrayList<>();
        for (NamedPlace place : all) {
            if (signs.isTelling(place)) {
                bearerOf(place, bearers, said)
                        .ifPresentOrElse(
                                bearer -> bearer.add(place), () -> bearers.add(new ArrayList<>(List.of(place))));
            }
        }
        for (int number = 1; number < bearers.size(); number++) {
            for (NamedPlace place : bearers.get(number)) {
                draft.bearer(place.name(), number);
            }
        }
        if (bearers.size() > 1) {
            all.stream()
                    .filter(place -> !signs.isTelling(place))
                    .forEach(place -> draft.bearer(place.name(), likeliest(place, bearers)));
        }
    }

    private Optional<List<NamedPlace>> bearerOf(NamedPlace place, List<List<NamedPlace>> bearers, boolean said) {
        List<List<NamedPlace>> possible = bearers.stream()
                .filter(bearer -> bearer.stream().noneMatch(other -> signs.areApart(other, place, said)))
                .toList();
        Optional<List<NamedPlace>> sharing = possible.stream()
                .filter(bearer -> bearer.stream().anyMatch(other -> NamesakeSigns.sharesPost(other, place)))
                .findFirst();
        return sharing.isPresent() ? sharing : possible.stream().findFirst();
    }

    /** Where nothing tells who is meant: the one whose body is named just before, else the one named last. */
    private int likeliest(NamedPlace place, List<List<NamedPlace>> bearers) {
        String before = text.substring(Math.max(0, place.begin() - INTRODUCTION), place.begin());
        int last = 0;
        int lastEnd = -1;
        for (int i = 0; i < bearers.size(); i++) {
            for (NamedPlace other : bearers.get(i)) {
                boolean named = other.posts().stream()
                        .anyMatch(post -> post.organisation() != null
                                && !post.organisation().body.unit().isEmpty()
                                && before.contains(post.organisation().body.unit()));
                if (named) {
                    return i;
                }
                if (other.end() <= place.begin() && other.end() > lastEnd) {
                    last = i;
                    lastEnd = other.end();
                }
            }
        }
        return last;
    }
}
