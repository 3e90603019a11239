package org.lilong.extraction.date;

/** Reads what a date says more than its day, and no rule needs: the day of the week in brackets, the time of day. */
final class DayParts {
    private final String text;
    private final DateNumbers numbers;

    DayParts(String text, DateNumbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** Where these words end behind a date; its own end where none stand there. */
    int behind(int end) {
        int at = end;
        int i = numbers.skip(at);
        int open = text.startsWith("（", i) || text.startsWith("(", i) ? 1 : 0;
        if (open == 1 && TimeWord.WEEK.lengthAt(text, i + 1) > 0) {
            int close = Math.max(closing(i, '）'), closing(i, ')'));
            at = close > 0 ? close + 1 : at;
            i = numbers.skip(at);
        }
        int length = TimeWord.DAY_PART.lengthAt(text, i);
        return length > 0 ? i + length : at;
    }

    private int closing(int open, char bracket) {
        int close = text.substring(open, Math.min(text.length(), open + 8)).indexOf(bracket);
        return close < 0 ? -1 : open + close;
    }
}
