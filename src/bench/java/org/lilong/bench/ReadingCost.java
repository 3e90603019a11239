package org.lilong.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lilong.Models;
import org.lilong.Pipeline;
import org.lilong.Progress;
import org.lilong.article.Article;
import org.lilong.article.PageFiles;
import org.lilong.article.PageReader;
import org.lilong.article.RawPage;
import org.lilong.search.Search;
import org.lilong.store.Contributions;
import org.lilong.store.Store;

/**
 * What reading pages end to end, from files into a store on disk with its search index, costs beside CoreNLP's tokenize, ssplit, pos, lemma
 * and ner alone on the text of the same articles: processor time of the whole process, its compiler and collector included.
 *
 * <p>Each round has pages of its own, which both read, in turn the one and the other first; all rounds go into one store, as they do with a
 * newspaper. The first rounds are those of a process that has just begun; loading the models is told apart.
 *
 * <p>Arguments: a folder of annotated pages, tellings of them in a round, rounds.
 */
final class ReadingCost {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Models models = new Models(Runtime.getRuntime().availableProcessors());
    private final List<Double> ratios = new ArrayList<>();

    private ReadingCost() {}

    public static void main(String[] args) throws IOException {
        RetoldPages pages = RetoldPages.of(List.of(Path.of(args[0])));
        Path folder = Files.createTempDirectory("lilong-reading-cost");
        try {
            new ReadingCost().run(pages, folder, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        } finally {
            try (Stream<Path> made = Files.walk(folder)) {
                made.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run(RetoldPages pages, Path folder, int tellings, int rounds) throws IOException {
        System.out.println("processor seconds   of these collecting, compiling (by the clock)");
        show("models loaded", cost(models::annotator));
        try (Store store = Store.openOrCreate(folder.resolve("store"))) {
            for (int round = 0; round < rounds; round++) {
                Path files = Files.createDirectory(folder.resolve("round" + round));
                for (int i = 0; i < tellings; i++) {
                    pages.write(round * tellings + i, files);
                }
                round(round, files, store);
            }
        }
        double[] later = ratios.stream()
                .skip(rounds / 2)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT, "ratio of the last %d rounds: median %.2f%n", later.length, later[later.length / 2]);
    }

    private void round(int round, Path files, Store store) throws IOException {
        List<String> texts = texts(files);
        Runnable alone = () -> texts.forEach(models.annotator()::annotate);
        Runnable whole = () -> read(files, store);
        boolean aloneFirst = round % 2 == 0;
        Cost first = cost(aloneFirst ? alone : whole);
        Cost second = cost(aloneFirst ? whole : alone);
        Cost nlp = aloneFirst ? first : second;
        Cost all = aloneFirst ? second : first;
        ratios.add(all.seconds / nlp.seconds);
        System.out.printf(
                Locale.ROOT,
                "round %d: %d articles, %,d characters, ratio %.2f%n",
                round + 1,
                texts.size(),
                texts.stream().mapToInt(String::length).sum(),
                all.seconds / nlp.seconds);
        show("CoreNLP alone", nlp);
        show("end to end", all);
    }

    private static List<String> texts(Path folder) {
        PageReader reader = new PageReader();
        List<String> texts = new ArrayList<>();
        try (Stream<RawPage> files = PageFiles.find(List.of(folder))) {
            files.forEach(file -> reader.read(file)
                    .match(
                            read -> texts.addAll(read.page().articles().stream()
                                    .map(Article::text)
                                    .toList()),
                            rejected -> false));
        }
        return texts;
    }

    private void read(Path folder, Store store) {
        Contributions contributions = new Contributions(store, "bench", InstantSource.system());
        try (Stream<RawPage> files = PageFiles.find(List.of(folder));
                Search search = Search.in(store)) {
            new Pipeline(contributions, models, Progress.SILENT, false).run(files.iterator());
            search.bringUpToDate();
        }
    }

    /** What some work took; collecting and compiling are parts of the processor's seconds as far as they had a core of their own. */
    private record Cost(double seconds, double collecting, double compiling) {
        static Cost sinceStart() {
            long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                    .sum();
            return new Cost(
                    MACHINE.getProcessCpuTime() / 1e9,
                    collecting / 1e3,
                    ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3);
        }

        Cost minus(Cost other) {
            return new Cost(
                    seconds - other.seconds, collecting - other.collecting, compiling - other.compiling);
        }
    }

    private static Cost cost(Runnable work) {
        Cost start = Cost.sinceStart();
        work.run();
        return Cost.sinceStart().minus(start);
    }

    private static void show(String what, Cost cost) {
        System.out.printf(
                Locale.ROOT, "  %-14s %7.2f s  %7.2f  %7.2f%n", what, cost.seconds, cost.collecting, cost.compiling);
    }
}
