package org.lilong.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.name.NameCandidate.Left;
import org.lilong.extraction.text.ArticleView;

/** Finds names with a middle dot and where they end: 古丽·艾山. */
final class DottedNames {
    private static final Pattern DOTTED = Pattern.compile("[\\u4E00-\\u9FFF]{1,10}(?:·[\\u4E00-\\u9FFF]{1,7}){1,8}");

    private final ArticleView view;
    private final String text;
    private final NameParts parts;
    private final NameSurroundings around;
    private final NameFollowing following;

    DottedNames(ArticleView view, NameParts parts, NameSurroundings around, NameFollowing following) {
        this.view = view;
        this.text = view.text;
        this.parts = parts;
        this.around = around;
        this.following = following;
    }

    List<Span> find() {
        List<Span> all = new ArrayList<>();
        Matcher matcher = DOTTED.matcher(text);
        for (int from = 0; matcher.find(from); ) {
            int dot = text.indexOf('·', matcher.start());
            int begin = dottedBegin(matcher.start(), dot);
            int lastDot = lastDotOfOne(dot, matcher.end());
            int end = dottedEnd(lastDot, matcher.end());
            Span span = new Span(begin, end);
            if (!isSlogan(span)) {
                all.add(span);
            }
            from = Math.max(end, dot + 1);
        }
        return all;
    }

    /** "“石榴花·同心”": in quotation marks, and without the parts of a name or, at one side only, to CoreNLP without a person. */
    private boolean isSlogan(Span span) {
        boolean opened = span.begin() > 0 && "“「《".indexOf(text.charAt(span.begin() - 1)) >= 0;
        boolean closed = span.end() < text.length() && "”」》".indexOf(text.charAt(span.end())) >= 0;
        return opened && closed && parts.startingAt(span.begin()) == 0
                || (opened || closed) && view.personNamesIn(span).isEmpty();
    }

    /** The last dot of the first of the names that a run may hold: two are joined by a 和 between known parts. */
    private int lastDotOfOne(int firstDot, int runEnd) {
        int dot = firstDot;
        while (true) {
            int next = text.indexOf('·', dot + 1);
            int part = parts.startingAt(dot + 1);
            boolean another = part > 0 && dot + 1 + part < next;
            if (next < 0 || next >= runEnd || another) {
                return dot;
            }
            dot = next;
        }
    }

    private int dottedBegin(int runBegin, int dot) {
        int known = parts.endingAt(dot, runBegin);
        for (Span seen : view.personNamesIn(new Span(runBegin, dot))) {
            Left left = around.left(Math.max(runBegin, seen.begin()));
            boolean behindTitle = left == Left.TITLE || left == Left.PERSON_NOUN;
            if (behindTitle && seen.begin() >= runBegin && seen.begin() < dot - known && seen.end() > dot) {
                return seen.begin();
            }
        }
        if (known > 0) {
            return dot - known;
        }
        for (int i = dot - 1; i > runBegin; i--) {
            Left left = around.left(i);
            if (left == Left.TITLE || left == Left.PERSON_NOUN) {
                return i;
            }
        }
        for (int i = dot - 1; i > runBegin; i--) {
            if (around.left(i) == Left.FUNCTION_WORD
                    && view.isBoundary(i)
                    && view.posAt(i - 1).matches("P|CC|VV|DEG|DEC")) {
                return i;
            }
        }
        return Math.max(runBegin, dot - 8);
    }

    private int dottedEnd(int lastDot, int runEnd) {
        int known = parts.startingAt(lastDot + 1);
        if (known > 0) {
            int end = lastDot + 1 + known;
            return parts.isSingleAt(end) && end < runEnd && following.clarity(end) < 0.9 ? end + 1 : end;
        }
        for (int end = lastDot + 3; end < Math.min(runEnd, lastDot + 6); end++) {
            boolean clear = following.clarity(end) >= 1.2 && view.isBoundary(end)
                    || following.clarity(end) >= 0.9 && end - lastDot > 3;
            if (clear && !(runEnd - end == 2 && following.clarity(end) < 2)) {
                return end;
            }
        }
        if (runEnd <= lastDot + 5) {
            return runEnd;
        }
        for (int end = lastDot + 3; end < runEnd; end++) {
            boolean goesOn = following.clarity(end) >= 1.2 || view.posAt(end).matches("VV|VA|P|AD|CC|SB|BA|LB");
            if (goesOn && view.isBoundary(end)) {
                return end;
            }
        }
        return Math.min(runEnd, lastDot + 6);
    }
}
