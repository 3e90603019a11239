package org.lilong.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** CoreNLP's small segmenter, with its features found by {@link SegmenterFeatures}. */
final class Segmenter extends CompactClassifier {
    private final Affixes affixes;

    /** Takes over a model and the index of its features. */
    Segmenter(CRFClassifier<?> loaded, FeatureIndex index) {
        super(loaded, index);
        this.affixes = new Affixes(loaded.flags.sighanCorporaDict);
    }

    @Override
    CliqueFeatures features(List<CoreLabel> line) {
        return new SegmenterFeatures(new SegmenterText(line), affixes);
    }
}
