package org.lilong.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Repaired text in which each character knows where it stood in the page as it arrived, so that evidence can be shown there. */
public final class TracedText implements CharSequence {
    private final String text;
    private final int[] origins;

    private TracedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** The text as it arrived: each character stands at its own offset. */
    public static TracedText of(String original) {
        int[] origins = new int[original.length()];
        Arrays.setAll(origins, i -> i);
        return new TracedText(original, origins);
    }

    /** The offset in the page's original text, in UTF-16 code units, of the character at {@code index}. */
    public int origin(int index) {
        return origins[index];
    }

    /** The index of the first character that stood at {@code origin} of the original text or behind it; the length where there is none. */
    public int indexFrom(int origin) {
        int index = 0;
        while (index < origins.length && origins[index] < origin) {
            index++;
        }
        return index;
    }

    /** The smallest stretch of the page's original text that holds all characters of a non-empty span. */
    public Span origin(Span span) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int i = span.begin(); i < span.end(); i++) {
            first = Math.min(first, origins[i]);
            last = Math.max(last, origins[i]);
        }
        return last < 0 ? new Span(0, 0) : new Span(first, last + 1);
    }

    /**
     * Where the characters of a span stand in the page's original text: stretches of it in the order of the span, each without a gap.
     *
     * <p>A character that stands for none of its own, as the blank between two lines of a headline, shares the place of the one before it.
     */
    public List<Span> origins(Span span) {
        List<Span> stretches = new ArrayList<>();
        int begin = -1;
        int end = -1;
        for (int i = span.begin(); i < span.end(); i++) {
            if (begin >= 0 && origins[i] != end && origins[i] != end - 1) {
                stretches.add(new Span(begin, end));
                begin = -1;
            }
            begin = begin < 0 ? origins[i] : begin;
            end = origins[i] + 1;
        }
        if (begin >= 0) {
            stretches.add(new Span(begin, end));
        }
        return stretches;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public TracedText subSequence(int begin, int end) {
        return new TracedText(text.substring(begin, end), Arrays.copyOfRange(origins, begin, end));
    }

    /** Without white space at both ends. */
    public TracedText strip() {
        TracedText trailing = stripTrailing();
        int begin = 0;
        while (begin < trailing.length() && Character.isWhitespace(trailing.charAt(begin))) {
            begin++;
        }
        return trailing.subSequence(begin, trailing.length());
    }

    public TracedText stripTrailing() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return subSequence(0, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects characters of traced texts, with or without repairs, into one. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] origins = new int[32];

        /** Appends one character that stands for the one at {@code origin} of the original text. */
        public Builder append(char character, int origin) {
            if (text.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[text.length()] = origin;
            text.append(character);
            return this;
        }

        public Builder append(TracedText piece) {
            for (int i = 0; i < piece.length(); i++) {
                append(piece.charAt(i), piece.origin(i));
            }
            return this;
        }

        public int length() {
            return text.length();
        }

        public boolean isBlank() {
            return text.chars().allMatch(Character::isWhitespace);
        }

        /** The offset of the last character in the original text, or 0 where there is none yet. */
        public int lastOrigin() {
            return length() == 0 ? 0 : origins[length() - 1];
        }

        /** The last character, or a blank where there is none yet. */
        public char lastCharacter() {
            return length() == 0 ? ' ' : text.charAt(length() - 1);
        }

        public TracedText build() {
            return new TracedText(text.toString(), Arrays.copyOf(origins, text.length()));
        }
    }
}
