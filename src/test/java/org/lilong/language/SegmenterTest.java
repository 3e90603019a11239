package org.lilong.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class SegmenterTest {
    /** The model is a quarter of the heap, whose filling the servers of other tests watch. */
    @AfterAll
    static void letTheModelGo() {
        System.gc();
    }

    @Test
    void theFeaturesOfEveryCharacterAreThoseThatCoreNlpFinds() throws Exception {
        CRFClassifier<CoreLabel> theirs = load();
        FeatureIndex index =
                new FeatureIndex((Index<?>) CompactModels.value(theirs, CRFClassifier.class, "featureIndex"));
        CompactModels.set(theirs, CRFClassifier.class, "featureIndex", index);
        Segmenter ours = new Segmenter(theirs, index);
        for (List<CoreLabel> line : lines(theirs)) {
            assertThat(SampleLines.sorted(ours.documentToDataAndLabels(line).first()))
                    .as("features of %s", line)
                    .isEqualTo(SampleLines.sorted(
                            theirs.documentToDataAndLabels(line).first()));
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
        SampleLines.read().forEach(line -> segmenter
                .makeObjectBankFromString(line, segmenter.defaultReaderAndWriter())
                .forEach(lines::add));
        return lines;
    }
}
