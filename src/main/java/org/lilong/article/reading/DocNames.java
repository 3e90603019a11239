package org.lilong.article.reading;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lilong.article.file.RawPage;

/** The names of the pages of one run, each taken by one file; safe for use by several threads. */
public final class DocNames {
    private final Map<String, Path> taken = new ConcurrentHashMap<>();

    /**
     * Takes the name of a page for its file.
     *
     * @return nothing where the name was free or taken by the same file, else why the page cannot be read
     */
    public Optional<PageReading.Rejected> take(RawPage raw) {
        Path path = raw.path().toAbsolutePath().normalize();
        Path first = taken.putIfAbsent(raw.doc(), path);
        if (first == null || first.equals(path)) {
            return Optional.empty();
        }
        return Optional.of(new PageReading.Rejected(
                raw,
                "another page of this run has the name " + raw.doc() + ", " + first + "; rename one of the two files"));
    }
}
