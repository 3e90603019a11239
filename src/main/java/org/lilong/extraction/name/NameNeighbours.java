package org.lilong.extraction.name;

import java.util.Map;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;

/** Says whether a stretch stands in a list beside what is a name already. */
final class NameNeighbours {
    private static final int LONGEST_BRACKET = 40;

    private NameNeighbours() {}

    /** Between two marks: 、 before, and a mark or comma behind. */
    static boolean fillsItsPlace(String text, Span span) {
        return span.begin() > 0
                && span.end() < text.length()
                && text.charAt(span.begin() - 1) == '、'
                && "、，".indexOf(text.charAt(span.end())) >= 0;
    }

    /** "李想、王怡、张晓获第三名": the last of a list of names, before what is told of all. */
    static boolean closesList(String text, NameCandidate one, String joiners, Map<Integer, Integer> endsAt) {
        boolean clear = (one.has(NameClue.BEFORE_FOLLOWER) || one.has(NameClue.BEFORE_COUNT))
                && joiners.indexOf(text.charAt(one.span().end() - 1)) < 0;
        int begin = one.span().begin();
        for (int n = 0; n < 2; n++) {
            Integer left = clear && begin > 1 && text.charAt(begin - 1) == '、' ? endsAt.get(begin - 1) : null;
            if (left == null) {
                return false;
            }
            begin = left;
        }
        return true;
    }

    /** Whether the neighbour in a list, across one 、 or 和 or wide space, is a name already. */
    static boolean besideAName(String text, Span span, Map<Integer, ?> before, Map<Integer, Integer> endsAt) {
        int left = Chars.skipSpacesBack(text, span.begin());
        if (span.begin() > left && endsAt.containsKey(left)) {
            return true;
        }
        if (left > 0 && isListMark(text.charAt(left - 1))) {
            int end = Chars.skipSpacesBack(text, left - 1);
            if (endsAt.containsKey(end) || endsInBracket(text, end, endsAt)) {
                return true;
            }
        }
        int right = Chars.skipSpaces(text, behindBracket(text, span.end()), text.length());
        if (right > span.end() && before.containsKey(right)) {
            return true;
        }
        return right < text.length()
                && isListMark(text.charAt(right))
                && before.containsKey(Chars.skipSpaces(text, right + 1, text.length()));
    }

    /** "（左）": where a bracket that explains a name ends. */
    private static int behindBracket(String text, int at) {
        if (at == text.length() || text.charAt(at) != '（') {
            return at;
        }
        int close = text.indexOf('）', at);
        return close < 0 || close - at > LONGEST_BRACKET ? at : close + 1;
    }

    private static boolean endsInBracket(String text, int end, Map<Integer, Integer> endsAt) {
        if (end == 0 || text.charAt(end - 1) != '）') {
            return false;
        }
        int open = text.lastIndexOf('（', end - 1);
        return open > 0 && end - open <= LONGEST_BRACKET && endsAt.containsKey(Chars.skipSpacesBack(text, open));
    }

    private static boolean isListMark(char c) {
        return c == '、' || c == '和' || c == '与' || c == '及';
    }
}
