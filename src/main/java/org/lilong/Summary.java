package org.lilong;

import java.time.Duration;
import java.util.List;
import org.lilong.article.reading.PageReading;
import org.lilong.store.Changes;

/**
 * What a run did.
 *
 * @param changes pages added, replaced and removed
 * @param unchanged pages that the store held already, as this version reads them
 * @param articles articles read
 * @param characters characters of the pages read, in UTF-16 code units
 * @param rejections files that gave no page, with the reason
 * @param loading time for loading the models; zero where nothing had to be read
 * @param reading time for everything else
 */
public record Summary(
        Changes changes,
        int unchanged,
        int articles,
        long characters,
        List<PageReading.Rejected> rejections,
        Duration loading,
        Duration reading) {
    public Summary {
        rejections = List.copyOf(rejections);
    }
}
