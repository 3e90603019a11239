package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;

/** The explorer over the community's graph, in a browser; tests that use it are skipped where there is no Chromium. */
final class Explorer implements AutoCloseable {
    static final Catalogue CATALOGUE = Catalogue.load();

    private final DatasetGraph graph = Community.load();
    private final Server server = Server.start(Settings.local(0), graph, () -> "test-1", CATALOGUE);
    private final Browser browser;

    private Explorer() throws IOException, InterruptedException {
        browser = Browser.start(Browser.program().orElseThrow());
    }

    static Explorer start() throws IOException, InterruptedException {
        assumeTrue(Browser.program().isPresent(), "no Chromium here: apt-get install chromium");
        return new Explorer();
    }

    Browser browser() {
        return browser;
    }

    Server server() {
        return server;
    }

    void open(String address) {
        browser.open(URI.create(server.address() + address));
    }

    void nothingWentWrongAndNothingWasFetchedFromElsewhere() {
        String home = server.address().toString();
        assertThat(browser.faults()).isEmpty();
        assertThat(browser.fetched()).isNotEmpty().allSatisfy(address -> assertThat(address)
                .matches("(data:|blob:|" + home + ").*"));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        browser.close();
        server.close();
        graph.close();
    }
}
