package org.lilong.extraction.title;

import java.util.List;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.article.TownWords;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Lexicon;

/** Reads, around an office, the words that say whether it is held now, for the time being or was held before. */
final class StatusWords {
    private static final String FOR_NOW = "代理";
    private static final String ONCE = "原";

    /** Before the body: "原桃园社区党委书记". */
    private static final List<String> FORMER = List.of("前任", "时任", "原任", "上届", "上任", "曾任", ONCE, "前");

    /** Between the body and the title: "区教育局原副局长", "商会上届会长". */
    private static final List<String> BETWEEN =
            List.of("前任", "时任", "原任", "上届", "上任", "本届", "新任", "现任", "首任", FOR_NOW, ONCE);

    /** How the names of departments end that are bodies only behind a name. */
    private static final String DEPARTMENT = "系科室处班";

    /** Those that no body need stand before: "上届会长". */
    private static final Pattern TERM = Pattern.compile("上届|上任|本届|首任");

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
    int wordBefore(int titleBegin, int from) {
        for (String word : BETWEEN) {
            int begin = titleBegin - word.length();
            if (begin >= from && text.startsWith(word, begin)) {
                boolean behindBody = Math.max(
                                        lexicon.bodySuffixes.endingAt(text, begin, from),
                                        lexicon.departments.endingAt(text, begin, from))
                                > 0
                        || begin > from && DEPARTMENT.indexOf(text.charAt(begin - 1)) >= 0;
                return behindBody ? begin : titleBegin;
            }
        }
        return titleBegin;
    }

    /** Whether the words before a title only say which term of an office is meant. */
    boolean isTerm(String words) {
        return TERM.matcher(words).matches();
    }

    /** What such a word says. */
    Status of(String word) {
        return word.equals(FOR_NOW) ? Status.ACTING : FORMER.contains(word) ? Status.FORMER : Status.CURRENT;
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
        return FORMER.stream()
                .anyMatch(word -> begin - word.length() >= from && text.startsWith(word, begin - word.length()));
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
