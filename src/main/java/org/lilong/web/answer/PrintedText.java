package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Characters that stand side by side in print. */
public record PrintedText(
        @JsonPropertyDescription("id of the article that they belong to; absent where they went to none") @Nullable
        String article,

        @JsonPropertyDescription("Offset of the first in the article's text, or in the page's where they went to none")
        long begin,

        String text,

        @JsonPropertyDescription("Their upper edge, in points of 1/72 inch from the upper edge of the sheet")
        double y,

        double height,

        @JsonPropertyDescription("The left edge of each UTF-16 code unit, and the right edge of the last")
        List<Double> edges) {
    /** Where the characters from one offset to another stand, of which these hold some. */
    public PrintedBox box(int sheet, long from, long to) {
        int first = (int) Math.max(0, from - begin);
        int last = (int) Math.min(text.length(), to - begin);
        double left = edges.get(first);
        return new PrintedBox(sheet, left, y, Math.round(10 * (edges.get(last) - left)) / 10.0, height);
    }

    /** Whether some of these are among the characters from one offset to another. */
    public boolean meets(long from, long to) {
        return begin < to && from < begin + text.length();
    }
}
