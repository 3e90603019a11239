package org.lilong.web.protocol;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.lilong.web.contract.Accepted;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;

/** The formats in which answers to SPARQL are written: of rows and truth values, and of graphs; the usual one first. */
enum AnswerFormat {
    JSON(ResultSetLang.RS_JSON, false, "json", "application/sparql-results+json", "application/json"),
    XML(ResultSetLang.RS_XML, false, "xml", "application/sparql-results+xml", "application/xml", "text/xml"),
    CSV(ResultSetLang.RS_CSV, false, "csv", "text/csv"),
    TSV(ResultSetLang.RS_TSV, false, "tsv", "text/tab-separated-values"),
    TURTLE(Lang.TURTLE, true, "turtle", "text/turtle", "application/x-turtle", "ttl"),
    NTRIPLES(Lang.NTRIPLES, true, "ntriples", "application/n-triples", "text/plain", "nt"),
    JSONLD(Lang.JSONLD, true, "jsonld", "application/ld+json", "json-ld"),
    TRIG(Lang.TRIG, true, "trig", "application/trig"),
    RDFXML(Lang.RDFXML, true, "rdfxml", "application/rdf+xml", "rdf");

    private final Lang lang;
    private final boolean graph;
    private final List<String> names;

    AnswerFormat(Lang lang, boolean graph, String... names) {
        this.lang = lang;
        this.graph = graph;
        this.names = List.of(names);
    }

    Lang lang() {
        return lang;
    }

    /** Media types, the registered one first. */
    List<String> types() {
        return names.stream().filter(name -> name.contains("/")).toList();
    }

    /** Its name in {@code ?format=}. */
    String key() {
        return names.get(0);
    }

    String contentType() {
        String type = types().get(0);
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }

    static List<AnswerFormat> of(boolean graph) {
        return Arrays.stream(values()).filter(format -> format.graph == graph).toList();
    }

    /** The format that a request asks for, by its parameter or else by its Accept header. */
    static AnswerFormat asked(Context context, Optional<String> parameter, boolean graph) {
        List<AnswerFormat> offered = of(graph);
        if (parameter.isPresent()) {
            String name = parameter.get().toLowerCase(Locale.ROOT);
            return offered.stream()
                    .filter(format -> format.names.contains(name))
                    .findFirst()
                    .orElseThrow(() -> Refused.parameter(
                            "format",
                            "'format' is one of " + keys(offered) + " for " + (graph ? "graphs" : "rows") + ", not '"
                                    + parameter.get() + "'."));
        }
        return best(Accepted.of(context.header("Accept")), offered)
                .orElseThrow(() -> new Refused(new Problem(
                        406,
                        "Nothing that Accept names is offered for this. Offered are "
                                + offered.stream()
                                        .map(format -> format.types().get(0))
                                        .collect(Collectors.joining(", "))
                                + ".")));
    }

    /** The best of some formats; the first of equals, so that a format named first is the usual one. */
    private static Optional<AnswerFormat> best(Accepted accepted, List<AnswerFormat> formats) {
        AnswerFormat best = null;
        double most = 0;
        for (AnswerFormat format : formats) {
            for (String type : format.types()) {
                double quality = accepted.quality(type);
                if (quality > most) {
                    most = quality;
                    best = format;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static String keys(List<AnswerFormat> formats) {
        return formats.stream().map(AnswerFormat::key).collect(Collectors.joining(", "));
    }
}
