package org.lilong.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SegmenterTest {
    private static final Path SAMPLES = Path.of("src/main/resources/samples");

    /** What the samples have too little of: letters, digits and signs beside each other, characters outside the first plane. */
    private static final String RARE = "ABCdE-xyz.Q·W 1998年 199A 2a3 。.9 a.B -1-9 \uD842\uDFB7好😀a😀1 ＡＢ１２ ①②";

    @Test
    void theFeaturesOfEveryCharacterAreThoseThatCoreNlpFinds() throws Exception {
        CRFClassifier<CoreLabel> theirs = load();
        Field field = CRFClassifier.class.getDeclaredField("featureIndex");
        field.setAccessible(true);
        FeatureIndex index = new FeatureIndex((Index<?>) field.get(theirs));
        field.set(theirs, index);
        Segmenter ours = new Segmenter(theirs, index);
        for (List<CoreLabel> line : lines(theirs)) {
            assertThat(sorted(ours.documentToDataAndLabels(line).first()))
                    .as("features of %s", line)
                    .isEqualTo(sorted(theirs.documentToDataAndLabels(line).first()));
            assertThat(ours.documentToDataAndLabels(line).second())
                    .isEqualTo(theirs.documentToDataAndLabels(line).second());
        }
    }

    private static CRFClassifier<CoreLabel> load() throws IOException, ClassNotFoundException {
        String folder = "edu/stanford/nlp/models/segmenter/chinese";
        Properties properties = new Properties();
        properties.setProperty("sighanCorporaDict", folder);
        properties.setProperty("serDictionary", folder + "/dict-chris6.ser.gz");
        properties.setProperty("sighanPostProcessing", "true");
        return CRFClassifier.getClassifier(folder + "/ctb.small.gz", properties);
    }

    private static List<List<CoreLabel>> lines(CRFClassifier<CoreLabel> segmenter) throws IOException {
        List<List<CoreLabel>> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            Stream<String> samples =
                    files.filter(file -> file.toString().endsWith(".txt")).map(SegmenterTest::text);
            Stream.concat(samples.flatMap(String::lines), Stream.of(RARE))
                    .filter(line -> !line.isBlank())
                    .forEach(line -> segmenter
                            .makeObjectBankFromString(line, segmenter.defaultReaderAndWriter())
                            .forEach(lines::add));
        }
        return lines;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The order plays no part, nor how often a feature is found: CoreNLP enters twice what finds them. */
    private static List<List<List<Integer>>> sorted(int[][][] numbers) {
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
}
