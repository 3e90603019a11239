package org.lilong.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the pages among files and folders. */
public final class PageFiles {
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".pdf", ".docx");

    private PageFiles() {}

    /**
     * The pages at some paths: each file that is named, and of each folder and zip archive all pages in it and below, sorted, hidden
     * ones left out.
     *
     * <p>The stream is lazy and sequential, so that pages are read while others are still to be found. A file that two paths lead to comes once.
     * Two files of one name in different folders both come: see {@link DocNames}.
     *
     * @throws PathNotFound if a path does not exist
     */
    public static Stream<RawPage> find(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new PathNotFound(path);
            }
        }
        Set<Path> seen = new HashSet<>();
        return paths.stream()
                .flatMap(PageFiles::pages)
                .filter(raw -> seen.add(raw.path().toAbsolutePath().normalize()));
    }

    private static Stream<RawPage> pages(Path path) {
        if (!Files.isDirectory(path)) {
            return isArchive(path) ? Archive.pages(path).stream() : Stream.of(RawPage.of(path));
        }
        return children(path).flatMap(child -> {
            if (Files.isDirectory(child) || isArchive(child)) {
                return pages(child);
            }
            return isPage(child) && Files.isRegularFile(child) ? Stream.of(RawPage.of(child)) : Stream.empty();
        });
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith(".")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be listed; check its permissions", e);
        }
    }

    /** Whether a file, in a folder or an archive, is a page by its name. */
    static boolean isPage(Path file) {
        String name = lowerCaseName(file);
        return ENDINGS.stream().anyMatch(name::endsWith) && !name.startsWith("readme");
    }

    static boolean isArchive(Path file) {
        return lowerCaseName(file).endsWith(".zip");
    }

    private static String lowerCaseName(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** A path that a user names and that is not there. */
    public static final class PathNotFound extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        PathNotFound(Path path) {
            super(
                    path
                            + " does not exist; name a page (.txt, .html, .pdf, .docx), an archive (.zip) or a folder of pages");
        }
    }
}
