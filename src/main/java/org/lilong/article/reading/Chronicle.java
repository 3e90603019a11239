package org.lilong.article.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lilong.article.character.Glyphs;
import org.lilong.article.line.PageWords;

/** The time of a chronicle of a year, which prints days and months without it. */
final class Chronicle {
    private Chronicle() {}

    /** The last day of the year that a chronicle's headline names. */
    static Optional<LocalDate> lastDay(String title) {
        Matcher matcher = PageWords.get().pattern("chronicle").matcher(Glyphs.simplified(title));
        return matcher.matches()
                ? Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)), 12, 31))
                : Optional.empty();
    }
}
