package org.lilong;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Page;
import org.lilong.article.file.RawPage;

/** Pages of one folder that share articles with others, gathered so that an article is analysed once and not for each page that adds to it. */
final class Gathered {
    /** Characters of pages that wait for others; more than an issue holds. */
    private static final int MOST = 60_000;

    private final Map<RawPage, Page> pages = new LinkedHashMap<>();
    private @Nullable Path folder;
    private long characters;

    /** Whether a file may share articles with what is gathered, and there is room for it. */
    boolean takes(RawPage file) {
        return pages.isEmpty()
                || characters < MOST && Objects.equals(folder, file.path().getParent());
    }

    void add(RawPage file, Page page) {
        folder = file.path().getParent();
        pages.put(file, page);
        characters += page.original().length();
    }

    /** Hands over what is gathered, and begins anew. */
    Map<RawPage, Page> release() {
        Map<RawPage, Page> released = new LinkedHashMap<>(pages);
        pages.clear();
        characters = 0;
        return released;
    }
}
