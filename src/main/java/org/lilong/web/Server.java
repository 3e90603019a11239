package org.lilong.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.lilong.query.Catalogue;
import org.lilong.search.Search;
import org.lilong.sparql.Answers;
import org.lilong.sparql.Turns;
import org.lilong.web.api.DocumentationRoutes;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Statistics;
import org.lilong.web.monitoring.HealthRoutes;
import org.lilong.web.monitoring.Metrics;
import org.lilong.web.monitoring.RequestLog;
import org.lilong.web.problem.Clients;
import org.lilong.web.problem.ProblemPages;
import org.lilong.web.problem.Problems;
import org.lilong.web.protocol.DescriptionRoutes;
import org.lilong.web.protocol.GraphRoutes;
import org.lilong.web.protocol.SparqlAnswers;
import org.lilong.web.protocol.SparqlRoutes;
import org.lilong.web.route.Api;

/** The running service on its one port: SPARQL, the JSON API, health and the start page. */
public final class Server implements AutoCloseable {
    /** Bytes of address and headers: a query may stand in the address. */
    private static final int LONGEST_HEAD = 1 << 16;

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Javalin javalin;
    private final String host;
    private final Turns turns;
    private @Nullable Thread warming;
    private boolean closed;

    private Server(Javalin javalin, String host, Turns turns) {
        this.javalin = javalin;
        this.host = host;
        this.turns = turns;
    }

    /** As below, with a search index that lives as long as the server. */
    public static Server start(Settings settings, DatasetGraph dataset, Supplier<String> version, Catalogue catalogue) {
        return start(settings, dataset, version, catalogue, Search.inMemory(dataset, version));
    }

    /**
     * Starts to serve a TDB2 dataset, which stays the caller's to close after the server, as does the search over it.
     *
     * @param version names the state of the data, another after each change
     * @throws ServerException saying what to do, where it cannot listen at that address
     */
    public static Server start(
            Settings settings, DatasetGraph dataset, Supplier<String> version, Catalogue catalogue, Search search) {
        Data data = new Data(dataset, search, version, settings.queryLimit());
        Turns turns = new Turns(settings.limits());
        Turns.shareOut(dataset);
        HealthRoutes health = new HealthRoutes(data, !settings.warm());
        Javalin javalin = Javalin.create(config -> {
            configure(config, settings, data, catalogue, turns);
            health.register(config.routes);
        });
        try {
            Server server = new Server(javalin.start(settings.host(), settings.port()), settings.host(), turns);
            if (settings.warm()) {
                server.warmUp(catalogue, health);
            }
            return server;
        } catch (JavalinException e) {
            turns.close();
            throw new ServerException(
                    "cannot listen on " + settings.host() + ":" + settings.port() + " (" + reason(e)
                            + "): stop what listens there, or name another --port",
                    e);
        }
    }

    private void warmUp(Catalogue catalogue, HealthRoutes health) {
        WarmUp asking = new WarmUp(address(), catalogue, () -> turns.running() + turns.waiting() > 0);
        warming = new Thread(
                () -> {
                    try {
                        asking.path();
                        health.ready();
                        asking.lists();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "lilong-warm-up");
        warming.setDaemon(true);
        warming.start();
    }

    /** Jetty's reason, which Javalin wraps once or more. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static void configure(
            JavalinConfig config, Settings settings, Data data, Catalogue catalogue, Turns turns) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.jetty.modifyServletContextHandler(ServerFilters::install);
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new ProblemPages());
            server.setHandler(new GracefulHandler());
            server.setStopTimeout(GRACE.toMillis());
        });
        config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(LONGEST_HEAD));
        ExplorerFiles.serve(config);
        Problems.register(config.routes);
        Statistics statistics = new Statistics(data);
        Clients clients = new Clients(settings.clientHeader());
        SparqlAnswers answers = new SparqlAnswers(new Answers(data.dataset()), turns, clients);
        new SparqlRoutes(answers).register(config.routes);
        new GraphRoutes(answers).register(config.routes);
        new DescriptionRoutes(statistics, catalogue).register(config.routes);
        Metrics metrics = new Metrics(turns, statistics);
        metrics.register(config.routes);
        config.requestLogger.http(new RequestLog(metrics)::note);
        config.events.serverStopped(statistics::close);
        DeclaredRoutes.register(new Api(config.routes, data, turns, clients), catalogue);
        DocumentationRoutes.show(config);
    }

    /** The paths of all routes of our own, for a test that holds them against the description. */
    List<String> paths() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method.equals(HandlerType.GET))
                .map(handler -> handler.endpoint.path)
                .toList();
    }

    /** The port it listens on, also where it was asked for any. */
    public int port() {
        return javalin.port();
    }

    /** The address of the start page. */
    public URI address() {
        return URI.create("http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + port() + "/");
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (warming != null) {
            warming.interrupt();
        }
        turns.finish(GRACE);
        javalin.stop();
        turns.close();
    }
}
