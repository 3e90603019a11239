package org.lilong.extraction.event;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.EventClaim;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.date.DateAnchor;
import org.lilong.extraction.date.DateExpression;
import org.lilong.extraction.date.DateExpression.Base;
import org.lilong.extraction.date.DateGrammar;
import org.lilong.language.Script;

/** Reads the times of an article's sentences in order, each against the day of issue and those before it. */
final class ArticleClock {
    /**
     * When a sentence says that something was.
     *
     * @param date the first day that it tells of, or null
     * @param vague whether it only says 日前 or the like
     * @param same whether it says 同日, and so begins something else on a day told before
     * @param apart whether it begins with 当天 or the like
     * @param stale whether that day lies so far back that it is background
     */
    record Told(@Nullable EventDate date, boolean vague, boolean same, boolean apart, boolean stale) {}

    private static final Pattern OWN_DATE =
            Pattern.compile("(?m)^[ \\u3000]*((?:19|20)\\d\\d) ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?[ \\u3000]*$");
    private static final Pattern AFTER_OCCASION =
            Pattern.compile("([\\p{IsHan}“”]{1,20}?)(?:结束|闭幕|举行|召开)?后的?(次日|第二天|当天|当晚)");
    private static final int HEAD = 3;
    private static final int STALE_DAYS = 100;

    private final EventView view;
    private final boolean chronicle;
    private final DateAnchor anchor;

    ArticleClock(EventView view, boolean chronicle) {
        this.view = view;
        this.chronicle = chronicle;
        this.anchor = anchor(view.context.article().title());
    }

    private DateAnchor anchor(String title) {
        @Nullable Integer printed = null;
        for (DateExpression date : DateGrammar.find(Script.simplified(title))) {
            printed = printed == null ? date.begin().year() : printed;
        }
        if (chronicle && printed != null) {
            return chronicle(title, printed);
        }
        LocalDate issue = view.context.issue();
        return issue != null ? new DateAnchor(issue, null) : new DateAnchor(ownDate(), printed);
    }

    /** "2021年11月大事记" dates entries that print their day alone. */
    private static DateAnchor chronicle(String title, int year) {
        DateAnchor anchor = new DateAnchor(null, year);
        String plain = Script.simplified(title);
        DateGrammar.find(plain).forEach(date -> anchor.resolve(date, plain));
        return anchor;
    }

    /** The last day that a date standing alone on a line of the page can mean, where the page has no day of issue. */
    private @Nullable LocalDate ownDate() {
        Matcher line = OWN_DATE.matcher(view.context.pageText());
        @Nullable LocalDate latest = null;
        while (line.find()) {
            int month = Integer.parseInt(line.group(2));
            if (month >= 1 && month <= 12) {
                LocalDate first = LocalDate.of(Integer.parseInt(line.group(1)), month, 1);
                LocalDate day = first.withDayOfMonth(first.lengthOfMonth());
                latest = latest == null || day.isAfter(latest) ? day : latest;
            }
        }
        return latest;
    }

    /** The time of the next sentence; a relative time inside it does not date what a {@code pending} date before it already does. */
    Told read(SentenceCues sentence, @Nullable EventDate pending) {
        Span span = sentence.span;
        int speech = sentence.speech();
        @Nullable DateExpression dated = null;
        @Nullable EventDate date = null;
        boolean vague = false;
        for (DateExpression expression : view.datesIn(span)) {
            boolean said =
                    view.mask.isSpeech(expression.span()) || expression.span().begin() >= speech;
            vague |= expression.isVague() && !said;
            EventDate resolved = anchor.resolve(expression, view.text).orElse(null);
            boolean aside = pending != null && isStep(expression) && !isHead(expression, span);
            boolean counts = resolved != null && !aside && !said && tellsPast(expression, resolved);
            if (counts && date == null && !vague && !sentence.isPlanned(expression.span())) {
                dated = expression;
                date = resolved;
            }
        }
        EventDate referred = referred(span);
        boolean same = dated != null && view.text.startsWith("同日", dated.span().begin());
        boolean apart = dated != null && dated.base() == Base.LAST && dated.offset() == 0 && isHead(dated, span);
        return new Told(referred != null ? referred : date, vague && date == null, same, apart, isStale(date));
    }

    private static boolean isStep(DateExpression expression) {
        return expression.base() == Base.LAST && expression.offset() != 0;
    }

    private static boolean isHead(DateExpression expression, Span sentence) {
        return expression.span().begin() <= sentence.begin() + HEAD;
    }

    private boolean tellsPast(DateExpression expression, EventDate date) {
        return !expression.bound() && !expression.isBareYear() && !anchor.isAfterIssue(date);
    }

    private boolean isStale(@Nullable EventDate date) {
        LocalDate issue = view.context.issue();
        return !chronicle
                && date != null
                && issue != null
                && date.latest() != null
                && date.latest().isBefore(issue.minusDays(STALE_DAYS));
    }

    /** "…会后第二天" counts from that occasion, also where another article of the page tells of it. */
    private @Nullable EventDate referred(Span span) {
        Matcher matcher = AFTER_OCCASION.matcher(view.text).region(span.begin(), span.end());
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1);
        for (EventClaim told : view.context.told()) {
            EventDate date = told.date();
            boolean named =
                    told.label().endsWith(name) && view.lexicon.typeOf(name).isPresent();
            if (named && date != null && date.latest() != null) {
                LocalDate day = date.latest().plusDays(matcher.group(2).startsWith("当") ? 0 : 1);
                EventDate referred = new EventDate(matcher.group(2), day.toString(), day, day);
                anchor.remember(referred);
                return referred;
            }
        }
        return null;
    }
}
