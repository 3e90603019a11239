package org.lilong.identity;

import org.jspecify.annotations.Nullable;
import org.lilong.language.Script;

/**
 * A post that a mention of a person is said to hold or to have held.
 *
 * @param title the bare office
 * @param body identifier of the body, the same wherever the body is meant, or null where it is not known
 * @param bodyName resolved name of the body, or null
 * @param former whether the person is said to hold it no longer
 */
public record HeldPost(
        String title, @Nullable String body, @Nullable String bodyName, boolean former) {
    /** Names and titles are compared in simplified characters. */
    public HeldPost {
        title = Script.simplified(title);
        bodyName = bodyName == null ? null : Script.simplified(bodyName);
    }
}
