package org.lilong.web.monitoring;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.lilong.sparql.Stopped.Reason;
import org.lilong.sparql.Turns;
import org.lilong.web.lookup.Statistics;

/** What the service does and how fast, at /metrics for Prometheus. */
public final class Metrics {
    static final String PATH = "/metrics";

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    private final Histogram requests = Histogram.builder()
            .name("lilong_request_seconds")
            .help("Requests by route and status, and how long their answers took.")
            .labelNames("method", "route", "status")
            .classicUpperBounds(.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30)
            .classicOnly()
            .register(registry);

    public Metrics(Turns turns, Statistics statistics) {
        JvmMetrics.builder().register(registry);
        gauge("lilong_sparql_running", "Queries that have a turn on a processor.", turns::running);
        gauge("lilong_sparql_waiting", "Queries that wait for their turn.", turns::waiting);
        CounterWithCallback.builder()
                .name("lilong_sparql_stopped")
                .help("Queries that were stopped, by what ran out.")
                .labelNames("reason")
                .callback(counter -> {
                    for (Reason reason : Reason.values()) {
                        counter.call(turns.stopped(reason), reason.name().toLowerCase(Locale.ROOT));
                    }
                })
                .register(registry);
        GaugeWithCallback.builder()
                .name("lilong_store_triples")
                .help("Triples in the union of all graphs, once counted for the present data.")
                .callback(gauge -> statistics.counted().ifPresent(counts -> gauge.call(counts.triples())))
                .register(registry);
        GaugeWithCallback.builder()
                .name("lilong_store_graphs")
                .help("Named graphs in the store, once counted for the present data.")
                .callback(gauge -> statistics.counted().ifPresent(counts -> gauge.call(counts.graphs())))
                .register(registry);
    }

    private void gauge(String name, String help, IntSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(gauge -> gauge.call(value.getAsInt()))
                .register(registry);
    }

    public void register(RoutesConfig routes) {
        routes.get(PATH, this::write);
    }

    private void write(Context context) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(bytes, registry.scrape(), EscapingScheme.ALLOW_UTF8);
        context.contentType(PrometheusTextFormatWriter.CONTENT_TYPE).result(bytes.toByteArray());
    }

    void count(String method, String route, int status, double seconds) {
        requests.labelValues(method, route, Integer.toString(status)).observe(seconds);
    }
}
