package org.lilong.web.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the program answers, for the description of the API. */
final class Release {
    private Release() {}

    static String version() {
        Properties properties = new Properties();
        try (InputStream file = Release.class.getResourceAsStream("/lilong.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("lilong.properties", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
