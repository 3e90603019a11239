package org.lilong.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The lines of the sample pages, and one of what they have too little of. */
final class SampleLines {
    private static final Path SAMPLES = Path.of("src/main/resources/samples");

    /** Letters, digits and signs beside each other, characters outside the first plane. */
    private static final String RARE = "ABCdE-xyz.Q·W 1998年 199A 2a3 。.9 a.B -1-9 \uD842\uDFB7好😀a😀1 ＡＢ１２ ①②";

    private SampleLines() {}

    static List<String> read() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            Stream<String> samples = files.filter(file -> file.toString().endsWith(".txt"))
                    .map(SampleLines::text)
                    .flatMap(String::lines);
            return Stream.concat(samples, Stream.of(RARE))
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /** The features of a document; their order plays no part, nor how often one is found: CoreNLP enters twice what finds them. */
    static List<List<List<Integer>>> sorted(int[][][] numbers) {
        return Arrays.stream(numbers)
                .map(cliques -> Arrays.stream(cliques)
                        .map(clique -> Arrays.stream(clique)
                                .sorted()
                                .distinct()
                                .boxed()
                                .toList())
                        .toList())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
