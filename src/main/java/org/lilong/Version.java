package org.lilong;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Lilong this is. */
public final class Version {
    private Version() {}

    /** The version of the project that this was built from, such as "0.1.0". */
    public static String current() {
        try (InputStream in = Version.class.getResourceAsStream("/lilong.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("lilong.properties", e);
        }
    }
}
