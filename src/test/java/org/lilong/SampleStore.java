package org.lilong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lilong.store.Store;

/** The bundled sample pages, read by the real CoreNLP into a store on disk: once for all tests, which leave it as it is. */
public final class SampleStore {
    /** The bundled sample pages. */
    public static final Path PAGES = Path.of("src", "main", "resources", "samples");

    private static final Path FOLDER = read();

    private SampleStore() {}

    /** The folder of the store, which nobody holds open but for the time of a test. */
    public static Path folder() {
        return FOLDER;
    }

    /** The files of the sample pages, by name. */
    public static List<Path> pages() {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path read() {
        try {
            Path folder = Files.createTempDirectory("lilong-samples");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            try (Store store = Store.openOrCreate(folder)) {
                Runs.read(store, pages());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
