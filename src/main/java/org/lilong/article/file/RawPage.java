package org.lilong.article.file;

import java.nio.file.Path;
import java.util.Objects;

/** A file as found, on the disk or in an archive, not yet read. */
public final class RawPage {
    private final String doc;
    private final Path path;
    private final Source source;

    RawPage(String doc, Path path, Source source) {
        this.doc = doc;
        this.path = path;
        this.source = source;
    }

    public static RawPage of(Path path) {
        return of(path, Source.DISK);
    }

    /** A file that is known to give no page before it is read. */
    static RawPage rejected(Path path, String reason) {
        return of(path, (any, limit) -> {
            throw new UnreadableFileException(reason);
        });
    }

    static RawPage of(Path path, Source source) {
        String name = path.getFileName().toString();
        int dot = name.indexOf('.');
        return new RawPage(dot < 0 ? name : name.substring(0, dot), path, source);
    }

    /** The file's name up to its first dot. */
    public String doc() {
        return doc;
    }

    /** Where it was found; in an archive "archive.zip!/folder/page.txt". */
    public Path path() {
        return path;
    }

    public Source source() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawPage raw && raw.doc.equals(doc) && raw.path.equals(path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(doc, path);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
