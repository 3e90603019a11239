package org.lilong.extraction.coreference;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.WordClasses;
import org.lilong.extraction.claim.PostClaim;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.organisation.Draft;
import org.lilong.extraction.text.ArticleView;

/** What an article itself shows of two places that name one name: that they mean one person, or two. */
final class NamesakeSigns {
    /** The classes of the list of signs. */
    private enum Sign {
        SAID,
        MARK,
        EXPLANATION,
        HOME,
        AREA,
        BESIDE
    }

    private static final WordClasses<Sign> LIST = WordClasses.read("namesake-signs.tsv", Sign.class);
    private static final Pattern SAID = LIST.pattern(Sign.SAID);
    private static final Pattern MARK = LIST.pattern(Sign.MARK);
    private static final Pattern EXPLANATION = LIST.pattern(Sign.EXPLANATION);
    private static final Pattern HOME = LIST.pattern(Sign.HOME);
    private static final Pattern AREA = LIST.pattern(Sign.AREA);
    private static final Pattern BESIDE = LIST.pattern(Sign.BESIDE);

    /** Characters before a name among which its home is looked for. */
    private static final int HOME_LEAD = 24;

    /** Where an office says what its holder does all day. */
    private static final Set<String> WORKPLACES = Set.of("police", "hospital", "neighbourhood", "school", "company");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final String text;

    NamesakeSigns(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text;
    }

    /** Whether the article says in so many words that two bear this name. */
    boolean areSaidApart(NamedPlace place) {
        return SAID.matcher(sentence(place)).find();
    }

    boolean isTelling(NamedPlace place) {
        return !place.posts().isEmpty()
                || mark(place) != null
                || isListed(place)
                || isExplained(place)
                || home(place) != null;
    }

    boolean areApart(NamedPlace one, NamedPlace other, boolean said) {
        if (sharesPost(one, other)) {
            return false;
        }
        return !Objects.equals(mark(one), mark(other)) && inOneSentenceOrList(one, other)
                || isListed(one) && isListed(other) && inOneList(one, other)
                || isIntroducedAnew(one, other)
                || liveApart(one, other)
                || said && !one.posts().isEmpty() && !other.posts().isEmpty()
                || one.posts().stream().anyMatch(post -> other.posts().stream().anyMatch(p -> conflict(post, p)));
    }

    static boolean sharesPost(NamedPlace one, NamedPlace other) {
        return one.posts().stream().anyMatch(post -> other.posts().stream()
                .anyMatch(p -> p.title().equals(post.title()) && areOneBody(p.organisation(), post.organisation())));
    }

    /** The same body, or one of them named without what it belongs to. */
    private static boolean areOneBody(Draft.@Nullable Organisation one, Draft.@Nullable Organisation other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.body.name().endsWith(other.body.name()) || other.body.name().endsWith(one.body.name());
    }

    /** "家住甲苑的王某和家住乙苑的王某". */
    private boolean liveApart(NamedPlace one, NamedPlace other) {
        String home = home(one);
        String second = home(other);
        return home != null
                && second != null
                && !home.contains(second)
                && !second.contains(home)
                && view.sentenceAt(one.begin()) == view.sentenceAt(other.begin());
    }

    private @Nullable String home(NamedPlace place) {
        Matcher home = HOME.matcher(text.substring(Math.max(0, place.begin() - HOME_LEAD), place.begin()));
        return home.find() ? home.group(1) : null;
    }

    private boolean inOneSentenceOrList(NamedPlace one, NamedPlace other) {
        return view.sentenceAt(one.begin()) == view.sentenceAt(other.begin()) || inOneList(one, other);
    }

    private String sentence(NamedPlace place) {
        return text.substring(
                view.sentences.get(view.sentenceAt(place.begin())).span().begin(),
                view.sentences.get(view.sentenceAt(place.begin())).span().end());
    }

    /** "（女）": what the page itself adds to a name that two bear. */
    private @Nullable String mark(NamedPlace place) {
        var matcher = MARK.matcher(text.substring(place.end(), Math.min(text.length(), place.end() + 6)));
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Whether the name begins a row of a list. */
    private boolean isListed(NamedPlace place) {
        return Chars.skipSpacesBack(text, place.begin()) == Chars.lineBegin(text, place.begin())
                && view.sentences.get(view.sentenceAt(place.begin())).span().end()
                        <= Chars.lineEnd(text, place.end()) + 1
                && "，。".indexOf(text.charAt(Math.min(text.length(), Chars.lineEnd(text, place.end())) - 1)) < 0
                && Chars.lineEnd(text, place.end()) - place.end() < 40;
    }

    /** Whether no sentence stands between two rows. */
    private boolean inOneList(NamedPlace one, NamedPlace other) {
        String between = text.substring(one.end(), other.begin());
        return between.length() < 2000 && between.indexOf('。') < 0 && between.indexOf('，') < 0;
    }

    /** "黄山为……、黄山（居民议事员）颁奖": who is already in a sentence is not introduced in it again. */
    private boolean isIntroducedAnew(NamedPlace one, NamedPlace other) {
        return view.sentenceAt(one.begin()) == view.sentenceAt(other.begin())
                && one.end() < other.begin()
                && isExplained(other);
    }

    /** Whether a bracket behind the name says who that is; not where in a picture, nor how many votes. */
    private boolean isExplained(NamedPlace place) {
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
