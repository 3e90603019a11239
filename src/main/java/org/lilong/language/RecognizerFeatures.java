package org.lilong.language;

import edu.stanford.nlp.trees.international.pennchinese.RadicalMap;

/**
 * The features by which CoreNLP's model of Chinese names tells what a token is, as numbers of its {@link FeatureIndex}. They are those of
 * {@code NERFeatureFactory} under that model's settings, whose method for them is too long for Java to compile.
 *
 * <p>In names of features, C is the token at hand, p the one before it, n the one behind.
 */
final class RecognizerFeatures implements CliqueFeatures {
    /** How many tokens before and behind play a part. */
    static final int WINDOW = 5;

    /** Longest begin and end of a word. */
    private static final int AFFIX = 4;

    private final RecognizerText text;

    RecognizerFeatures(RecognizerText text) {
        this.text = text;
    }

    @Override
    public void ofOne(int at, FeatureNumbers found) {
        found.of("|C");
        found.add("###");
        words(at, found);
        place(at, found);
        affixes(text.word(at), text.shape(at), found);
        shapes(at, found);
        surroundings(at, found);
        radicals(text.word(at), found);
    }

    @Override
    public void ofPair(int at, FeatureNumbers found) {
        found.of("|CpC");
        found.add("PSEQ");
        ends(text.word(at - 1), "-PREVIOUS-PREFIX", "-PREVIOUS-SUFFIX", found);
        ends(text.word(at), "-CURRENT-PREFIX", "-CURRENT-SUFFIX", found);
        pair(at, found);
        shapePair(at, found);
    }

    private void words(int at, FeatureNumbers found) {
        found.add(text.word(at), "-WORD");
        found.add(text.word(at - 1), "-PW");
        found.add(text.word(at + 1), "-NW");
        found.add(text.clusterOrNull(at), "-DISTSIM");
        found.add(text.clusterOrNull(at - 1), "-PDISTSIM");
        found.add(text.clusterOrNull(at + 1), "-NDISTSIM");
    }

    private void place(int at, FeatureNumbers found) {
        String place = at == 0 ? "BEGIN-SENT" : at == text.size() - 1 ? "END-SENT" : "IN-SENT";
        found.add(place);
        found.add(text.shape(at), "-", place);
    }

    /** Begins and ends of the word between angle brackets, alone and with its shape. */
    private static void affixes(String word, String shape, FeatureNumbers found) {
        String whole = "<" + word + ">";
        int longest = Math.min(AFFIX, whole.length());
        for (int length = 2; length <= longest; length++) {
            affix(whole.substring(0, length), shape, found);
            affix(whole.substring(whole.length() - length), shape, found);
        }
    }

    private static void affix(String affix, String shape, FeatureNumbers found) {
        found.add("#", affix, "#");
        found.add("#", affix, "#-", shape, "-CNGram-CS");
    }

    private void shapes(int at, FeatureNumbers found) {
        String c = text.shape(at);
        String p = text.shape(at - 1);
        String n = text.shape(at + 1);
        found.add(c, "-TYPE");
        found.add(p, "-PTYPE");
        found.add(n, "-NTYPE");
        found.add(text.word(at - 1), "...", c, "-PW_CTYPE");
        found.add(c, "...", text.word(at + 1), "-NW_CTYPE");
        found.add(p, "...", c, "-PCTYPE");
        found.add(c, "...", n, "-CNTYPE");
        found.add(p, "...", c, "...", n, "-PCNTYPE");
    }

    private void surroundings(int at, FeatureNumbers found) {
        for (int i = 1; i <= WINDOW; i++) {
            if (at + i <= text.size()) {
                found.add(text.word(at + i), "-DISJN");
                found.add(text.shapeOrNull(at + i), "-NDISJSHAPE");
                found.add(text.shape(at), "-", text.shapeOrNull(at + i), "-CNDISJSHAPE");
            }
            if (at - i >= -1) {
                found.add(text.word(at - i), "-DISJP");
            }
        }
    }

    private static void radicals(String word, FeatureNumbers found) {
        int last = word.length() - 1;
        if (last == 0) {
            found.add(radical(word, 0), "-SINGLE-CHAR-RADICAL");
        } else if (last > 0) {
            found.add(radical(word, 0), "-START-RADICAL");
            found.add(radical(word, last), "-END-RADICAL");
        }
        for (int i = 0; i <= last; i++) {
            found.add(radical(word, i), "-RADICAL");
        }
    }

    private static String radical(String word, int at) {
        return String.valueOf(RadicalMap.getRadical(word.charAt(at)));
    }

    private static void ends(String word, String prefix, String suffix, FeatureNumbers found) {
        int longest = Math.min(AFFIX, word.length());
        for (int length = 1; length <= longest; length++) {
            found.add(word.substring(0, length), prefix);
            found.add(word.substring(word.length() - length), suffix);
        }
    }

    private void pair(int at, FeatureNumbers found) {
        String c = text.word(at);
        String p = text.word(at - 1);
        found.add(c, "-PSEQW");
        found.add(p, "-", c, "-PSEQW2");
        found.add(p, "-PSEQpW");
        found.add(text.cluster(at - 1), "-PSEQpDS");
        found.add(text.cluster(at), "-PSEQcDS");
        found.add(text.cluster(at - 1), "-", text.cluster(at), "-PSEQpcDS");
    }

    private void shapePair(int at, FeatureNumbers found) {
        String c = text.shape(at);
        String p = text.shape(at - 1);
        found.add(p, "-PSEQpS");
        found.add(c, "-PSEQcS");
        found.add(p, "-", c, "-TYPES");
        found.add(c, "-TPS2");
        found.add(text.shapeOrNull(at + 1), "-TNS1");
    }
}
