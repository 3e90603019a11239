package org.lilong.extraction.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.article.Span;
import org.lilong.extraction.claim.OrganisationMention;
import org.lilong.extraction.claim.PersonMention;
import org.lilong.extraction.claim.PostClaim;
import org.lilong.extraction.lexicon.Backing;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.Reliability;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.text.ArticleView;

/** What has been found of an article's people and bodies so far; turns into mentions that refer to each other by index. */
public final class Draft {
    private final Reliability reliability;
    private final List<Name> names = new ArrayList<>();
    private final Map<Name, Integer> bearers = new HashMap<>();
    private final Map<Name, String> forms = new HashMap<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final List<Post> posts = new ArrayList<>();

    public Draft(Reliability reliability) {
        this.reliability = reliability;
    }

    public static final class Organisation {
        public final Body body;
        public final TreeSet<Span> spans = new TreeSet<>();
        public final TreeSet<String> forms = new TreeSet<>();

        Organisation(Body body) {
            this.body = body;
        }

        /** Where it was named last before an offset; -1 where it was not. */
        int lastEndBefore(int offset) {
            return spans.stream()
                    .mapToInt(Span::end)
                    .filter(end -> end <= offset)
                    .max()
                    .orElse(-1);
        }
    }

    /**
     * A post as one place of the article gives it.
     *
     * @param holder the place that names its holder
     */
    public record Post(
            Name holder,
            String title,
            @Nullable Organisation organisation,
            PostClaim.Status status,
            Span span,
            Backing backing) {}

    /** One who bears a name: several people of one article may bear the same. */
    private record Bearer(String name, int number) {}

    /** Notes one more place that names a person. */
    public void name(Name place) {
        names.add(place);
    }

    /** Says which of several people of one name a place means; a place of which nothing is said means the first, 0. */
    public void bearer(Name place, int number) {
        bearers.put(place, number);
    }

    /** Notes a place that names in part the person whom another place names in full. */
    public void partial(Name full, Span span, String form) {
        Name place = new Name(span, full.name(), full.score());
        names.add(place);
        bearers.put(place, bearer(full).number());
        forms.put(place, form);
    }

    /** Equal for the places that mean one person. */
    public String keyOf(Name place) {
        return place.name() + '/' + bearer(place).number();
    }

    /** Titles of the offices given at each place that gives any. */
    public Map<Name, List<String>> titles() {
        Map<Name, List<String>> titles = new HashMap<>();
        posts.forEach(post ->
                titles.computeIfAbsent(post.holder(), k -> new ArrayList<>()).add(post.title()));
        return titles;
    }

    private Bearer bearer(Name place) {
        return new Bearer(place.name(), bearers.getOrDefault(place, 0));
    }

    public Organisation organisation(Body body) {
        return organisations.computeIfAbsent(body.name(), k -> new Organisation(body));
    }

    /** Notes one more place that names a body. */
    void note(ArticleView view, Body body, Span span) {
        Organisation organisation = organisation(body);
        organisation.spans.add(span);
        organisation.forms.add(view.printed(span));
    }

    /** Says that a place names this body and none else: one that was understood there before an office told which is meant goes. */
    public void note(Organisation body, Span span, String form) {
        body.spans.add(span);
        body.forms.add(form);
        organisations
                .values()
                .removeIf(other -> other != body
                        && other.spans.equals(Set.of(span))
                        && posts.stream().noneMatch(post -> post.organisation() == other));
    }

    void drop(Organisation body) {
        organisations.remove(body.body.name());
    }

    List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    /** All posts, each as often as it is given. */
    public List<Post> posts() {
        return List.copyOf(posts);
    }

    public void add(Post post) {
        posts.add(post);
    }

    /** Each person's posts; the same one said twice keeps its better evidence, and one with a body displaces one without. */
    private Map<Bearer, List<Post>> held() {
        Map<Bearer, List<Post>> held = new LinkedHashMap<>();
        names.forEach(name -> held.computeIfAbsent(bearer(name), k -> new ArrayList<>()));
        posts.forEach(
                post -> Objects.requireNonNull(held.get(bearer(post.holder()))).add(post));
        held.replaceAll((bearer, all) -> RepeatedPosts.dropped(all));
        return held;
    }

    public List<PersonMention> personMentions() {
        Map<Bearer, List<Name>> places = new LinkedHashMap<>();
        names.forEach(name ->
                places.computeIfAbsent(bearer(name), k -> new ArrayList<>()).add(name));
        return places.values().stream().map(this::mention).toList();
    }

    private PersonMention mention(List<Name> places) {
        return new PersonMention(
                places.get(0).name(),
                places.stream()
                        .map(forms::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                places.stream().map(Name::span).sorted().toList(),
                confidence(places.stream().mapToDouble(Name::score).max().orElse(0)));
    }

    /** The probability that the best of its places is a name, as the clues' weights have it. */
    private double confidence(double score) {
        return Math.min(reliability.of(Backing.CLEAR_PERSON), 1 / (1 + Math.exp(-score)));
    }

    /** The posts; people and bodies by their indexes among {@link #personMentions} and {@link #organisations}. */
    public List<PostClaim> postClaims() {
        List<Organisation> bodies = organisations();
        List<PostClaim> claims = new ArrayList<>();
        List<PersonMention> people = personMentions();
        int person = 0;
        for (List<Post> held : held().values()) {
            for (Post post : held) {
                claims.add(new PostClaim(
                        person,
                        post.title(),
                        post.organisation() == null ? null : bodies.indexOf(post.organisation()),
                        post.status(),
                        post.span(),
                        reliability.of(post.backing()) * people.get(person).confidence()));
            }
            person++;
        }
        return claims;
    }

    public List<OrganisationMention> organisationMentions(Lexicon lexicon, Place place, BodyNames printed) {
        return new BodyMentions(lexicon, place, printed, reliability).of(organisations(), posts);
    }
}
