package org.lilong.identity;

import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.language.Script;

/** Names brought to the form under which two prints of one name are equal: simplified characters, one kind of middle dot. */
public final class NameKey {
    private NameKey() {}

    /** The form of a name by which it is compared; equal to the name itself for most. */
    public static String of(String name) {
        return Script.simplified(name).replaceAll("[•・‧∙⋅]", "·");
    }

    /** A place under the forms of its levels' names. */
    public static Place of(Place place) {
        return new Place(
                ofOrNull(place.province()),
                ofOrNull(place.city()),
                ofOrNull(place.district()),
                ofOrNull(place.subdistrict()));
    }

    private static @Nullable String ofOrNull(@Nullable String name) {
        return name == null ? null : of(name);
    }
}
