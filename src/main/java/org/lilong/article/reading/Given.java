package org.lilong.article.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page.properties beside a page tells, and the folder in which both lie.
 *
 * @param folder name of the folder, the same for all pages of an issue that lie in one
 * @param province its province, or null where the file does not say
 * @param city its city, or null
 * @param district its district, or null
 * @param subdistrict its subdistrict, or null
 * @param issued its date, or null
 */
record Given(
        String folder,
        @Nullable String province,
        @Nullable String city,
        @Nullable String district,
        @Nullable String subdistrict,
        @Nullable LocalDate issued) {
    static Given nothing(String folder) {
        return new Given(folder, null, null, null, null, null);
    }
}
