package org.lilong.cli;

import java.io.PrintStream;
import java.util.Locale;

/** Progress for a log file or a pipe: a line when the models load, and one after each tenth of the pages. */
final class LineProgress implements ShownProgress {
    private static final int LINES = 10;

    private final long pages;
    private final PrintStream out;
    private long done;
    private long told;

    LineProgress(long pages, PrintStream out) {
        this.pages = pages;
        this.out = out;
    }

    @Override
    public void loadingModels() {
        out.println("Loading models");
    }

    @Override
    public void pageDone(String doc) {
        done++;
        long tenth = done * LINES / pages;
        if (tenth > told) {
            told = tenth;
            out.printf(Locale.ROOT, "Reading pages: %d of %d%n", done, pages);
        }
    }

    @Override
    public void compacting() {
        out.println("Compacting the store");
    }

    @Override
    public void close() {}
}
