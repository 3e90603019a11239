package org.lilong.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Options of the commands that read pages. */
final class ReadingOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles to analyse at a time; by default one for each core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no summary.")
    private boolean quiet;

    Reading of(List<Path> paths) {
        if (threads < 1) {
            throw new CommandException("--threads is " + threads + ": give at least 1");
        }
        return new Reading(paths, threads, quiet);
    }
}
