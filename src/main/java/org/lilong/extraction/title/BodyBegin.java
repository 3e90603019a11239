package org.lilong.extraction.title;

import java.util.Set;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;

/** Finds where the name of a body begins whose end is known: behind the last word that cannot belong to it. */
public final class BodyBegin {
    private static final Pattern SPEECH = Pattern.compile("[，。！？；：]");

    private static final Pattern LEVEL_BODY =
            Pattern.compile("(?:[区县市镇乡村]|街道|社区)(?:党委|党工委|党总支|党支部|政府|人大|政协|[居村]?委会|委(?=[书副常]))");

    /** Characters from quote to quote that a name may have. */
    private static final int LONGEST_QUOTE = 16;

    /** Characters of the name of a kind of body behind a word in it that elsewhere parts words. */
    private static final int LONGEST_REST = 4;

    /** What makes of a verb a word for those who do so: 指导员. */
    private static final String AGENTS = "员者师";

    /** Words inside names that say whose body it is: 青禾大学附属东湖医院. */
    private static final Set<String> ATTACHED = Set.of("附属", "直属", "所属", "下属", "分属");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final Conjunctions conjunctions;
    private final FirmBegin firms;
    private final String text;

    public BodyBegin(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text;
        this.conjunctions = new Conjunctions(lexicon, text);
        this.firms = new FirmBegin(lexicon, view);
    }

    /**
     * The begin of the name that ends at an offset.
     *
     * @param from it may not begin before this one
     */
    public int of(int end, int from) {
        int begin = end;
        while (begin > from) {
            char c = text.charAt(begin - 1);
            if (c == '”' || c == '」') {
                int open = text.lastIndexOf(c == '”' ? '“' : '「', begin - 1);
                if (open < from
                        || begin - open > LONGEST_QUOTE
                        || SPEECH.matcher(text.substring(open, begin)).find()) {
                    break;
                }
                begin = open;
            } else if (Chars.isSeparator(c)) {
                break;
            } else {
                begin--;
            }
        }
        return Math.max(from, view.units.beginOf(afterBreaker(begin, end)));
    }

    /** Moves the begin behind the last word that cannot belong to a body's name. */
    private int afterBreaker(int begin, int end) {
        int whole = Math.max(
                lexicon.departments.endingAt(text, end, begin), lexicon.bodySuffixes.endingAt(text, end, begin));
        int result = begin;
        for (int at = end - whole; at > begin; at--) {
            int length = lexicon.breakers.endingAt(text, at, begin);
            if (length > 0 && !isInsideBody(at - length, at, end) && stands(at - length, at, begin)
                    || verbBeforeUnit(at, begin, end)) {
                result = at;
                break;
            }
        }
        boolean former = result < end && text.charAt(result) == '原' && end - result > 3;
        int begins = former && !OfficeWord.NOT_ONCE.beginsAt(text, result) ? result + 1 : result;
        return firms.of(begins, begin, end);
    }

    /** 联合 of 联合会, 指导 of 指导组. */
    private boolean isInsideBody(int wordBegin, int wordEnd, int end) {
        for (int more = 1; more <= LONGEST_REST && wordEnd + more <= end; more++) {
            int suffix = lexicon.bodySuffixes.endingAt(text, wordEnd + more, wordBegin);
            if (suffix == wordEnd + more - wordBegin && wordEnd - wordBegin > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a breaker is a word of its own here, not part of a name such as 和平路 or 人和里. */
    private boolean stands(int wordBegin, int wordEnd, int begin) {
        if (wordEnd - wordBegin >= 2) {
            return !isAgent(wordBegin, wordEnd) && (view.isBoundary(wordEnd) || view.isBoundary(wordBegin));
        }
        if (OfficeWord.NOT_ONCE.beginsAt(text, wordBegin)) {
            return false;
        }
        if ("原前时".indexOf(text.charAt(wordBegin)) >= 0 && wordBegin == begin && !opensWord(wordBegin)) {
            return true;
        }
        boolean joins = "和与及同跟暨".indexOf(text.charAt(wordBegin)) >= 0;
        if (joins && wordBegin == begin && isBehindName(begin) && view.isBoundary(wordEnd)) {
            return true;
        }
        if (conjunctions.isInsideName(wordBegin)) {
            return false;
        }
        if (text.charAt(wordBegin) == '并'
                && wordBegin > begin
                && view.posAt(wordBegin - 1).startsWith("N")) {
            return false;
        }
        if (joins && view.units.endsAt(wordBegin) && view.units.endAt(wordEnd) > wordEnd) {
            return true;
        }
        if (joins
                && wordBegin - begin >= 3
                && view.isBoundary(wordBegin - 1)
                && view.posAt(wordBegin - 1).startsWith("N")) {
            return false;
        }
        if (joins && firms.isPlace(begin, wordBegin)) {
            return false;
        }
        boolean edges = (wordBegin == begin || view.isBoundary(wordBegin))
                && (view.isBoundary(wordEnd) || view.units.endAt(wordEnd) > wordEnd);
        return edges && (!joins || wordBegin - begin >= 2 || wordBegin == begin);
    }

    /** Whether no sign parts the place where a body's name may begin at the earliest from what stands before: a person's name, which is read already. */
    private boolean isBehindName(int begin) {
        return begin > 0 && Chars.isHan(text.charAt(begin - 1));
    }

    /** 前 of 前程里, where CoreNLP sees the word 前程; 原 it joins to any name behind it. */
    private boolean opensWord(int at) {
        return text.charAt(at) != '原' && view.isWord(new Span(at, at + 2));
    }

    /** 指导员 is whom a society is one of, not the verb 指导 and a society of 员. */
    private boolean isAgent(int wordBegin, int wordEnd) {
        return wordEnd < text.length()
                && AGENTS.indexOf(text.charAt(wordEnd)) >= 0
                && view.posAt(wordBegin).equals("NN")
                && view.isWord(new Span(wordBegin, wordEnd + 1));
    }

    /** "得靠村党支部": a verb of one character stands before a word for a level and its body. */
    private boolean verbBeforeLevel(int at, int begin) {
        return at - 1 >= begin
                && view.isWord(new Span(at - 1, at))
                && view.posAt(at - 1).equals("VV")
                && LEVEL_BODY.matcher(text).region(at, text.length()).lookingAt();
    }

    /** "会议同意桃园居委会": a verb stands before a word that begins a name. */
    private boolean verbBeforeUnit(int at, int begin, int end) {
        return verbBeforeLevel(at, begin)
                || view.isBoundary(at)
                        && at - 2 >= begin
                        && !ATTACHED.contains(text.substring(at - 2, at))
                        && view.posAt(at - 1).equals("VV")
                        && view.isWord(new Span(at - 2, at))
                        && end - at >= 3
                        && (view.posAt(at).equals("NR")
                                || view.nameClassAt(at).equals("ORGANIZATION")
                                        && !view.nameClassAt(at - 1).equals("ORGANIZATION"));
    }
}
