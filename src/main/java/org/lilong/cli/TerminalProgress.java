package org.lilong.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress bars on the terminal: one while the models load, one over the pages. */
final class TerminalProgress implements ShownProgress {
    private final long pages;
    private final PrintStream out;
    private @Nullable ProgressBar loading;
    private @Nullable ProgressBar reading;
    private @Nullable ProgressBar compacting;

    TerminalProgress(long pages, PrintStream out) {
        this.pages = pages;
        this.out = out;
    }

    @Override
    public void loadingModels() {
        loading = bar("Loading models", -1);
    }

    @Override
    public void modelsLoaded() {
        if (loading != null) {
            loading.close();
            loading = null;
        }
    }

    @Override
    public void pageDone(String doc) {
        if (reading == null) {
            reading = bar("Reading pages", pages);
        }
        reading.step();
        reading.setExtraMessage(doc);
    }

    @Override
    public void compacting() {
        closeReading();
        compacting = bar("Compacting the store", -1);
    }

    @Override
    public void compacted() {
        if (compacting != null) {
            compacting.close();
            compacting = null;
        }
    }

    @Override
    public void close() {
        modelsLoaded();
        closeReading();
        compacted();
    }

    private void closeReading() {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }

    private ProgressBar bar(String task, long max) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(max)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
    }
}
