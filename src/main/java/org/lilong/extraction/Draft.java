package org.lilong.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.article.Span;

/** What has been found of an article's people and bodies so far; turns into mentions that refer to each other by index. */
final class Draft {
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final List<Post> posts = new ArrayList<>();

    static final class Person {
        final String name;
        final TreeSet<Span> spans = new TreeSet<>();
        final TreeSet<String> forms = new TreeSet<>();
        double score;

        Person(String name) {
            this.name = name;
        }
    }

    static final class Organisation {
        final Body body;
        final TreeSet<Span> spans = new TreeSet<>();
        final TreeSet<String> forms = new TreeSet<>();

        Organisation(Body body) {
            this.body = body;
        }
    }

    record Post(
            Person person,
            String title,
            @Nullable Organisation organisation,
            PostClaim.Status status,
            Span span,
            double confidence) {}

    Person person(String key, String name) {
        return people.computeIfAbsent(key, k -> new Person(name));
    }

    /** Notes one more place that names a person. */
    void name(NameFinder.Name name) {
        Person person = person(PostFinder.key(name), name.name());
        person.spans.add(name.span());
        person.score = Math.max(person.score, name.score());
    }

    Organisation organisation(Body body) {
        return organisations.computeIfAbsent(body.name(), k -> new Organisation(body));
    }

    List<Person> people() {
        return List.copyOf(people.values());
    }

    List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    List<Post> posts() {
        return List.copyOf(posts);
    }

    /** Adds a post; the same one said twice keeps its better evidence, and one with a body displaces one without. */
    void add(Post post) {
        for (int i = 0; i < posts.size(); i++) {
            Post other = posts.get(i);
            if (other.person() == post.person() && other.title().equals(post.title())) {
                boolean sameBody = other.organisation() == post.organisation();
                if (sameBody || post.organisation() == null) {
                    return;
                }
                if (other.organisation() == null) {
                    posts.set(i, post);
                    return;
                }
            }
        }
        posts.add(post);
    }

    List<PersonMention> personMentions() {
        return people.values().stream()
                .map(p -> new PersonMention(p.name, List.copyOf(p.forms), List.copyOf(p.spans), confidence(p.score)))
                .toList();
    }

    /** Evidence as a probability: just enough evidence is right about seven times in ten. */
    private static double confidence(double score) {
        return Math.round(100 * Math.min(0.99, 0.55 + 0.07 * score)) / 100.0;
    }

    List<PostClaim> postClaims() {
        List<Person> persons = people();
        List<Organisation> bodies = organisations();
        return posts.stream()
                .map(p -> new PostClaim(
                        persons.indexOf(p.person()),
                        p.title(),
                        p.organisation() == null ? null : bodies.indexOf(p.organisation()),
                        p.status(),
                        p.span(),
                        p.confidence()))
                .toList();
    }

    List<OrganisationMention> organisationMentions(Lexicon lexicon, Place place, BodyNames names) {
        List<Organisation> bodies = organisations();
        List<OrganisationMention> mentions = new ArrayList<>();
        for (Organisation body : bodies) {
            mentions.add(new OrganisationMention(
                    names.printed(body.body.name()),
                    List.copyOf(body.forms),
                    BodyTypes.of(lexicon, body.body.name()),
                    parent(body, bodies),
                    place,
                    List.copyOf(body.spans),
                    body.spans.isEmpty() ? 0.75 : 0.85));
        }
        return mentions;
    }

    /** The body with the longest name that this one's name goes on from. */
    private static @Nullable Integer parent(Organisation body, List<Organisation> bodies) {
        Integer best = null;
        for (int i = 0; i < bodies.size(); i++) {
            String name = bodies.get(i).body.name();
            boolean longer =
                    body.body.name().startsWith(name) && body.body.name().length() > name.length();
            if (longer
                    && (best == null
                            || name.length() > bodies.get(best).body.name().length())) {
                best = i;
            }
        }
        return best;
    }
}
