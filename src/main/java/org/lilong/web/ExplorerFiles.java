package org.lilong.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
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

    private ExplorerFiles() {}

    static void serve(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.hostedPath = "/";
            files.directory = "/web";
        });
        LIBRARIES.forEach((name, folder) -> config.staticFiles.add(files -> {
            files.hostedPath = "/lib/" + name;
            files.directory = WEBJARS + folder;
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "max-age=86400");
        }));
    }
}
