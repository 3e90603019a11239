package org.lilong.extraction.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as precisely as the page makes certain.
 *
 * @param words the text's own words ("上周五下午"), or those of the event's name that give the year
 * @param edtf Extended Date/Time Format, level 1: "2019-12-27", "2019-10", "2019", "2021-06-18/2021-06-20"; "XXXX-05-29" where no year is known
 * @param earliest first day that it can mean, or null where no year is known
 * @param latest last day that it can mean, or null where no year is known
 */
public record EventDate(
        String words,
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {}
