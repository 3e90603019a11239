package org.lilong.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The pages of the explorer, and the libraries that they load from their WebJars. */
final class ExplorerFiles {
    private static final String WEBJARS = "/META-INF/resources/webjars/";

    /** By the name in addresses, the folder in a jar. A version in it must be that of the pom. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "lit-html", "lit-html/3.3.1",
            "cytoscape", "cytoscape/3.33.1",
            "echarts", "echarts/5.5.0",
            "yasgui", "zazuko__yasgui/4.5.0");

    /** Addresses that all answer with the start page's file, whose script draws the view of each: explorer/page.js. */
    private static final List<String> VIEWS =
            List.of("/list.html", "/question.html", "/thing.html", "/evidence.html", "/network.html", "/sparql.html");

    private static final byte[] FRAME = frame();

    private ExplorerFiles() {}

    static void serve(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.hostedPath = "/";
            files.directory = "/web";
            files.headers = Map.of("Cache-Control", "no-cache", "Vary", "Accept-Encoding");
        });
        LIBRARIES.forEach((name, folder) -> config.staticFiles.add(files -> {
            files.hostedPath = "/lib/" + name;
            files.directory = WEBJARS + folder;
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "max-age=86400", "Vary", "Accept-Encoding");
        }));
        VIEWS.forEach(view -> config.spaRoot.addHandler(view, ExplorerFiles::show));
    }

    private static void show(Context context) {
        // it is asked for whatever begins as a view's address does
        if (!VIEWS.contains(context.path())) {
            throw new NotFoundResponse();
        }
        context.contentType(ContentType.TEXT_HTML)
                .header("Cache-Control", "no-cache")
                .result(FRAME);
    }

    private static byte[] frame() {
        try (InputStream file = ExplorerFiles.class.getResourceAsStream("/web/index.html")) {
            if (file == null) {
                throw new IllegalStateException("web/index.html is missing; build the project again");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("web/index.html", e);
        }
    }
}
