package org.lilong.article.format;

import org.lilong.article.original.OriginalText;

/** The text of a page that came without mark-up. */
public final class PlainText {
    private PlainText() {}

    public static OriginalText of(String text) {
        return OriginalText.of(text, HardWraps.of(text));
    }
}
