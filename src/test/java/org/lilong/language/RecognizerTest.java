package org.lilong.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import edu.stanford.nlp.util.Index;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class RecognizerTest {
    private static final String MODEL = "edu/stanford/nlp/models/ner/chinese.misc.distsim.crf.ser.gz";

    /** The model is a quarter of the heap, whose filling the servers of other tests watch. */
    @AfterAll
    static void letTheModelGo() {
        System.gc();
    }

    @Test
    void theFeaturesOfEveryTokenAreThoseThatCoreNlpFinds() throws Exception {
        CRFClassifier<CoreLabel> theirs = CRFClassifier.getClassifier(MODEL);
        FeatureIndex index =
                new FeatureIndex((Index<?>) CompactModels.value(theirs, CRFClassifier.class, "featureIndex"));
        CompactModels.set(theirs, CRFClassifier.class, "featureIndex", index);
        Recognizer ours = CompactModels.recognizer(theirs, index);
        for (String line : SampleLines.read()) {
            List<CoreLabel> sentence = sentence(line, theirs);
            assertThat(SampleLines.sorted(ours.documentToDataAndLabels(sentence).first()))
                    .as("features of %s", line)
                    .isEqualTo(SampleLines.sorted(
                            theirs.documentToDataAndLabels(sentence).first()));
            assertThat(ours.classifySentence(sentence)).isEqualTo(theirs.classifySentence(sentence));
        }
    }

    /** Words of one to six characters: what a word is plays no part here. */
    private static List<CoreLabel> sentence(String line, CRFClassifier<CoreLabel> model) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (int begin = 0, end; begin < line.length(); begin = end) {
            end = Math.min(line.length(), begin + 1 + (begin + line.length()) % 6);
            CoreLabel token = new CoreLabel();
            token.setWord(line.substring(begin, end));
            token.set(TextAnnotation.class, token.word());
            tokens.add(token);
        }
        return new ObjectBankWrapper<CoreLabel>(model.flags, null, new HashSet<>()).processDocument(tokens);
    }
}
