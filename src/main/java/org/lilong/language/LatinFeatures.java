package org.lilong.language;

import edu.stanford.nlp.trees.international.pennchinese.RadicalMap;

/** Those of {@link SegmenterFeatures} that tell of digits, Latin letters and signs beside each other. */
final class LatinFeatures {
    private LatinFeatures() {}

    static void add(SegmenterText text, int at, FeatureNumbers found) {
        numbersAndLetters(text, at, found);
        english(text.character(at - 1), text.character(at), found);
    }

    private static void numbersAndLetters(SegmenterText text, int at, FeatureNumbers found) {
        String p = text.character(at - 1);
        if (digit(p)) {
            boolean nineties = text.character(at).equals("9")
                    && p.equals("1")
                    && text.character(at + 1).equals("9")
                    && digit(text.character(at + 2));
            found.add(!digit(text.character(at)) ? "1N-R2" : nineties ? "YR-R2" : "2N-R2");
        } else if (lower(p) || upper(p)) {
            found.add("E-R2");
        } else if (p.length() == 1 && RadicalMap.getRadical(p.charAt(0)) == '.') {
            around(text.character(at), "PU+E-R2", "PU+N-R2", found);
            around(text.character(at - 2), "E+PU-R2", "N+PU-R2", found);
            found.add("PU-R2");
        }
    }

    private static void around(String character, String letter, String number, FeatureNumbers found) {
        if (lower(character) || upper(character)) {
            found.add(letter);
        } else if (digit(character)) {
            found.add(number);
        }
    }

    private static void english(String p, String c, FeatureNumbers found) {
        String kind = english(p, c);
        if (!kind.isEmpty()) {
            found.add(kind);
            if (p.equals("-") || p.equals("·") || p.equals(".")) {
                found.add("1:EngPU", kind, "R2");
            }
        }
    }

    private static String english(String p, String c) {
        if (lower(p)) {
            return upper(c) ? "BND" : lower(c) ? "ENG" : "e1";
        } else if (upper(p)) {
            return upper(c) ? "BCC" : lower(c) ? "" : "e3";
        }
        return lower(c) ? "e2" : upper(c) ? "e4" : "";
    }

    private static boolean lower(String character) {
        return character.length() == 1 && character.charAt(0) >= 'a' && character.charAt(0) <= 'z';
    }

    private static boolean upper(String character) {
        return character.length() == 1 && character.charAt(0) >= 'A' && character.charAt(0) <= 'Z';
    }

    private static boolean digit(String character) {
        return character.length() == 1 && character.charAt(0) >= '0' && character.charAt(0) <= '9';
    }
}
