package org.lilong.language;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;

/**
 * CoreNLP's small segmenter, with its features found by {@link SegmenterFeatures}: the same answers in less time. CoreNLP finds each feature
 * twice, having entered twice what finds them, as it does for models loaded with properties; to double all weights changes no best answer.
 */
final class Segmenter extends CRFClassifier<CoreLabel> {
    private static final int CLIQUES = 2;

    private final FeatureIndex index;
    private final SegmenterFeatures features;

    /**
     * Takes over a model.
     *
     * @param index of its features
     */
    Segmenter(CRFClassifier<?> loaded, FeatureIndex index) {
        super(loaded.flags);
        this.index = index;
        this.features = new SegmenterFeatures(new Affixes(loaded.flags.sighanCorporaDict));
        copy(CRFClassifier.class, loaded);
        copy(AbstractSequenceClassifier.class, loaded);
    }

    @Override
    public Triple<int[][][], int[], double[][][]> documentToDataAndLabels(List<CoreLabel> line) {
        SegmenterText text = new SegmenterText(line);
        FeatureNumbers found = new FeatureNumbers(index);
        int[][][] numbers = new int[line.size()][CLIQUES][];
        int[] labels = new int[line.size()];
        for (int i = 0; i < line.size(); i++) {
            features.ofCharacter(text, i, found);
            numbers[i][0] = found.take();
            features.ofPair(text, i, found);
            numbers[i][1] = found.take();
            labels[i] = classIndex.indexOf(line.get(i).get(AnswerAnnotation.class));
        }
        return new Triple<>(numbers, labels, new double[line.size()][CLIQUES][]);
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
