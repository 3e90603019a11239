package org.lilong;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lilong.article.Page;
import org.lilong.article.reading.DocNames;
import org.lilong.article.reading.PageReading.Rejected;
import org.lilong.store.Changes;

/** Counts of one run, as it goes. */
final class Tally {
    private final Instant start = Instant.now();
    final DocNames names = new DocNames();
    final List<Rejected> rejections = new ArrayList<>();
    int unchanged;
    int articles;
    long characters;

    void count(Page page) {
        articles += page.articles().size();
        characters += page.original().length();
    }

    Summary summary(Changes changes, Duration loading) {
        Duration all = Duration.between(start, Instant.now());
        return new Summary(changes, unchanged, articles, characters, rejections, loading, all.minus(loading));
    }
}
