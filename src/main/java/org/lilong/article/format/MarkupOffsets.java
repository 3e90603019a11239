package org.lilong.article.format;

import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Tells of each character of an HTML page where it stands in the mark-up: an entity stands for one character, a tag for none. */
final class MarkupOffsets {
    private static final int LONGEST_ENTITY = 34;
    /** How far a parser's repair may have moved a character; nothing is skipped otherwise. */
    private static final int FARTHEST = 16;

    private final String html;

    MarkupOffsets(String html) {
        this.html = html;
    }

    /** The offset of each character of a text in the mark-up; that of the one before it where the parser made it up. */
    int[] of(TextNode words) {
        String text = words.getWholeText();
        int[] offsets = new int[text.length()];
        int at = Math.max(0, words.sourceRange().startPos());
        int end = Math.min(html.length(), Math.max(at, words.sourceRange().endPos()));
        int i = 0;
        while (i < text.length()) {
            int entity = html.startsWith("&", at) ? entityEnd(at, end, text, i) : -1;
            if (entity > 0) {
                int length = decoded(at, entity).length();
                for (int k = 0; k < length; k++) {
                    offsets[i++] = at;
                }
                at = entity;
            } else {
                int found = find(text.charAt(i), at, Math.min(end, at + FARTHEST));
                boolean near = found >= 0;
                at = near ? found : at;
                offsets[i++] = Math.min(at, Math.max(0, html.length() - 1));
                at += near ? 1 : 0;
            }
        }
        return offsets;
    }

    /** Where the entity ends that begins at an offset and stands for the next characters of the text; -1 where there is none. */
    private int entityEnd(int at, int end, String text, int i) {
        int stop = at + 1;
        while (stop < Math.min(end, at + LONGEST_ENTITY) && isOfEntity(html.charAt(stop))) {
            stop++;
        }
        if (stop < end && html.charAt(stop) == ';' && standsFor(at, stop + 1, text, i)) {
            return stop + 1;
        }
        for (; stop > at + 2; stop--) {
            if (standsFor(at, stop, text, i)) {
                return stop;
            }
        }
        return -1;
    }

    private int find(char character, int from, int end) {
        for (int k = from; k < end; k++) {
            if (html.charAt(k) == character) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isOfEntity(char character) {
        return character == '#' || character < 0x80 && Character.isLetterOrDigit(character);
    }

    private boolean standsFor(int at, int stop, String text, int i) {
        String decoded = decoded(at, stop);
        return decoded.length() <= 2 && decoded.length() < stop - at && text.startsWith(decoded, i);
    }

    private String decoded(int at, int stop) {
        return Parser.unescapeEntities(html.substring(at, stop), false);
    }
}
