package org.lilong.language;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.LBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.LEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.LMiddleAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.OriginalCharAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.ShapeAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.UBlockAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.UTypeAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/** What CoreNLP's segmenter knows of the characters of a line, for {@link SegmenterFeatures}; beyond both ends, nothing. */
final class SegmenterText {
    private static final int MARGIN = 3;

    private final String[] characters;
    private final String[] originals;
    private final String[] wordsBegun;
    private final String[] wordsOver;
    private final String[] wordsEnded;
    private final String[] shapes;
    private final String[] blocks;
    private final String[] types;

    SegmenterText(List<CoreLabel> line) {
        characters = of(line, CharAnnotation.class);
        originals = of(line, OriginalCharAnnotation.class);
        wordsBegun = of(line, LBeginAnnotation.class);
        wordsOver = of(line, LMiddleAnnotation.class);
        wordsEnded = of(line, LEndAnnotation.class);
        shapes = of(line, ShapeAnnotation.class);
        blocks = of(line, UBlockAnnotation.class);
        types = empty(line.size());
        for (int i = 0; i < line.size(); i++) {
            types[MARGIN + i] = line.get(i).get(UTypeAnnotation.class).toString();
        }
    }

    String character(int at) {
        return characters[MARGIN + at];
    }

    /** The character as it was before CoreNLP made it one of normal width. */
    char original(int at) {
        String original = originals[MARGIN + at];
        return original.isEmpty() ? ' ' : original.charAt(0);
    }

    /** How long the longest word of CoreNLP's dictionary is that begins here. */
    String wordBegun(int at) {
        return wordsBegun[MARGIN + at];
    }

    String wordOver(int at) {
        return wordsOver[MARGIN + at];
    }

    String wordEnded(int at) {
        return wordsEnded[MARGIN + at];
    }

    String shape(int at) {
        return shapes[MARGIN + at];
    }

    String block(int at) {
        return blocks[MARGIN + at];
    }

    String type(int at) {
        return types[MARGIN + at];
    }

    private static String[] of(List<CoreLabel> line, Class<? extends CoreAnnotation<String>> fact) {
        String[] values = empty(line.size());
        for (int i = 0; i < line.size(); i++) {
            values[MARGIN + i] = line.get(i).getString(fact);
        }
        return values;
    }

    private static String[] empty(int length) {
        String[] values = new String[length + 2 * MARGIN];
        Arrays.fill(values, "");
        return values;
    }
}
