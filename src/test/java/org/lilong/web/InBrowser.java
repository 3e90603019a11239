package org.lilong.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Tests in one browser over one server, begun and ended for each class of them; after each, nothing may have gone wrong unseen. */
abstract class InBrowser {
    static Explorer explorer;
    static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        explorer = Explorer.start();
        browser = explorer.browser();
    }

    @AfterAll
    static void stop() throws Exception {
        if (explorer != null) {
            explorer.close();
        }
    }

    @AfterEach
    void nothingWentWrongAndNothingWasFetchedFromElsewhere() {
        explorer.nothingWentWrongAndNothingWasFetchedFromElsewhere();
    }
}
