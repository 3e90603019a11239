package org.lilong.extraction.post;

import java.util.Optional;
import org.lilong.extraction.lexicon.Chars;

/** Finds the line that heads the list which a line stands in, as "任命：" does in a list of appointments. */
final class ListHead {
    /** Lines of a list that are looked through for its head. */
    private static final int FARTHEST = 40;

    /** Such a head is a word or two, or ends a sentence that says what was decided. */
    private static final char COLON = '：';

    private ListHead() {}

    /** The last line with a colon at its end above the line of an offset, where only lines that end as the members of a list do stand between. */
    static Optional<String> before(String text, int offset) {
        int line = Chars.lineBegin(text, offset);
        for (int i = 0; i < FARTHEST && line > 0; i++) {
            int end = Chars.skipSpacesBack(text, line - 1);
            line = Chars.lineBegin(text, line - 1);
            if (end <= line) {
                continue;
            }
            char last = text.charAt(end - 1);
            if (last == COLON) {
                return Optional.of(text.substring(line, end).strip());
            }
            if ("；。、，".indexOf(last) < 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
