package org.lilong.evaluation;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lilong.article.Article;
import org.lilong.article.Page;
import org.lilong.article.file.PageFiles;
import org.lilong.article.file.RawPage;
import org.lilong.article.reading.PageReader;
import org.lilong.evaluation.Document.Event;
import org.lilong.evaluation.Document.Participant;
import org.lilong.evaluation.Document.Person;
import org.lilong.evaluation.Document.Post;
import org.lilong.extraction.ClaimExtractor;
import org.lilong.extraction.lexicon.Backing;
import org.lilong.extraction.lexicon.Reliability;
import org.lilong.language.Annotator;
import org.lilong.language.Sentence;
import org.lilong.query.Records;
import org.lilong.store.Contribution;
import org.lilong.store.Contributions;
import org.lilong.store.Store;

/**
 * Counts how often claims are right on annotated pages, by what they rest on, and prints the rows of {@code lexicon/reliability.tsv}. Pages are
 * read with shares by which the backing of each claim can be told from its confidence ({@link #MARKS}). A share is that of right claims, one
 * added to the right and to the wrong ones; how well it foretells pages that it was not counted on, five folds of the pages tell.
 *
 * <p>Arguments: folders of annotated pages.
 */
public final class ReliabilityFit {
    private static final int FOLDS = 5;
    private static final double CLEAR = 0.99;
    private static final double NEAR = 0.02;

    /** Of fewer claims no share is counted. */
    private static final int ENOUGH = 10;

    /** Of products of an event's mark and a participation's, the power of two tells the event, the rest the participation. */
    private static final Map<Backing, Double> MARKS = marks();

    private record Claim(Backing backing, boolean right, int page) {}

    private final List<Claim> claims = new ArrayList<>();
    private int untold;

    private ReliabilityFit() {}

    public static void main(String[] folders) {
        Gold gold = Gold.read(Arrays.stream(folders).map(Path::of).toList());
        Map<String, Document> found = read(gold.pages());
        ReliabilityFit fit = new ReliabilityFit();
        for (Document expected : gold.documents()) {
            fit.add(expected, found.getOrDefault(expected.doc(), Document.nothing(expected.doc())), gold.documents().indexOf(expected));
        }
        fit.print();
    }

    private static Map<Backing, Double> marks() {
        Map<Backing, Double> marks = new EnumMap<>(Backing.class);
        Map<String, Integer> seen = new HashMap<>();
        for (Backing backing : Backing.values()) {
            String kind = kind(backing);
            int before = seen.merge(kind, 1, Integer::sum) - 1;
            marks.put(backing, switch (kind) {
                case "CLEAR" -> 1.0;
                case "EVENT" -> Math.pow(0.5, before);
                default -> 1 - 0.08 * before;
            });
        }
        return marks;
    }

    private static String kind(Backing backing) {
        String kind = backing.name().replaceFirst("_.*", "");
        return kind.equals("ABSENT") ? "PRESENT" : kind;
    }

    private static Map<String, Document> read(List<Path> pages) {
        ClaimExtractor extractor = ClaimExtractor.load(Reliability.of(MARKS));
        Annotator annotator = Annotator.load();
        PageReader reader = new PageReader();
        Map<String, Document> found = new HashMap<>();
        try (Store store = Store.inMemory();
                Stream<RawPage> files = PageFiles.find(pages)) {
            List<Contribution> contributions = new ArrayList<>();
            files.forEach(file -> reader.read(file).match(
                    read -> contributions.add(contribution(read.page(), annotator, extractor)), rejected -> false));
            new Contributions(store, "bench", InstantSource.system()).replace(contributions);
            new Records(store).forEach(record -> {
                Document document = Gold.document(record);
                found.put(document.doc(), document);
            });
        }
        return found;
    }

    private static Contribution contribution(Page page, Annotator annotator, ClaimExtractor extractor) {
        List<List<Sentence>> sentences =
                page.articles().stream().map(Article::text).map(annotator::annotate).toList();
        return Contribution.of(extractor.extract(page, sentences));
    }

    private void add(Document expected, Document found, int page) {
        Map<String, Double> people = found.people().stream()
                .collect(Collectors.toMap(Person::plainName, Person::confidence, Math::max));
        Set<String> names = expected.people().stream().map(Person::plainName).collect(Collectors.toSet());
        Function<String, Boolean> isName = names::contains;
        found.people().forEach(person -> ifClear(Backing.CLEAR_PERSON, person.confidence(), isName.apply(person.plainName()), page));
        Set<List<String>> posts = expected.posts().stream().map(Post::tied).collect(Collectors.toSet());
        for (Post post : found.posts()) {
            String holder = Names.plain(post.person());
            if (names.contains(holder)) {
                add("POST", post.confidence() / people.getOrDefault(holder, 1.0), posts.contains(post.tied()), page);
            }
        }
        Set<String> bodies = expected.organisations().stream().map(body -> Names.body(body.name())).collect(Collectors.toSet());
        found.organisations().forEach(body -> add("BODY", body.confidence(), bodies.contains(Names.body(body.name())), page));
        Pairs areas = Pairs.of(expected.neighbourhoods(), found.neighbourhoods(), Comparison::likeness, 0.5);
        for (int n = 0; n < found.neighbourhoods().size(); n++) {
            ifClear(Backing.CLEAR_AREA, found.neighbourhoods().get(n).confidence(), areas.goldByFound().containsKey(n), page);
        }
        events(expected.events(), found.events(), people, names, page);
    }

    private void events(List<Event> expected, List<Event> found, Map<String, Double> people, Set<String> names, int page) {
        Pairs pairs = Pairs.of(expected, found, EventComparison::likeness, 0.3);
        for (int n = 0; n < found.size(); n++) {
            Integer right = pairs.goldByFound().get(n);
            add("EVENT", found.get(n).confidence(), right != null, page);
            if (right != null) {
                for (Participant one : found.get(n).participants()) {
                    if (names.contains(one.plainName())) {
                        double both = one.confidence() / people.getOrDefault(one.plainName(), 1.0);
                        double mark = both / Math.pow(2, Math.ceil(Math.log(both) / Math.log(2) - 0.01));
                        add("PRESENT", mark, expected.get(right).people().contains(one.plainName()), page);
                    }
                }
            }
        }
    }

    private void ifClear(Backing backing, double confidence, boolean right, int page) {
        if (confidence >= CLEAR) {
            claims.add(new Claim(backing, right, page));
        }
    }

    private void add(String kind, double mark, boolean right, int page) {
        Optional<Backing> backing = Arrays.stream(Backing.values())
                .filter(one -> kind(one).equals(kind))
                .min(Comparator.comparing(one -> Math.abs(share(one) - mark)))
                .filter(one -> Math.abs(share(one) - mark) < NEAR);
        backing.ifPresentOrElse(one -> claims.add(new Claim(one, right, page)), () -> untold++);
    }

    private static double share(Backing backing) {
        return MARKS.getOrDefault(backing, 0.0);
    }

    private static double share(List<Claim> claims) {
        return (claims.stream().filter(Claim::right).count() + 1.0) / (claims.size() + 2);
    }

    private void print() {
        Map<Backing, List<Claim>> by = claims.stream().collect(Collectors.groupingBy(Claim::backing));
        System.out.println("# backing\tshare\tclaims");
        for (Backing backing : Backing.values()) {
            List<Claim> all = by.getOrDefault(backing, List.of());
            if (all.size() < ENOUGH) {
                System.out.println(backing + "\t(too few: keep what was reasoned)\t" + all.size());
            } else {
                System.out.printf(Locale.ROOT, "%s\t%.3f\t%d%n", backing, share(all), all.size());
            }
        }
        double gap = by.values().stream().mapToDouble(ReliabilityFit::heldOutGap).sum() / claims.size();
        System.out.printf(Locale.ROOT, "on pages not counted, share stated and share right differ by %.3f; %d claims untold%n", gap, untold);
    }

    /** Over all folds, claims times by how much the share of the other folds' claims misses this one's. */
    private static double heldOutGap(List<Claim> claims) {
        double sum = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<Claim> here = claims.stream().filter(claim -> claim.page() % FOLDS == held).toList();
            List<Claim> others = claims.stream().filter(claim -> claim.page() % FOLDS != held).toList();
            sum += Math.abs(here.size() * share(others) - here.stream().filter(Claim::right).count());
        }
        return sum;
    }
}
