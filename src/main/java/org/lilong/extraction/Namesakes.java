package org.lilong.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.NameFinder.Name;

/**
 * Tells apart the people of one article who bear one name: where it says so, where one list names both, where a name is introduced anew
 * beside itself, and where offices are given that no one holds together.
 */
final class Namesakes {
    private static final Pattern SAID = Pattern.compile("不是同一|并非同一|非同一人|同名|重名|两[位个名]|另一[位个名]|同姓名");
    private static final Pattern MARK = Pattern.compile("^[ \\u3000]*（([男女大小])[），、]");
    private static final Pattern EXPLANATION = Pattern.compile("[ \\u3000]*（[^（）0-9左右中前后图摄影票音]{4,30}）");
    private static final Pattern AREA = Pattern.compile(".+(?:社区|小区|居民区|村|苑|里|坊|园|弄)");

    /** Where an office says what its holder does all day. */
    private static final Set<String> WORKPLACES = Set.of("police", "hospital", "neighbourhood", "school", "company");

    /** What a leader may be beside, or be called. */
    private static final Pattern BESIDE = Pattern.compile("(?:代表|委员|成员|理事|老师|教师|医生)$");

    /** A name in more places than this is nobody's second name. */
    private static final int MOST_PLACES = 60;

    private static final int INTRODUCTION = 14;

    private final Lexicon lexicon;
    private final ArticleView view;
    private final Draft draft;
    private final String text;
    private final Map<String, List<Place>> places = new LinkedHashMap<>();

    /** Where a name stands, and the posts given there. */
    private record Place(Name name, List<Draft.Post> posts) {
        int begin() {
            return name.span().begin();
        }

        int end() {
            return name.span().end();
        }
    }

    Namesakes(Lexicon lexicon, ArticleView view, Draft draft, List<Name> names) {
        this.lexicon = lexicon;
        this.view = view;
        this.draft = draft;
        this.text = view.text;
        Map<Name, List<Draft.Post>> posts = new LinkedHashMap<>();
        names.forEach(name -> posts.put(name, new ArrayList<>()));
        draft.posts().forEach(post -> Objects.requireNonNull(posts.get(post.holder()))
                .add(post));
        posts.forEach((name, held) ->
                places.computeIfAbsent(name.name(), k -> new ArrayList<>()).add(new Place(name, held)));
    }

    /** Gives each place of a shared name its bearer. */
    void tellApart() {
        places.values().stream()
                .filter(all -> all.size() > 1 && all.size() <= MOST_PLACES)
                .forEach(this::tellApart);
    }

    private void tellApart(List<Place> all) {
        boolean said =
                all.stream().anyMatch(place -> SAID.matcher(sentence(place)).find());
        List<List<Place>> bearers = new ArrayList<>();
        for (Place place : all) {
            if (isTelling(place)) {
                bearerOf(place, bearers, said)
                        .ifPresentOrElse(
                                bearer -> bearer.add(place), () -> bearers.add(new ArrayList<>(List.of(place))));
            }
        }
        for (int number = 1; number < bearers.size(); number++) {
            for (Place place : bearers.get(number)) {
                draft.bearer(place.name(), number);
            }
        }
        if (bearers.size() > 1) {
            all.stream()
                    .filter(place -> !isTelling(place))
                    .forEach(place -> draft.bearer(place.name(), likeliest(place, bearers)));
        }
    }

    private boolean isTelling(Place place) {
        return !place.posts().isEmpty() || mark(place) != null || isListed(place) || isExplained(place);
    }

    private Optional<List<Place>> bearerOf(Place place, List<List<Place>> bearers, boolean said) {
        List<List<Place>> possible = bearers.stream()
                .filter(bearer -> bearer.stream().noneMatch(other -> areApart(other, place, said)))
                .toList();
        Optional<List<Place>> sharing = possible.stream()
                .filter(bearer -> bearer.stream().anyMatch(other -> sharesPost(other, place)))
                .findFirst();
        return sharing.isPresent() ? sharing : possible.stream().findFirst();
    }

    /** Where nothing tells who is meant: the one whose body is named just before, else the one named last. */
    private int likeliest(Place place, List<List<Place>> bearers) {
        String before = text.substring(Math.max(0, place.begin() - INTRODUCTION), place.begin());
        int last = 0;
        int lastEnd = -1;
        for (int i = 0; i < bearers.size(); i++) {
            for (Place other : bearers.get(i)) {
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

    private boolean areApart(Place one, Place other, boolean said) {
        if (sharesPost(one, other)) {
            return false;
        }
        return !Objects.equals(mark(one), mark(other)) && inOneSentenceOrList(one, other)
                || isListed(one) && isListed(other) && inOneList(one, other)
                || isIntroducedAnew(one, other)
                || said && !one.posts().isEmpty() && !other.posts().isEmpty()
                || one.posts().stream().anyMatch(post -> other.posts().stream().anyMatch(p -> conflict(post, p)));
    }

    private static boolean sharesPost(Place one, Place other) {
        return one.posts().stream().anyMatch(post -> other.posts().stream()
                .anyMatch(p -> p.title().equals(post.title()) && p.organisation() == post.organisation()));
    }

    private boolean inOneSentenceOrList(Place one, Place other) {
        return view.sentenceAt(one.begin()) == view.sentenceAt(other.begin()) || inOneList(one, other);
    }

    private String sentence(Place place) {
        return text.substring(
                view.sentences.get(view.sentenceAt(place.begin())).span().begin(),
                view.sentences.get(view.sentenceAt(place.begin())).span().end());
    }

    /** "（女）": what the page itself adds to a name that two bear. */
    private @Nullable String mark(Place place) {
        var matcher = MARK.matcher(text.substring(place.end(), Math.min(text.length(), place.end() + 6)));
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Whether the name begins a row of a list. */
    private boolean isListed(Place place) {
        return Chars.skipSpacesBack(text, place.begin()) == Chars.lineBegin(text, place.begin())
                && view.sentences.get(view.sentenceAt(place.begin())).span().end()
                        <= Chars.lineEnd(text, place.end()) + 1
                && "，。".indexOf(text.charAt(Math.min(text.length(), Chars.lineEnd(text, place.end())) - 1)) < 0
                && Chars.lineEnd(text, place.end()) - place.end() < 40;
    }

    /** Whether no sentence stands between two rows. */
    private boolean inOneList(Place one, Place other) {
        String between = text.substring(one.end(), other.begin());
        return between.length() < 2000 && between.indexOf('。') < 0 && between.indexOf('，') < 0;
    }

    /** "黄山为……、黄山（居民议事员）颁奖": who is already in a sentence is not introduced in it again. */
    private boolean isIntroducedAnew(Place one, Place other) {
        return view.sentenceAt(one.begin()) == view.sentenceAt(other.begin())
                && one.end() < other.begin()
                && isExplained(other);
    }

    /** Whether a bracket behind the name says who that is; not where in a picture, nor how many votes. */
    private boolean isExplained(Place place) {
        return EXPLANATION
                .matcher(text.substring(place.end(), Math.min(text.length(), place.end() + 40)))
                .lookingAt();
    }

    /** Offices of two residential areas, or one who leads and one who serves elsewhere. */
    private boolean conflict(Draft.Post one, Draft.Post other) {
        if (one.status() == PostClaim.Status.FORMER || other.status() == PostClaim.Status.FORMER) {
            return false;
        }
        return inTwoAreas(one, other) || leadsAndServes(one, other) || leadsAndServes(other, one);
    }

    private static boolean inTwoAreas(Draft.Post one, Draft.Post other) {
        String a = unit(one);
        String b = unit(other);
        return AREA.matcher(a).matches() && AREA.matcher(b).matches() && !a.contains(b) && !b.contains(a);
    }

    private static String unit(Draft.Post post) {
        return post.organisation() == null ? "" : post.organisation().body.unit();
    }

    private boolean leadsAndServes(Draft.Post leader, Draft.Post servant) {
        String kind = lexicon.titleKinds.getOrDefault(servant.title(), "");
        return leader.organisation() != null
                && leader.organisation() != servant.organisation()
                && !lexicon.titles.classOf(leader.title()).equals("member")
                && lexicon.titles.classOf(servant.title()).equals("member")
                && WORKPLACES.contains(kind)
                && !kind.equals(lexicon.titleKinds.get(leader.title()))
                && !BESIDE.matcher(servant.title()).find();
    }
}
