package org.lilong.extraction.date;

/** Tells by the words beside a time whether it only bounds what happened: "截至5月", "10月底前". */
final class DateBounds {
    private DateBounds() {}

    static boolean isBound(String text, int begin, int end) {
        return TimeWord.BOUND_BEFORE.endsAt(text, begin)
                || TimeWord.BOUND_AFTER.lengthAt(text, end) > 0 && TimeWord.NOT_BOUND_AFTER.lengthAt(text, end) == 0;
    }
}
