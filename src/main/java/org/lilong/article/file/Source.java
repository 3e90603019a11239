package org.lilong.article.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the bytes of a page and of what stands beside it come from: the disk, or an archive. */
@FunctionalInterface
public interface Source {
    Source DISK = (path, limit) -> {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new UnreadableFileException(
                    Files.isDirectory(path)
                            ? "this is a folder; name the folder itself to read the pages in it"
                            : "this is no ordinary file; check it, or copy what it gives into a file");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(limit + 1);
        } catch (NoSuchFileException e) {
            FileNotFoundException gone = new FileNotFoundException(e.getMessage());
            gone.initCause(e);
            throw gone;
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException("the file may not be read; check its permissions", e);
        }
    };

    /**
     * Reads a file.
     *
     * @return its bytes; where it is larger than the limit, one more than that and not the rest
     * @throws FileNotFoundException if it is not there
     * @throws UnreadableFileException if it is there and cannot or may not be read
     */
    byte[] read(Path path, int limit) throws IOException;
}
