package org.lilong.language;

import edu.stanford.nlp.ling.CoreAnnotations.ShapeAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What CoreNLP's recognizer of names knows of the tokens of a sentence, for {@link RecognizerFeatures}; beyond both ends, nothing. */
final class RecognizerText {
    /** CoreNLP's name, in features, for what it does not know. */
    private static final String UNKNOWN = "null";

    private final int size;
    private final String[] words;
    private final String[] shapes;
    private final String[] clusters;

    RecognizerText(List<CoreLabel> sentence, Map<String, String> clusters) {
        this.size = sentence.size();
        this.words = beyond(size, "");
        this.shapes = beyond(size, "");
        this.clusters = beyond(size, "");
        for (int i = 0; i < size; i++) {
            CoreLabel token = sentence.get(i);
            String word = token.getString(TextAnnotation.class);
            words[RecognizerFeatures.WINDOW + i] = word;
            shapes[RecognizerFeatures.WINDOW + i] = token.getString(ShapeAnnotation.class);
            this.clusters[RecognizerFeatures.WINDOW + i] = clusters.getOrDefault(word.toLowerCase(), UNKNOWN);
        }
    }

    int size() {
        return size;
    }

    String word(int at) {
        return words[RecognizerFeatures.WINDOW + at];
    }

    /** Of which kinds of characters a token is made. */
    String shape(int at) {
        return shapes[RecognizerFeatures.WINDOW + at];
    }

    /** The number of the cluster of words that stand in the same surroundings. */
    String cluster(int at) {
        return clusters[RecognizerFeatures.WINDOW + at];
    }

    /** The same, or CoreNLP's word for nothing. */
    String shapeOrNull(int at) {
        return orNull(shape(at));
    }

    String clusterOrNull(int at) {
        return orNull(cluster(at));
    }

    private static String orNull(String known) {
        return known.isEmpty() ? UNKNOWN : known;
    }

    private static String[] beyond(int size, String nothing) {
        String[] values = new String[size + 2 * RecognizerFeatures.WINDOW];
        Arrays.fill(values, nothing);
        return values;
    }
}
