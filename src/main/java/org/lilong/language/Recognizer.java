package org.lilong.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Map;

/** CoreNLP's recognizer of Chinese names, with its features found by {@link RecognizerFeatures}. */
final class Recognizer extends CompactClassifier {
    private final Map<String, String> clusters;

    /**
     * Takes over a model and the index of its features.
     *
     * @param clusters of words in small letters that stand in the same surroundings
     */
    Recognizer(CRFClassifier<?> loaded, FeatureIndex index, Map<String, String> clusters) {
        super(loaded, index);
        this.clusters = clusters;
    }

    @Override
    CliqueFeatures features(List<CoreLabel> sentence) {
        return new RecognizerFeatures(new RecognizerText(sentence, clusters));
    }
}
