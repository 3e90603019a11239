package org.lilong.cli;

import java.time.Duration;
import org.lilong.query.Catalogue;
import org.lilong.search.Search;
import org.lilong.store.Store;
import org.lilong.web.Server;
import org.lilong.web.Settings;
import picocli.CommandLine.Option;

/** Options of the commands that serve, and the serving itself. */
final class ServingOptions {
    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "Port to listen on, 0 for any free one; default: ${DEFAULT-VALUE}.")
    private int port = 7070;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on; default: ${DEFAULT-VALUE}, this machine only.")
    private String host = "127.0.0.1";

    @Option(
            names = "--query-seconds",
            paramLabel = "N",
            description = "How long one query may take; default: ${DEFAULT-VALUE}.")
    private int querySeconds = 30;

    /** Serves until the program is told to end. */
    void serve(Store store) throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new CommandException("--port is " + port + ": give one from 0 to 65535");
        }
        if (querySeconds < 1) {
            throw new CommandException("--query-seconds is " + querySeconds + ": give at least 1");
        }
        Settings settings = new Settings(host, port, Duration.ofSeconds(querySeconds));
        try (Search search = Search.in(store);
                Server server = Server.start(settings, store.dataset(), store::dataVersion, Catalogue.load(), search)) {
            print(server);
            Ending.await(server);
        }
    }

    private static void print(Server server) {
        String address = server.address().toString().replaceAll("/$", "");
        System.out.println("Explorer  " + address + "/");
        System.out.println("SPARQL    " + address + "/sparql");
        System.out.println("JSON API  " + address + "/api/v1");
        System.out.println("Press Ctrl-C to stop.");
    }
}
