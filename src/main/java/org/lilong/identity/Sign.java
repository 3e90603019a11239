package org.lilong.identity;

import java.util.Collection;
import java.util.Optional;

/** One kind of evidence that two mentions of a name are one person. */
interface Sign {
    /** Two mentions can only show this sign where they share one of these keys, so that not all pairs need be looked at. */
    Collection<String> keys(PersonProfile profile);

    /** The evidence, or nothing where this sign does not say that the two are one. */
    Optional<String> same(PersonProfile one, PersonProfile other);

    /** Whether the sign only says that both may well be one, so that it says nothing where there are several to be one with. */
    default boolean guesses() {
        return false;
    }

    /** Whether the sign is so strong that different posts held at one time do not speak against it. */
    default boolean outweighsPosts() {
        return false;
    }
}
