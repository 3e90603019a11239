package org.lilong.article.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the pages among files and folders. */
public final class PageFiles {
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".pdf", ".docx");
    /** Annotations, notes and settings that stand beside pages. */
    private static final Pattern BESIDE_PAGES =
            Pattern.compile(".*\\.gold\\.json|identity\\.json|.*\\.properties|readme.*");

    /** The folders that were listed, so that links in a circle come to an end. */
    private final Set<Path> folders = new HashSet<>();

    private PageFiles() {}

    /**
     * The pages at some paths: each file that is named, and of each folder and zip archive all pages in it and below, sorted, hidden
     * ones left out. Annotations and settings beside pages are passed over; a named file that can be no page comes to be rejected.
     *
     * <p>The stream is lazy and sequential, so that pages are read while others are still to be found. A file that two paths lead to comes once.
     * Two files of one name in different folders both come; which of them takes the name is for the reading to say.
     *
     * @throws PathNotFound if a path does not exist
     */
    public static Stream<RawPage> find(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new PathNotFound(path);
            }
        }
        PageFiles files = new PageFiles();
        Set<Path> seen = new HashSet<>();
        return paths.stream()
                .flatMap(files::named)
                .filter(raw -> seen.add(raw.path().toAbsolutePath().normalize()));
    }

    /** What a path that a user names gives; what stands beside pages on purpose gives nothing. */
    private Stream<RawPage> named(Path path) {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (isArchive(path)) {
            return Archive.pages(path).stream();
        }
        String name = lowerCaseName(path);
        if (isPage(path) || name.indexOf('.') < 0) {
            return Stream.of(RawPage.of(path));
        }
        return BESIDE_PAGES.matcher(name).matches()
                ? Stream.empty()
                : Stream.of(RawPage.rejected(
                        path, "the file's ending is not that of a page; name .txt, .html, .pdf, .docx or .zip files"));
    }

    private Stream<RawPage> folder(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            if (!folders.add(folder.toRealPath())) {
                return Stream.empty();
            }
            List<Path> sorted = children.filter(
                            child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            return sorted.stream().flatMap(this::found);
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(RawPage.rejected(folder, "the folder cannot be listed; check its permissions"));
        }
    }

    /** What an entry of a folder gives. */
    private Stream<RawPage> found(Path child) {
        if (Files.isDirectory(child)) {
            return folder(child);
        }
        if (isArchive(child)) {
            return Archive.pages(child).stream();
        }
        return isPage(child) ? Stream.of(RawPage.of(child)) : Stream.empty();
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
