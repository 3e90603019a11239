package org.lilong.extraction.title;

import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.article.TownWords;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Lexicon;

/** Reads, around an office, the words that say whether it is held now, for the time being or was held before. */
final class StatusWords {
    private static final String FOR_NOW = "代理";
    private static final String ONCE = "原";

    /** How the names of departments end that are bodies only behind a name. */
    private static final String DEPARTMENT = "系科室处班";

    private static final Pattern PLACE = Pattern.compile(".{2,}(?:社区|居民区|小区|村|" + TownWords.ANY + ")");
    private static final int LONGEST_PLACE = 12;

    private final Lexicon lexicon;
    private final String text;
    private final BodyBegin bodies;

    StatusWords(Lexicon lexicon, String text, BodyBegin bodies) {
        this.lexicon = lexicon;
        this.text = text;
        this.bodies = bodies;
    }

    /** Where a word of status begins that stands directly before a title, behind the body; the begin of the title where there is none. */
    int wordBefore(int titleBegin, int from, String title) {
        for (String word : OfficeWord.RETIRED.words()) {
            boolean leads = word.length() > 1 || lexicon.titles.classOf(title).equals("head");
            if (leads && stands(word, titleBegin, from)) {
                return titleBegin - word.length();
            }
        }
        for (String word : OfficeWord.TURN.words()) {
            if (stands(word, titleBegin, from)) {
                int begin = titleBegin - word.length();
                return isBehindBody(begin, from) ? begin : titleBegin;
            }
        }
        return titleBegin;
    }

    private boolean stands(String word, int end, int from) {
        return end - word.length() >= from && text.startsWith(word, end - word.length());
    }

    private boolean isBehindBody(int begin, int from) {
        return Math.max(
                                lexicon.bodySuffixes.endingAt(text, begin, from),
                                lexicon.departments.endingAt(text, begin, from))
                        > 0
                || begin > from && DEPARTMENT.indexOf(text.charAt(begin - 1)) >= 0;
    }

    /** Whether the words before a title only say which term of an office is meant. */
    boolean isTerm(String words) {
        return OfficeWord.TERM.is(words);
    }

    /** What such a word says. */
    Status of(String word) {
        if (word.equals(FOR_NOW)) {
            return Status.ACTING;
        }
        return OfficeWord.ONCE.is(word) || OfficeWord.RETIRED.is(word) ? Status.FORMER : Status.CURRENT;
    }

    /** "代镇长", "代理区长" → "镇长", "区长". */
    String withoutActing(String title) {
        for (String prefix : new String[] {FOR_NOW, "代"}) {
            String rest = title.startsWith(prefix) ? title.substring(prefix.length()) : "";
            if (rest.length() >= 2 && lexicon.titles.contains(rest)) {
                return rest;
            }
        }
        return title;
    }

    /** "代理办事处主任". */
    boolean isForNow(Span body) {
        return text.startsWith(FOR_NOW, body.begin()) && body.length() > FOR_NOW.length();
    }

    int behindForNow(Span body) {
        return body.begin() + FOR_NOW.length();
    }

    /** Whether a word before an offset says that what follows was held before. */
    boolean isFormer(int begin, int from) {
        return OfficeWord.ONCE.words().stream()
                .anyMatch(word -> begin - word.length() >= from
                        && text.startsWith(word, begin - word.length())
                        && !OfficeWord.NOT_ONCE.beginsAt(text, begin - word.length()));
    }

    /** "桃园社区原党委书记": where the place begins that stands before an 原 inside the body's name; the begin of the body where none does. */
    int placeBefore(Span body, int from) {
        int former = body.begin() - ONCE.length();
        if (body.length() == 0 || former <= from || !text.startsWith(ONCE, former)) {
            return body.begin();
        }
        String before = text.substring(Math.max(from, former - LONGEST_PLACE), former);
        return PLACE.matcher(before).matches() ? bodies.of(former, from) : body.begin();
    }
}
