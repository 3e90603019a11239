package org.lilong;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lilong.article.file.RawPage;
import org.lilong.language.Annotator;
import org.lilong.store.Contributions;
import org.lilong.store.Export;
import org.lilong.store.ExportFormat;
import org.lilong.store.Store;

/** Runs of the whole flow, and what a store holds after them. */
final class Runs {
    private static final Models MODELS = new Models(2);

    private Runs() {}

    /** CoreNLP, loaded once for all tests. */
    static Annotator annotator() {
        return MODELS.annotator();
    }

    static Summary read(Store store, List<Path> pages) {
        return read(store, pages, MODELS, false);
    }

    static Summary readAgain(Store store, List<Path> pages) {
        return read(store, pages, MODELS, true);
    }

    static Summary readWith(int threads, Store store, List<Path> pages) {
        return read(store, pages, new Models(threads), false);
    }

    /** Reads pages as they come. */
    static Summary read(Store store, Iterator<RawPage> pages) {
        return new Pipeline(contributions(store), MODELS, Progress.SILENT, false).run(pages);
    }

    private static Summary read(Store store, List<Path> pages, Models models, boolean again) {
        return new Pipeline(contributions(store), models, Progress.SILENT, again)
                .run(pages.stream().map(RawPage::of).iterator());
    }

    static void remove(Store store, String doc) {
        new Pipeline(contributions(store), MODELS, Progress.SILENT, false).remove(List.of(doc));
    }

    static Contributions contributions(Store store) {
        return new Contributions(store, Version.current(), InstantSource.system());
    }

    /** What a store holds but for the records of its runs, a quad a line. */
    static String export(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Export(store, Set.of()).write(out, ExportFormat.NQUADS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The quads that one of two exports has and the other has not. */
    static Set<String> difference(String one, String other) {
        Set<String> before = new TreeSet<>(one.lines().toList());
        Set<String> after = new TreeSet<>(other.lines().toList());
        Set<String> different = new TreeSet<>(before);
        different.addAll(after);
        before.retainAll(after);
        different.removeAll(before);
        return different;
    }
}
