package org.lilong.language;

/**
 * The features by which CoreNLP's small segmenter tells where words begin, as numbers of its {@link FeatureIndex}. They are those of
 * {@code Gale2007ChineseSegmenterFeatureFactory} under that model's settings, which makes a string of each: most of what segmenting takes.
 *
 * <p>In names of features, c is the character at hand, p the one before it, p2 the one before that, c2 and c3 those behind.
 */
final class SegmenterFeatures implements CliqueFeatures {
    private static final String[] CLASSES = {"2", "3", "4"};

    private final SegmenterText text;
    private final Affixes affixes;

    SegmenterFeatures(SegmenterText text, Affixes affixes) {
        this.text = text;
        this.affixes = affixes;
    }

    @Override
    public void ofOne(int at, FeatureNumbers found) {
        String c = text.character(at);
        String p2 = text.character(at - 2);
        found.of("|C");
        words(at, text.wordEnded(at - 1), found);
        neighbours(at, found);
        found.add(text.character(at + 1), "::c2");
        found.add(c, text.character(at + 2), "::cn2");
        shapes(at, found);
        found.add(p2, text.character(at - 1), "p2p");
        found.add(p2, "p2");
        found.add("cliqueC");
    }

    @Override
    public void ofPair(int at, FeatureNumbers found) {
        String p2 = text.character(at - 2);
        found.of("|CpC");
        // CoreNLP's name for what it does not know of the character before the first
        words(at, at == 0 ? "null" : text.wordEnded(at - 1), found);
        wordsAcross(at, found);
        neighbours(at, found);
        found.add(text.character(at + 1), "::c1");
        shapes(at, found);
        found.add(p2, text.character(at - 1), "p2p");
        found.add(p2, "p2");
        affixes(at, found);
        repetition(at, found);
        LatinFeatures.add(text, at, found);
        found.add("CHARTYPE-", kind(text.original(at)));
        found.add("cliqueCpC");
        next(at - 1, found);
    }

    private void words(int at, String endedBefore, FeatureNumbers found) {
        found.add(text.wordBegun(at), "-lb");
        found.add(text.wordOver(at), "-lm");
        found.add(text.wordEnded(at), "-le");
        found.add(text.wordBegun(at - 1), "-plb");
        found.add(text.wordOver(at - 1), "-plm");
        found.add(endedBefore, "-ple");
        found.add(text.wordBegun(at + 1), "-c2lb");
        found.add(text.wordOver(at + 1), "-c2lm");
        found.add(text.wordEnded(at + 1), "-c2le");
    }

    private void wordsAcross(int at, FeatureNumbers found) {
        String p2End = text.wordEnded(at - 2);
        String pEnd = text.wordEnded(at - 1);
        String begin = text.wordBegun(at);
        String middle = text.wordOver(at);
        found.add(p2End, pEnd, begin, middle, "-p2pcLconj1");
        found.add(p2End, pEnd, text.wordBegun(at - 1), begin, middle, "-p2pcLconj2");
    }

    private void neighbours(int at, FeatureNumbers found) {
        String c = text.character(at);
        String c2 = text.character(at + 1);
        String p = text.character(at - 1);
        String p2 = text.character(at - 2);
        found.add(c, "::c");
        found.add(p, "::p");
        found.add(p2, "::p2");
        found.add(c, c2, "::cn");
        found.add(p, c, "::pc");
        found.add(p, c2, "::pn");
        found.add(p2, p, "::p2p");
        found.add(p2, c, "::p2c");
        found.add(c2, c, "::n2c");
    }

    private void shapes(int at, FeatureNumbers found) {
        String type = text.type(at);
        String c2Type = text.type(at + 1);
        String pType = text.type(at - 1);
        found.add(pType, "-", type, "-", c2Type, "-uType3");
        found.add(text.type(at - 2), "-", pType, "-", type, "-", c2Type, "-uType4");
        found.add(text.block(at - 1), "-", text.block(at), "-", text.block(at + 1), "-uBlock");
        String c = text.shape(at);
        String c2 = text.shape(at + 1);
        String p = text.shape(at - 1);
        String p2 = text.shape(at - 2);
        found.add(p, "ps");
        found.add(c, "cs");
        found.add(c2, "c2s");
        found.add(p, c, c2, "pscsc2s");
        found.add(p2, p, c, c2, "p2spscsc2s");
        found.add(p2, p, c, c2, text.shape(at + 2), "p2spscsc2sc3s");
    }

    private void affixes(int at, FeatureNumbers found) {
        int before = affixes.of(text.character(at - 1));
        int here = affixes.of(text.character(at));
        for (int i = 0; i < CLASSES.length; i++) {
            found.add(
                    flag(before, Affixes.PREFIX << i),
                    flag(before, Affixes.INFIX << i),
                    flag(here, Affixes.SUFFIX << i),
                    flag(before, Affixes.INSIDE),
                    flag(here, Affixes.INSIDE),
                    CLASSES[i],
                    "prep-sufc");
        }
    }

    private static String flag(int flags, int flag) {
        return (flags & flag) == 0 ? "0" : "1";
    }

    private void repetition(int at, FeatureNumbers found) {
        String c = text.character(at);
        String c2 = text.character(at + 1);
        String p = text.character(at - 1);
        if (p.equals(c)) {
            found.add("11-R2");
        }
        if (p.equals(c2)) {
            found.add("22-R2");
        }
        if (c.equals(c2)) {
            found.add("33-R2");
        }
    }

    private static String kind(char original) {
        return switch (Character.getType(original)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER -> "LETTER";
            case Character.DECIMAL_DIGIT_NUMBER -> "DECIMAL_DIGIT_NUMBER";
            case Character.OTHER_LETTER -> "OTHER_LETTER";
            default -> "MISC";
        };
    }

    /** Features of the character before and the one behind it. */
    private void next(int at, FeatureNumbers found) {
        String c = text.character(at);
        String c2 = text.character(at + 1);
        String p = text.character(at - 1);
        String p2 = text.character(at - 2);
        found.of("|CnC");
        found.add(c, "c");
        found.add(c2, "c2");
        found.add(p, "p");
        found.add(p2, "p2");
        found.add(p2, p, "p2p");
        found.add(p, c, "pc");
        found.add(c, c2, "cc2");
        found.add(p, "-", c2, "pc2");
        found.add("cliqueCnC");
    }
}
