package org.lilong.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;

/** The W3C's tests of SPARQL 1.0 and 1.1 queries, as the jar of RDF4J's test suite carries them. */
final class W3cSuites {
    /** Stands for the root of the jar in IRIs. */
    static final String ROOT = "http://w3c.example/";

    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

    private static final List<String> FOLDERS_11 = List.of(
            "aggregates",
            "bind",
            "bindings",
            "construct",
            "csv-tsv-res",
            "exists",
            "functions",
            "grouping",
            "json-res",
            "negation",
            "project-expression",
            "property-path",
            "subquery",
            "syntax-query");
    private static final List<String> FOLDERS_10 = List.of(
            "algebra",
            "ask",
            "basic",
            "bnode-coreference",
            "boolean-effective-value",
            "bound",
            "cast",
            "construct",
            "dataset",
            "distinct",
            "expr-builtin",
            "expr-equals",
            "expr-ops",
            "graph",
            "i18n",
            "open-world",
            "optional",
            "optional-filter",
            "reduced",
            "regex",
            "solution-seq",
            "sort",
            "syntax-sparql1",
            "syntax-sparql2",
            "syntax-sparql3",
            "syntax-sparql4",
            "syntax-sparql5",
            "triple-match",
            "type-promotion");

    private W3cSuites() {}

    /**
     * One test.
     *
     * @param name its folder and its own name
     * @param kind the local name of its class
     */
    record Case(
            String name, String kind, String query, List<String> data, List<String> graphs, Optional<String> result) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> all() {
        return Stream.concat(
                        FOLDERS_11.stream().map(folder -> "testcases-sparql-1.1-w3c/" + folder),
                        FOLDERS_10.stream().map(folder -> "testcases-sparql-1.0-w3c/data-r2/" + folder))
                .flatMap(folder -> cases(folder).stream())
                .toList();
    }

    private static List<Case> cases(String folder) {
        Model manifest = model(ROOT + folder + "/manifest.ttl");
        List<Case> cases = new ArrayList<>();
        RDFList entries = manifest.listObjectsOfProperty(mf("entries")).next().as(RDFList.class);
        for (RDFNode entry : entries.asJavaList()) {
            cases.add(test(folder.substring(folder.lastIndexOf('/') + 1), entry.asResource()));
        }
        return cases;
    }

    private static Case test(String folder, Resource entry) {
        Resource action = entry.getProperty(mf("action")).getResource();
        Property query = ResourceFactory.createProperty(QT, "query");
        boolean plain = !action.hasProperty(query);
        Resource type =
                entry.hasProperty(RDF.type) ? entry.getProperty(RDF.type).getResource() : null;
        return new Case(
                folder + "/" + entry.getProperty(mf("name")).getString(),
                type == null ? "QueryEvaluationTest" : type.getLocalName(),
                plain
                        ? action.getURI()
                        : action.getProperty(query).getResource().getURI(),
                plain ? List.of() : all(action, "data"),
                plain ? List.of() : all(action, "graphData"),
                Optional.ofNullable(entry.getProperty(mf("result")))
                        .map(result -> result.getResource().getURI()));
    }

    private static List<String> all(Resource action, String property) {
        return action.listProperties(ResourceFactory.createProperty(QT, property))
                .mapWith(statement -> statement.getResource().getURI())
                .toList();
    }

    private static Property mf(String name) {
        return ResourceFactory.createProperty(MF, name);
    }

    static Model model(String iri) {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream file = open(iri)) {
            RDFParser.source(file)
                    .lang(RDFLanguages.filenameToLang(iri))
                    .base(iri)
                    .parse(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    static String text(String iri) {
        try (InputStream file = open(iri)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String iri) {
        String path = "/" + iri.substring(ROOT.length());
        return Objects.requireNonNull(W3cSuites.class.getResourceAsStream(path), path);
    }
}
