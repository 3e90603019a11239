package org.lilong.extraction.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.date.DateExpression;

/** Tells the sentences in which a report looks back on what was before its occasion: whoever is named there need not have come. */
final class Retrospect {
    private static final int HEAD = 3;
    private static final Pattern THEN =
            Pattern.compile("\\s*(?:年轻时|当年|早年|小时候|往年|前些年|前几年|那些年|那时候?|当初|过去|[0-9一二三四五六七八九十几多]{1,3}年前|曾经|前任|时任)");

    private static final Pattern ATTRIBUTE = Pattern.compile("[\\p{IsHan}]{1,5}的");
    private static final Pattern TITLE = Pattern.compile("[\\p{IsHan}]*");
    private static final int LONGEST_TITLE = 8;

    private Retrospect() {}

    /** Whether a sentence begins with a month or year before the day of its occasion, or with words to that effect. */
    static boolean isIn(EventView view, Span sentence, Occasion occasion) {
        boolean own = occasion.sentence.begin() <= sentence.begin() && sentence.begin() < occasion.sentence.end();
        if (own || occasion.date == null) {
            return false;
        }
        if (THEN.matcher(view.text).region(sentence.begin(), sentence.end()).lookingAt()) {
            return true;
        }
        Span head = new Span(sentence.begin(), Math.min(sentence.end(), sentence.begin() + HEAD));
        return view.datesIn(head).stream()
                .anyMatch(date -> isEarlier(date, occasion) && !isAttribute(view, date, sentence));
    }

    /** "去年搬走的老邻居王某赶来": the year only says who came. */
    private static boolean isAttribute(EventView view, DateExpression date, Span sentence) {
        Matcher attribute = ATTRIBUTE.matcher(view.text).region(date.span().end(), sentence.end());
        if (!attribute.lookingAt()) {
            return false;
        }
        int behind = attribute.end();
        return view.mentionsIn(new Span(behind, Math.min(sentence.end(), behind + LONGEST_TITLE))).stream()
                .anyMatch(mention -> TITLE.matcher(
                                view.text.substring(behind, mention.span().begin()))
                        .matches());
    }

    private static boolean isEarlier(DateExpression date, Occasion occasion) {
        boolean day = date.begin().day() != null || date.festival() != null || date.isVague();
        boolean counted = date.base() == DateExpression.Base.CALENDAR || date.base() == DateExpression.Base.YEAR;
        Integer month = date.begin().month();
        boolean same = month != null
                && occasion.date != null
                && occasion.date.edtf().matches("[0-9X]{4}-%02d.*".formatted(month));
        return counted && !day && !same;
    }
}
