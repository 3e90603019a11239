package org.lilong.cli;

import java.nio.file.Path;

/** Says where the log goes, before anything logs. */
final class Logs {
    private Logs() {}

    /** Logs go to {@code lilong.log} in the folder of the store that a command works on. */
    static void into(Path store) {
        if (System.getProperty("lilong.log") == null) {
            System.setProperty("lilong.log", store.resolve("lilong.log").toString());
        }
    }
}
