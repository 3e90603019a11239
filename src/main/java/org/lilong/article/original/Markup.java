package org.lilong.article.original;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;

/** The mark-up of an HTML page, decoded, and where in it the characters of the page's text stand, so that evidence can be shown in the page itself. */
public final class Markup {
    static final int NONE = -1;
    private static final int LONGEST_ENTITY = 36;
    private static final Pattern ENTITY = Pattern.compile("&#?[0-9A-Za-z]+;");

    private final String source;
    private final int[] offsets;

    Markup(String source, int[] offsets) {
        this.source = source;
        this.offsets = offsets;
    }

    /** The file as it arrived, decoded, without a byte order mark. */
    public String source() {
        return source;
    }

    /**
     * Where the characters of a span stand in the mark-up.
     *
     * @param span a span of {@link OriginalText#text()}
     * @return stretches of {@link #source()}, in UTF-16 code units, in the order of the span: one ends where a tag stands between two characters;
     *     line breaks and blanks that show a gap have none
     */
    public List<Span> spans(Span span) {
        List<Span> spans = new ArrayList<>();
        int begin = NONE;
        int last = NONE;
        for (int i = span.begin(); i < Math.min(span.end(), offsets.length); i++) {
            int at = offsets[i];
            if (at == NONE || at == last) {
                continue;
            }
            if (begin != NONE && at != endOf(last)) {
                spans.add(new Span(begin, endOf(last)));
                begin = NONE;
            }
            begin = begin == NONE ? at : begin;
            last = at;
        }
        if (begin != NONE) {
            spans.add(new Span(begin, endOf(last)));
        }
        return spans;
    }

    /** Behind the character at an offset, which may be written as an entity. */
    private int endOf(int at) {
        if (source.charAt(at) != '&') {
            return at + 1;
        }
        Matcher entity = ENTITY.matcher(source).region(at, Math.min(source.length(), at + LONGEST_ENTITY));
        return entity.lookingAt() ? entity.end() : at + 1;
    }
}
