package org.lilong.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions that come with the product, one for each file in queries/. */
public final class Catalogue {
    private final List<NamedQuery> queries;

    private Catalogue(List<NamedQuery> queries) {
        this.queries = List.copyOf(queries);
    }

    /**
     * Reads every queries/*.rq of the class path, out of a folder or a jar.
     *
     * @throws QueryFileException where one cannot be used
     */
    public static Catalogue load() {
        URL folder = Catalogue.class.getResource("/queries");
        if (folder == null) {
            throw new IllegalStateException("there is no folder queries/ on the class path; build the project again");
        }
        try {
            URI place = folder.toURI();
            if (!"jar".equals(place.getScheme())) {
                return read(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return read(jar.getPath("/queries"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path holds queries/ at an address that is no URI: " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the queries at " + folder, e);
        }
    }

    /**
     * Reads every *.rq of a folder.
     *
     * @throws QueryFileException where one cannot be used
     */
    public static Catalogue read(Path folder) throws IOException {
        List<NamedQuery> queries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".rq")) {
                    queries.add(QueryFile.read(name, Files.readString(file)));
                }
            }
        }
        return new Catalogue(queries);
    }

    /** All of them, by id. */
    public List<NamedQuery> all() {
        return queries;
    }

    /** The query of that id, if there is one. */
    public Optional<NamedQuery> find(String id) {
        return queries.stream().filter(query -> query.id().equals(id)).findFirst();
    }
}
