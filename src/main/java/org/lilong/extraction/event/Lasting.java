package org.lilong.extraction.event;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.lexicon.Numerals;

/** Gives an occasion all its days where an article tells one of them and how many there were: "为期两天". */
final class Lasting {
    private static final Pattern DAYS = Pattern.compile("(为期|历时)([0-9一二两三四五六七八九十]{1,3})[天日]");
    private static final Pattern END = EventWord.END.pattern();
    private static final int MOST = 31;

    private final EventView view;

    Lasting(EventView view) {
        this.view = view;
    }

    /** Reads a sentence that belongs to an occasion. */
    void read(Occasion occasion, Stretch stretch) {
        String words = words(stretch.span());
        Matcher matcher = DAYS.matcher(words);
        if (occasion.shape != Occasion.Shape.HELD || !matcher.find()) {
            return;
        }
        boolean ended = END.matcher(words(occasion.sentence)).find();
        boolean own = words.equals(words(occasion.sentence));
        int days = Numerals.value(matcher.group(2));
        if (days > 1 && days <= MOST && (own && ended || matcher.group(1).equals("为期"))) {
            extend(occasion, days, ended);
        }
    }

    private void extend(Occasion occasion, int days, boolean ended) {
        EventDate date = occasion.date;
        LocalDate day = date == null ? null : date.earliest();
        if (date == null || day == null || !day.equals(date.latest())) {
            return;
        }
        LocalDate first = ended ? day.minusDays(days - 1L) : day;
        LocalDate last = ended ? day : day.plusDays(days - 1L);
        LocalDate issue = view.context.issue();
        if (issue == null || !last.isAfter(issue)) {
            occasion.date = new EventDate(date.words(), first + "/" + last, first, last);
        }
    }

    private String words(Span span) {
        return view.text.substring(span.begin(), span.end()).replaceAll("\\s", "");
    }
}
