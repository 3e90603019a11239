package org.lilong.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
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
 * What reading pages end to end, from files into a store, costs beside CoreNLP's tokenize, ssplit, pos, lemma and ner alone on the text of the
 * same articles: processor time of the whole process, round about, each of both in turn. The first round warms up and is not counted.
 *
 * <p>Arguments: files and folders of pages.
 */
final class ReadingCost {
    private static final int ROUNDS = 3;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ReadingCost() {}

    public static void main(String[] args) {
        List<Path> paths = Arrays.stream(args).map(Path::of).toList();
        List<RawPage> files;
        try (Stream<RawPage> found = PageFiles.find(paths)) {
            files = found.toList();
        }
        List<String> texts = texts(files);
        int characters = texts.stream().mapToInt(String::length).sum();
        Models models = new Models(1);
        double[] alone = new double[ROUNDS];
        double[] all = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double nlp = seconds(() -> texts.forEach(models.annotator()::annotate));
            double whole = seconds(() -> read(files, models));
            if (round >= 0) {
                alone[round] = nlp;
                all[round] = whole;
            }
        }
        double nlp = median(alone);
        double whole = median(all);
        System.out.printf(Locale.ROOT, "%d files, %d articles, %,d characters%n", files.size(), texts.size(), characters);
        System.out.printf(Locale.ROOT, "CoreNLP alone  %7.2f s  %,8.0f characters/s%n", nlp, characters / nlp);
        System.out.printf(Locale.ROOT, "end to end     %7.2f s  %,8.0f characters/s%n", whole, characters / whole);
        System.out.printf(Locale.ROOT, "ratio          %7.2f%n", whole / nlp);
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

    private static void read(List<RawPage> files, Models models) {
        try (Store store = Store.inMemory()) {
            Contributions contributions = new Contributions(store, "bench", InstantSource.system());
            new Pipeline(contributions, models, Progress.SILENT, true).run(files.iterator());
        }
    }

    private static double seconds(Runnable work) {
        long start = MACHINE.getProcessCpuTime();
        work.run();
        return (MACHINE.getProcessCpuTime() - start) / 1e9;
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }
}
