package org.lilong.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text reduced to what is compared: its folded letters and digits without the blanks and marks between them.
 *
 * @param text letters and digits, folded
 * @param places where each of them stands in the text they were taken from
 */
record Letters(String text, List<Integer> places) {
    static Letters of(String source) {
        String folded = Fold.of(source);
        StringBuilder kept = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            for (int end = i + Character.charCount(c); i < end; i++) {
                if (Character.isLetterOrDigit(c)) {
                    kept.append(folded.charAt(i));
                    places.add(i);
                }
            }
        }
        return new Letters(kept.toString(), places);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where the letters of another text stand in the source of this one; at most so many places, in order, none within another. */
    List<Highlight> find(Letters other, int most) {
        List<Highlight> found = new ArrayList<>();
        int size = other.text.length();
        for (int at = size == 0 ? -1 : text.indexOf(other.text); at >= 0 && found.size() < most; ) {
            found.add(new Highlight(places.get(at), places.get(at + size - 1) + 1));
            at = text.indexOf(other.text, at + size);
        }
        return found;
    }
}
