package org.lilong.extraction.event;

import org.lilong.article.Span;

/** Which characters of a text are quoted speech, a quoted name, or set in brackets, so that words in them are not taken for the report's own. */
final class QuoteMask {
    private static final byte SPEECH = 1;
    private static final byte NAME = 2;
    private static final byte BRACKET = 4;
    private static final int LONGEST = 600;
    private static final int LONGEST_NAME = 24;

    private final byte[] mask;

    private QuoteMask(byte[] mask) {
        this.mask = mask;
    }

    static QuoteMask of(String text) {
        QuoteMask mask = new QuoteMask(new byte[text.length()]);
        mask.fill(text, "“「", "”」", true);
        mask.fill(text, "《", "》", false);
        mask.fill(text, "（(", "）)", false);
        return mask;
    }

    private void fill(String text, String opening, String closing, boolean quotes) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || open >= 0 && i - open > LONGEST) {
                open = -1;
            } else if (opening.indexOf(c) >= 0) {
                open = i;
            } else if (closing.indexOf(c) >= 0 && open >= 0) {
                set(open, i + 1, kind(text.substring(open + 1, i), quotes, opening));
                open = -1;
            }
        }
    }

    private static byte kind(String content, boolean quotes, String opening) {
        if (!quotes) {
            return opening.equals("《") ? NAME : BRACKET;
        }
        boolean speech = content.length() > LONGEST_NAME || content.chars().anyMatch(c -> "，。！？；,!?;".indexOf(c) >= 0);
        return speech ? SPEECH : NAME;
    }

    private void set(int begin, int end, byte kind) {
        for (int i = begin; i < end; i++) {
            mask[i] |= kind;
        }
    }

    boolean isSpeech(int at) {
        return (mask[at] & SPEECH) != 0;
    }

    boolean isBracket(int at) {
        return (mask[at] & BRACKET) != 0;
    }

    /** Whether the report itself speaks here. */
    boolean isPlain(int at) {
        return mask[at] == 0;
    }

    boolean isSpeech(Span span) {
        return span.length() > 0 && isSpeech(span.begin());
    }
}
