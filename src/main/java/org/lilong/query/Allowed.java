package org.lilong.query;

import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a variable may stand for.
 *
 * @param setOrNull all of it, where it is known
 * @param test what holds for it anyway
 */
record Allowed(@Nullable NodeSet setOrNull, LongPredicate test) {
    static final Allowed ANYTHING = new Allowed(null, number -> true);

    static Allowed only(NodeSet set) {
        return new Allowed(set, set::contains);
    }

    int size() {
        return setOrNull == null ? Integer.MAX_VALUE : setOrNull.size();
    }
}
