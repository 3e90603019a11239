package org.lilong.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.lilong.evaluation.Document.Article;
import org.lilong.evaluation.Document.Entity;
import org.lilong.evaluation.Document.Person;
import org.lilong.evaluation.Document.Post;

/** Compares pages as read with the same pages as annotated, and adds up. */
final class Comparison {
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Map<String, Calibration> calibrations = new LinkedHashMap<>();
    private final EventComparison events = new EventComparison();
    private final BCubed identity = new BCubed();
    private final List<Mistake> wrongNamesakes = new ArrayList<>();
    private int namesakes;
    private int rightNamesakes;

    Comparison() {
        for (String kind :
                List.of("articles", "people", "posts", "posts.untied", "orgs", "orgs.resolved", "neighbourhoods")) {
            counts.put(kind, new Count(kind));
        }
        List.of("people", "posts", "orgs.resolved", "neighbourhoods")
                .forEach(kind -> calibrations.put(kind, new Calibration()));
    }

    void add(Gold gold, Document expected, Document found) {
        articles(expected, found);
        people(gold, expected, found);
        posts(expected, found);
        String doc = expected.doc();
        entities(count("orgs"), doc, expected.organisations(), found.organisations());
        count("orgs.resolved").compare(doc, resolved(expected), resolved(found));
        Set<String> bodies = expected.organisations().stream()
                .map(body -> Names.body(body.name()))
                .collect(Collectors.toSet());
        calibrate(
                "orgs.resolved",
                found.organisations(),
                n -> bodies.contains(Names.body(found.organisations().get(n).name())));
        Pairs areas = entities(count("neighbourhoods"), doc, expected.neighbourhoods(), found.neighbourhoods());
        calibrate("neighbourhoods", found.neighbourhoods(), areas.goldByFound()::containsKey);
        events.add(expected, found);
    }

    private Count count(String kind) {
        return Objects.requireNonNull(counts.get(kind));
    }

    private void calibrate(String kind, Double confidence, boolean right) {
        Objects.requireNonNull(calibrations.get(kind)).add(confidence, right);
    }

    private void calibrate(String kind, List<Entity> found, IntPredicate right) {
        for (int n = 0; n < found.size(); n++) {
            Double confidence = found.get(n).confidence();
            if (confidence != null) {
                calibrate(kind, confidence, right.test(n));
            }
        }
    }

    private void articles(Document expected, Document found) {
        List<Article> titled =
                expected.articles().stream().filter(Article::titled).toList();
        Pairs pairs = Pairs.of(titled, found.articles(), (g, f) -> Names.similarity(g.title(), f.title()), 0.6);
        Count count = count("articles");
        pairs.count(
                count,
                expected.doc(),
                titled,
                found.articles(),
                article -> Objects.requireNonNullElse(article.title(), ""));
        int untitled = expected.articles().size() - titled.size();
        count.forgive(Math.min(untitled, found.articles().size() - pairs.size()));
    }

    private void people(Gold gold, Document expected, Document found) {
        Set<String> names = names(expected);
        count("people").compare(expected.doc(), singly(names), singly(names(found)));
        Map<String, String> iris = new HashMap<>();
        for (Person person : found.people()) {
            if (person.iri() != null) {
                iris.put(person.plainName(), person.iri());
            }
            if (person.confidence() != null) {
                calibrate("people", person.confidence(), names.contains(person.plainName()));
            }
        }
        for (String name : names) {
            identity.add(expected.doc(), name, gold.person(expected.doc(), name), iris.get(name));
            namesakes(name, expected, found);
        }
    }

    private void namesakes(String name, Document expected, Document found) {
        long people = expected.people().stream()
                .filter(person -> person.plainName().equals(name))
                .count();
        if (people > 1) {
            Set<Object> apart = new HashSet<>();
            for (int n = 0; n < found.people().size(); n++) {
                Person person = found.people().get(n);
                if (person.plainName().equals(name)) {
                    apart.add(person.iri() == null ? (Object) n : person.iri());
                }
            }
            namesakes++;
            if (people == apart.size()) {
                rightNamesakes++;
            } else {
                String told = people + " people, told as " + apart.size();
                wrongNamesakes.add(new Mistake("namesakes", "wrong", expected.doc(), List.of(name, told)));
            }
        }
    }

    private static Set<String> names(Document document) {
        return document.people().stream().map(Person::plainName).collect(Collectors.toSet());
    }

    private static Set<List<String>> singly(Collection<String> names) {
        return names.stream().map(List::of).collect(Collectors.toSet());
    }

    private void posts(Document expected, Document found) {
        Set<List<String>> tied = expected.posts().stream().map(Post::tied).collect(Collectors.toSet());
        count("posts")
                .compare(
                        expected.doc(),
                        tied,
                        found.posts().stream().map(Post::tied).toList());
        count("posts.untied")
                .compare(
                        expected.doc(),
                        expected.posts().stream().map(Post::untied).toList(),
                        found.posts().stream().map(Post::untied).toList());
        for (Post post : found.posts()) {
            if (post.confidence() != null) {
                calibrate("posts", post.confidence(), tied.contains(post.tied()));
            }
        }
    }

    /** An entity counts once, found when any of its forms is; a second record of one that is found is an error. */
    private static Pairs entities(Count count, String doc, List<Entity> expected, List<Entity> found) {
        Pairs pairs = Pairs.of(expected, found, Comparison::likeness, 0.5);
        pairs.count(count, doc, expected, found, Entity::name);
        return pairs;
    }

    static double likeness(Entity one, Entity other) {
        if (Names.body(one.name()).equals(Names.body(other.name()))) {
            return 2;
        }
        return Names.shared(one.names(), other.names()) > 0 ? 1 : 0;
    }

    private static List<List<String>> resolved(Document document) {
        return document.organisations().stream()
                .map(body -> List.of(Names.body(body.name())))
                .toList();
    }

    Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        counts.forEach((kind, count) -> scores.put(kind, count.score()));
        scores.putAll(events.scores());
        scores.put("identity", identity.score());
        scores.put("namesakes", Score.accuracy(rightNamesakes, namesakes));
        return scores;
    }

    List<Mistake> mistakes() {
        List<Mistake> all = new ArrayList<>();
        counts.values().forEach(count -> all.addAll(count.mistakes()));
        all.addAll(events.mistakes());
        all.addAll(identity.mistakes());
        all.addAll(wrongNamesakes);
        return all;
    }

    Map<String, Calibration> calibrations() {
        Map<String, Calibration> all = new LinkedHashMap<>(calibrations);
        all.putAll(events.calibrations());
        return all;
    }
}
