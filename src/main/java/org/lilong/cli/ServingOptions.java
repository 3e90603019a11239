package org.lilong.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.logging.log4j.LogManager;
import org.jspecify.annotations.Nullable;
import org.lilong.query.Catalogue;
import org.lilong.search.Search;
import org.lilong.sparql.Limits;
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

    @Option(
            names = "--query-rows",
            paramLabel = "N",
            description = "Rows or triples in one answer to SPARQL; default: ${DEFAULT-VALUE}.")
    private long queryRows = Limits.ROWS;

    @Option(
            names = "--query-memory",
            paramLabel = "MB",
            description = "What one SPARQL query may hold in memory; default: a quarter of the heap.")
    private long queryMemory = Limits.memoryMegabytes();

    @Option(
            names = "--queries",
            paramLabel = "N",
            description = "SPARQL queries under way at a time; default: ${DEFAULT-VALUE}.")
    private int queries = Limits.QUERIES;

    @Option(
            names = "--queries-per-client",
            paramLabel = "N",
            description = "SPARQL queries of one client under way at a time; default: ${DEFAULT-VALUE}.")
    private int queriesPerClient = Limits.PER_CLIENT;

    @Option(
            names = "--client-header",
            paramLabel = "NAME",
            description = "Header in which a proxy in front names the client, such as X-Forwarded-For; default: none.")
    private String clientHeader = "";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "File with lines such as 'port = 80', for options that are given neither here nor as LILONG_PORT.")
    private @Nullable Path config;

    /** Serves until the program is told to end. */
    void serve(Store store) throws InterruptedException {
        if (config != null) {
            // read before the options were, for what they leave open
            LogManager.getLogger().info("configured by {}", config);
        }
        if (port < 0 || port > 65_535) {
            throw new CommandException("--port is " + port + ": give one from 0 to 65535");
        }
        Settings settings = new Settings(host, port, limits(), clientHeader, true);
        try (Search search = Search.in(store);
                Server server = Server.start(settings, store.dataset(), store::dataVersion, Catalogue.load(), search)) {
            print(server);
            Ending.await(server);
        }
    }

    private Limits limits() {
        positive("--query-seconds", querySeconds);
        positive("--query-rows", queryRows);
        positive("--query-memory", queryMemory);
        positive("--queries", queries);
        positive("--queries-per-client", queriesPerClient);
        return new Limits(Duration.ofSeconds(querySeconds), queryRows, queryMemory << 20, queries, queriesPerClient);
    }

    private static void positive(String option, long value) {
        if (value < 1) {
            throw new CommandException(option + " is " + value + ": give at least 1");
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
