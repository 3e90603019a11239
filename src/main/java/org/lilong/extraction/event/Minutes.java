package org.lilong.extraction.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.date.DateAnchor;
import org.lilong.extraction.date.DateExpression;
import org.lilong.extraction.date.DateGrammar;
import org.lilong.extraction.event.ArticleClock.Told;
import org.lilong.extraction.lexicon.Backing;
import org.lilong.language.Script;

/** Reads the occasion of an article that is the minutes of a meeting: labelled lines say when they met and who came, the headline names it. */
final class Minutes {
    private static final Pattern WHEN = Pattern.compile(
            "(?m)^\\s*[【\\[]?(?:会议|活动|召开|培训|接待|举办)?\\s*(?:时\\s*间|日\\s*期)[】\\]]?\\s*[：:]",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WHO = Pattern.compile(
            "(?m)(?:^\\s*|(?<=[\\p{IsHan}）\\s]))[【\\[]?(?:会议|活动)?\\s*(?:主\\s*持\\s*人?|出\\s*席\\s*(?:人\\s*员?)?|参\\s*[加会]\\s*(?:人\\s*员?)?|列\\s*席\\s*(?:人\\s*员?)?|与会人员|记\\s*录\\s*人?)[】\\]]?\\s*[：:]",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final EventView view;
    private final OccasionNamer namer;
    private final OccasionTeller teller;

    Minutes(EventView view, OccasionNamer namer, OccasionTeller teller) {
        this.view = view;
        this.namer = namer;
        this.teller = teller;
    }

    /** The meeting whose labelled line this is. */
    Optional<Occasion> told(Stretch stretch, Told told) {
        String line = view.text.substring(stretch.span().begin(), stretch.span().end());
        EventDate date =
                WHEN.matcher(line).find() ? told.date() : WHO.matcher(line).find() ? headed() : null;
        if (date == null || !WHO.matcher(view.text).find()) {
            return Optional.empty();
        }
        String label = namer.minutesTitle();
        return Optional.of(new Occasion(
                Occasion.Shape.HELD,
                stretch.span(),
                stretch.span(),
                label,
                teller.type(Script.simplified(label), "meeting"),
                date,
                Backing.EVENT_OF_MINUTES));
    }

    /** The article's own date, where the page prints it behind "时间：" and so as the day they met. */
    private @Nullable EventDate headed() {
        LocalDate own = view.context.article().publishedOrNull();
        Matcher line = WHEN.matcher(view.context.pageText());
        while (own != null && line.find()) {
            String rest = view.context
                    .pageText()
                    .substring(line.end(), Math.min(view.context.pageText().length(), line.end() + 24));
            for (DateExpression date : DateGrammar.find(Script.simplified(rest))) {
                EventDate day = new DateAnchor(own, null).resolve(date, rest).orElse(null);
                if (day != null && own.equals(day.earliest())) {
                    return day;
                }
            }
        }
        return null;
    }
}
