package org.lilong.language;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Triple;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;

/**
 * A model of CoreNLP's whose features are found as numbers, without making strings of them: the same answers in less time. CoreNLP finds each
 * feature twice, having entered twice what finds them, as it does for models loaded with properties; to double all weights changes no best
 * answer.
 */
abstract class CompactClassifier extends CRFClassifier<CoreLabel> {
    private static final int CLIQUES = 2;

    private final FeatureIndex index;

    /**
     * Takes over a model.
     *
     * @param index of its features
     */
    CompactClassifier(CRFClassifier<?> loaded, FeatureIndex index) {
        // settings are copied with all else; made with them, it would look for the files that the model was trained on
        super(new SeqClassifierFlags());
        this.index = index;
        copy(CRFClassifier.class, loaded);
        copy(AbstractSequenceClassifier.class, loaded);
    }

    /** What finds the features of a document. */
    abstract CliqueFeatures features(List<CoreLabel> document);

    @Override
    public Triple<int[][][], int[], double[][][]> documentToDataAndLabels(List<CoreLabel> document) {
        CliqueFeatures features = features(document);
        FeatureNumbers found = new FeatureNumbers(index);
        int[][][] numbers = new int[document.size()][CLIQUES][];
        int[] labels = new int[document.size()];
        for (int i = 0; i < document.size(); i++) {
            features.ofOne(i, found);
            numbers[i][0] = found.take();
            features.ofPair(i, found);
            numbers[i][1] = found.take();
            labels[i] = classIndex.indexOf(document.get(i).get(AnswerAnnotation.class));
        }
        return new Triple<>(numbers, labels, new double[document.size()][CLIQUES][]);
    }

    private void copy(Class<?> declaring, CRFClassifier<?> loaded) {
        for (Field field : declaring.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                try {
                    field.setAccessible(true);
                    field.set(this, field.get(loaded));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(field + " is out of reach", e);
                }
            }
        }
    }
}
