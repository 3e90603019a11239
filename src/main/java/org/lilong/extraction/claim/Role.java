package org.lilong.extraction.claim;

import java.util.Locale;

/** What a participant did at an event. */
public enum Role {
    ATTENDEE,
    HOST,
    SPEAKER,
    LEADER,
    COMPANION,
    PRESENTER,
    RECIPIENT;

    /** Its key in records and in the SKOS scheme of participation roles: "attendee". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
