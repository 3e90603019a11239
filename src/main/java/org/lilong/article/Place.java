package org.lilong.article;

import org.jspecify.annotations.Nullable;

/**
 * Where in the administrative tree a page or an article is at home; a level that the page does not make certain is null.
 *
 * @param province name with its type word ("广东省"), or null
 * @param city name with its type word ("上海市"), or null
 * @param district district, county or county-level city with its type word ("鼓楼区"), or null
 * @param subdistrict subdistrict, town or township with its type word ("和平路街道"), or null
 */
public record Place(
        @Nullable String province,
        @Nullable String city,
        @Nullable String district,
        @Nullable String subdistrict) {
    public static final Place UNKNOWN = new Place(null, null, null, null);
}
