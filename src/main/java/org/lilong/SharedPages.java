package org.lilong;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lilong.article.Page;
import org.lilong.article.issue.SharedArticles;
import org.lilong.article.reading.PageReader;
import org.lilong.store.KeptPages;

/**
 * Finds the pages that share articles with pages that come or go, in the store and among those still on their way to it, and makes their
 * articles whole. Pages that share articles are always written together, so that the store stays a function of the pages it holds.
 */
final class SharedPages {
    private final KeptPages kept;
    private final PageReader reader;
    private final Map<String, Page> onTheirWay = new HashMap<>();

    SharedPages(KeptPages kept, PageReader reader) {
        this.kept = kept;
        this.reader = reader;
    }

    /**
     * All pages that are to be written because some come or go.
     *
     * @param coming pages as they were read, each by itself
     * @param going names of pages that are taken out
     * @return those that come, and those that share or shared articles with them, with their articles whole
     */
    List<Page> whole(Collection<Page> coming, Collection<String> going) {
        Map<String, Page> pages = new HashMap<>();
        Deque<String> seams = new ArrayDeque<>();
        coming.forEach(page -> take(page, pages, seams));
        going.forEach(doc -> seams.addAll(kept.seams(doc)));
        Set<String> seen = new HashSet<>();
        while (!seams.isEmpty()) {
            String seam = seams.remove();
            if (seen.add(seam)) {
                at(seam).stream()
                        .filter(page -> !pages.containsKey(page.doc()) && !going.contains(page.doc()))
                        .forEach(page -> take(page, pages, seams));
            }
        }
        coming.forEach(page -> onTheirWay.put(page.doc(), page));
        return SharedArticles.join(pages.values());
    }

    private void take(Page page, Map<String, Page> pages, Deque<String> seams) {
        pages.put(page.doc(), page);
        seams.addAll(page.seams());
        seams.addAll(kept.seams(page.doc()));
    }

    /** The pages that meet at a seam; what is on its way counts before what the store holds. */
    private List<Page> at(String seam) {
        Map<String, Page> found = new HashMap<>();
        kept.at(seam).forEach(page -> found.put(page.doc(), reader.again(page.doc(), page.original(), page.setting())));
        found.putAll(onTheirWay);
        found.values().removeIf(page -> !page.seams().contains(seam));
        return List.copyOf(found.values());
    }

    /** Forgets pages that the store now holds, or that will not come. */
    void arrived(Collection<String> docs) {
        onTheirWay.keySet().removeAll(docs);
    }
}
