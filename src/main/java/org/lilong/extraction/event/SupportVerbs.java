package org.lilong.extraction.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;

/** Finds verbs that only support the noun of what is said: "作了情况汇报", "作财政预算执行情况的报告". */
final class SupportVerbs {
    private static final int LONGEST = 40;
    private static final Pattern SPEECH =
            EventWord.SPEECH.in("(?:(?:作|做)(?!为|业|品|用|者|风|坊|客|法|好|到|书面)(?:了|出|出了)?|进行了?|发表了?|给出了?)[^，。；：！？“”、]{0,26}?%s"
                    + "(?=[，。；：！？”、]|并|后|时|$)");

    private SupportVerbs() {}

    /** The verb and its noun that begin at a place, up to the end of their clause. */
    static Optional<Span> at(String text, int begin) {
        if ("作做进发给".indexOf(text.charAt(begin)) < 0) {
            return Optional.empty();
        }
        Matcher speech = SPEECH.matcher(text).region(begin, Math.min(text.length(), begin + LONGEST));
        return speech.lookingAt() ? Optional.of(new Span(begin, speech.end())) : Optional.empty();
    }
}
