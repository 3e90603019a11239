package org.lilong.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sample pages that come with the program, as files: in a folder of the class path, or inside a jar. */
final class Samples implements AutoCloseable {
    private final Path folder;
    private final @Nullable FileSystem jar;

    private Samples(Path folder, @Nullable FileSystem jar) {
        this.folder = folder;
        this.jar = jar;
    }

    static Samples open() {
        URL url = Samples.class.getResource("/samples");
        if (url == null) {
            throw new CommandException("the bundled sample pages are missing; build lilong again");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return new Samples(Path.of(uri), null);
            }
            FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
            return new Samples(jar.getPath("/samples"), jar);
        } catch (URISyntaxException | IOException e) {
            throw new CommandException("cannot open the bundled sample pages (" + e + "); build lilong again", e);
        }
    }

    List<Path> pages() {
        return List.of(folder);
    }

    @Override
    public void close() {
        try {
            if (jar != null) {
                jar.close();
            }
        } catch (IOException e) {
            throw new CommandException("cannot close the bundled sample pages (" + e + ")", e);
        }
    }
}
