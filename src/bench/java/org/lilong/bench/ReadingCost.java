package org.lilong.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lilong.Models;
import org.lilong.Pipeline;
import org.lilong.Progress;
import org.lilong.article.Article;
import org.lilong.article.file.PageFiles;
import org.lilong.article.reading.PageReader;
import org.lilong.article.file.RawPage;
import org.lilong.search.Search;
import org.lilong.store.Contributions;
import org.lilong.store.Store;

/**
 * What reading pages end to end, from files into a store on disk with its search index, costs beside CoreNLP alone on the text of the same
 * articles: all processor time of a process, its compiler and collector included. Each of the two is a process of its own with the same
 * options, and reads round after round of pages that it has not seen, in turn with the other; the store grows as it does with a newspaper, and
 * is indexed for the search at the end.
 *
 * <p>Arguments: a folder of annotated pages, tellings of them in a round, rounds.
 */
final class ReadingCost {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final String ALONE = "alone";
    private static final String WHOLE = "whole";

    private ReadingCost() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals(ALONE)) {
            PlainCoreNlp nlp = new PlainCoreNlp();
            answer(round -> texts(round).forEach(nlp::read), () -> {});
        } else if (args[0].equals(WHOLE)) {
            try (Store store = Store.openOrCreate(Path.of(args[1]))) {
                Models models = new Models(Runtime.getRuntime().availableProcessors());
                models.annotator();
                Pipeline pipeline = new Pipeline(
                        new Contributions(store, "bench", InstantSource.system()), models, Progress.SILENT, false);
                answer(round -> read(round, pipeline), () -> index(store));
            }
        } else {
            Path folder = Files.createTempDirectory("lilong-reading-cost");
            try {
                compare(RetoldPages.of(List.of(Path.of(args[0]))), folder, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            } finally {
                delete(folder);
            }
        }
    }

    /** Works on one folder a line, or ends at an empty line, and says after each what the process has cost up to then. */
    private static void answer(Consumer<Path> work, Runnable end) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(Cost.upToNow().line());
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                end.run();
            } else {
                work.accept(Path.of(line));
            }
            System.out.println(Cost.upToNow().line());
        }
    }

    private static void compare(RetoldPages pages, Path folder, int tellings, int rounds) throws IOException {
        System.out.println("processor seconds (of these, by the clock: collecting; compiling)");
        List<Cost> nlp = new ArrayList<>(List.of(Cost.NONE));
        List<Cost> all = new ArrayList<>(List.of(Cost.NONE));
        try (Other alone = new Other(ALONE, folder);
                Other whole = new Other(WHOLE, folder)) {
            nlp.add(alone.next());
            all.add(whole.next());
            show("models", nlp, all, 0, 1);
            for (int round = 1; round <= rounds; round++) {
                Path files = round(pages, folder, tellings, round);
                nlp.add(alone.ask(files));
                all.add(whole.ask(files));
                show("round " + round, nlp, all, round, round + 1);
            }
            nlp.add(alone.end());
            all.add(whole.end());
        }
        System.out.printf("search index %s%n", all.get(rounds + 2).minus(all.get(rounds + 1)));
        show("second half", nlp, all, rounds / 2 + 1, rounds + 1);
        show("all, indexed", nlp, all, 1, rounds + 2);
        show("with models", nlp, all, 0, rounds + 2);
    }

    private static void show(String what, List<Cost> alone, List<Cost> whole, int from, int to) {
        Cost nlp = alone.get(to).minus(alone.get(from));
        Cost all = whole.get(to).minus(whole.get(from));
        System.out.printf(
                Locale.ROOT,
                "%-12s CoreNLP alone %s, end to end %s, ratio %.2f%n",
                what,
                nlp,
                all,
                all.seconds / nlp.seconds);
    }

    /** Writes the pages of a round, and beside them the texts of their articles. */
    private static Path round(RetoldPages pages, Path folder, int tellings, int round) throws IOException {
        Path files = Files.createDirectory(folder.resolve("round" + round));
        for (int i = 0; i < tellings; i++) {
            pages.write((round - 1) * tellings + i, files);
        }
        PageReader reader = new PageReader();
        List<String> texts = new ArrayList<>();
        try (Stream<RawPage> found = PageFiles.find(List.of(files))) {
            found.forEach(file -> reader.read(file)
                    .match(
                            read -> texts.addAll(read.page().articles().stream()
                                    .map(Article::text)
                                    .toList()),
                            rejected -> false));
        }
        Files.writeString(texts(files, "texts"), String.join("\f", texts));
        System.out.printf(
                Locale.ROOT,
                "%d articles, %,d characters%n",
                texts.size(),
                texts.stream().mapToInt(String::length).sum());
        return files;
    }

    private static Path texts(Path files, String name) {
        return files.resolveSibling(files.getFileName() + "." + name);
    }

    private static List<String> texts(Path files) {
        try {
            return Arrays.asList(Files.readString(texts(files, "texts")).split("\f"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path files, Pipeline pipeline) {
        try (Stream<RawPage> found = PageFiles.find(List.of(files))) {
            pipeline.run(found.iterator());
        }
    }

    private static void index(Store store) {
        try (Search search = Search.in(store)) {
            search.bringUpToDate();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> made = Files.walk(folder)) {
            made.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    /** One of the two, in a process with this one's options. */
    private static final class Other implements AutoCloseable {
        private final Process process;
        private final BufferedReader answers;
        private final PrintStream questions;

        Other(String which, Path folder) throws IOException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReadingCost.class.getName(), which));
            command.add(folder.resolve("store").toString());
            this.process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            this.questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        }

        Cost ask(Path files) throws IOException {
            questions.println(files);
            return next();
        }

        Cost end() throws IOException {
            questions.println();
            return next();
        }

        Cost next() throws IOException {
            String line = answers.readLine();
            if (line == null) {
                throw new IOException("a process ended before its time: " + process.info().commandLine());
            }
            String[] parts = line.split(" ");
            return new Cost(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
        }

        @Override
        public void close() {
            questions.close();
            process.onExit().join();
        }
    }

    /** What a process took; collecting and compiling are known by the clock only. */
    private record Cost(double seconds, double collecting, double compiling) {
        static final Cost NONE = new Cost(0, 0, 0);

        static Cost upToNow() {
            long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                    .sum();
            return new Cost(
                    MACHINE.getProcessCpuTime() / 1e9,
                    collecting / 1e3,
                    ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3);
        }

        Cost minus(Cost other) {
            return new Cost(seconds - other.seconds, collecting - other.collecting, compiling - other.compiling);
        }

        String line() {
            return seconds + " " + collecting + " " + compiling;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f s (%.1f; %.1f)", seconds, collecting, compiling);
        }
    }
}
