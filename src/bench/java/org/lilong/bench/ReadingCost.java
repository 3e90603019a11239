package org.lilong.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
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
import org.lilong.store.Contributions;
import org.lilong.store.Store;

/**
 * What reading pages end to end, from files into a new store on disk, costs beside CoreNLP's tokenize, ssplit, pos, lemma and ner alone on the
 * text of the same articles: processor time of the whole process with its compiler and collector, each of both in turn. The first rounds warm
 * both up and are not counted: a process that reads for minutes is what the figure is about. Loading the models, opening the store and closing it
 * cost the same however much is read, and are left out of both.
 *
 * <p>The same page under another name would be another telling of the same events by the same people, which no newspaper is made of; so each
 * round reads the pages once into a store of its own, and the more different pages there are, the truer the figure.
 *
 * <p>Arguments: files and folders of pages.
 */
final class ReadingCost {
    private static final int WARM_UP = 6;
    private static final int ROUNDS = 5;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ReadingCost() {}

    public static void main(String[] args) throws IOException {
        List<RawPage> files;
        try (Stream<RawPage> found = PageFiles.find(Arrays.stream(args).map(Path::of).toList())) {
            files = found.toList();
        }
        List<String> texts = texts(files);
        int characters = texts.stream().mapToInt(String::length).sum();
        Models models = new Models(1);
        double[] alone = new double[ROUNDS];
        double[] all = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double nlp = seconds(() -> texts.forEach(models.annotator()::annotate));
            double whole = read(files, models);
            if (round >= 0) {
                alone[round] = nlp;
                all[round] = whole;
            }
        }
        double nlp = median(alone);
        double whole = median(all);
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, round -> all[round] / alone[round]);
        System.out.printf(Locale.ROOT, "%d files, %d articles, %,d characters%n", files.size(), texts.size(), characters);
        System.out.printf(Locale.ROOT, "CoreNLP alone  %7.2f s  %,8.0f characters/s%n", nlp, characters / nlp);
        System.out.printf(Locale.ROOT, "end to end     %7.2f s  %,8.0f characters/s%n", whole, characters / whole);
        System.out.printf(Locale.ROOT, "ratio          %7.2f  (rounds %s)%n", median(ratios), printed(ratios));
    }

    private static List<String> texts(List<RawPage> files) {
        PageReader reader = new PageReader();
        List<String> texts = new ArrayList<>();
        for (RawPage file : files) {
            reader.read(file)
                    .match(
                            read -> texts.addAll(read.page().articles().stream()
                                    .map(Article::text)
                                    .toList()),
                            rejected -> false);
        }
        return texts;
    }

    private static double read(List<RawPage> files, Models models) throws IOException {
        Path folder = Files.createTempDirectory("lilong-reading-cost");
        try (Store store = Store.openOrCreate(folder.resolve("store"))) {
            Contributions contributions = new Contributions(store, "bench", InstantSource.system());
            return seconds(() -> new Pipeline(contributions, models, Progress.SILENT, true).run(files.iterator()));
        } finally {
            try (Stream<Path> made = Files.walk(folder)) {
                made.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static double seconds(Runnable work) {
        long start = MACHINE.getProcessCpuTime();
        work.run();
        return (MACHINE.getProcessCpuTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static String printed(double[] values) {
        return String.join(
                " ",
                Arrays.stream(values)
                        .sorted()
                        .mapToObj(value -> String.format(Locale.ROOT, "%.2f", value))
                        .toList());
    }
}
