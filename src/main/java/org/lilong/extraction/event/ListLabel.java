package org.lilong.extraction.event;

import java.util.Locale;

/** What the label of a list makes of those it names; the keys of {@code list-labels.tsv} are these names in lower case. */
enum ListLabel {
    PRESENT,
    HOST,
    SPEAKER,
    AWAY,
    /** An office they are elected to. */
    OFFICE,
    HONOURED,
    /** Named for an office, which tells nothing of where they were. */
    APPOINTED;

    static ListLabel of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
