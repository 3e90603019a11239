package org.lilong.web.protocol;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.lilong.ontology.Prefixes;
import org.lilong.query.Catalogue;
import org.lilong.query.NamedQuery;
import org.lilong.web.lookup.Statistics;
import org.lilong.web.lookup.Statistics.Counts;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;
import org.lilong.web.route.Reads;

/** What editors of queries read: how much there is of what (VoID), and the catalogue as examples (SHACL). */
public final class DescriptionRoutes {
    static final String VOID_PATH = "/.well-known/void";
    static final String EXAMPLES_PATH = "/.well-known/sparql-examples";
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";
    private static final long PATIENCE_SECONDS = 3;
    private static final int RETRY_SECONDS = 10;

    private final Statistics statistics;
    private final Catalogue catalogue;

    public DescriptionRoutes(Statistics statistics, Catalogue catalogue) {
        this.statistics = statistics;
        this.catalogue = catalogue;
    }

    public void register(RoutesConfig routes) {
        Reads.at(routes, VOID_PATH, this::numbers);
        Reads.at(routes, EXAMPLES_PATH, this::examples);
    }

    private void numbers(Context context) {
        Optional<Counts> counts = statistics.within(PATIENCE_SECONDS);
        if (counts.isEmpty()) {
            throw new Refused(Problem.later(
                    "The store is being counted. Ask again in " + RETRY_SECONDS + " seconds.", RETRY_SECONDS));
        }
        String home = home(context, VOID_PATH);
        GraphAnswer.write(context, Optional.ofNullable(context.queryParam("format")), dataset(home, counts.get()));
    }

    private static Model dataset(String home, Counts counts) {
        Model model = ModelFactory.createDefaultModel();
        Prefixes.MAP.forEach(model::setNsPrefix);
        model.setNsPrefix("void", VOID.NS);
        Resource dataset = model.createResource(home + VOID_PATH + "#dataset")
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(VOID.sparqlEndpoint, model.createResource(home + SparqlRoutes.PATH))
                .addProperty(DCTerms.identifier, counts.version())
                .addLiteral(VOID.triples, counts.triples())
                .addLiteral(VOID.classes, (long) counts.classes().size())
                .addLiteral(VOID.properties, (long) counts.properties().size());
        counts.classes()
                .forEach((type, number) -> dataset.addProperty(
                        VOID.classPartition,
                        model.createResource()
                                .addProperty(VOID._class, model.asRDFNode(type))
                                .addLiteral(VOID.entities, number.longValue())));
        counts.properties()
                .forEach((property, number) -> dataset.addProperty(
                        VOID.propertyPartition,
                        model.createResource()
                                .addProperty(VOID.property, model.asRDFNode(property))
                                .addLiteral(VOID.triples, number.longValue())));
        return model;
    }

    private void examples(Context context) {
        String home = home(context, EXAMPLES_PATH);
        Model model = ModelFactory.createDefaultModel();
        Prefixes.MAP.forEach(model::setNsPrefix);
        Resource prefixes = model.createResource(home + EXAMPLES_PATH + "#prefixes");
        Prefixes.MAP.forEach((prefix, namespace) -> prefixes.addProperty(
                property(SH, "declare"),
                model.createResource()
                        .addProperty(property(SH, "prefix"), prefix)
                        .addLiteral(
                                property(SH, "namespace"), model.createTypedLiteral(namespace, XSD.anyURI.getURI()))));
        catalogue.all().forEach(query -> example(model, home, query).addProperty(property(SH, "prefixes"), prefixes));
        GraphAnswer.write(context, Optional.ofNullable(context.queryParam("format")), model);
    }

    private static Resource example(Model model, String home, NamedQuery query) {
        Resource example = model.createResource(home + EXAMPLES_PATH + "#" + query.id());
        List.of("SPARQLExecutable", "SPARQLSelectExecutable")
                .forEach(type -> example.addProperty(RDF.type, model.createResource(SH + type)));
        query.tags().forEach(tag -> example.addProperty(property(SCHEMA, "keywords"), tag));
        return example.addProperty(RDFS.label, query.id())
                .addProperty(RDFS.comment, query.zh(), "zh")
                .addProperty(RDFS.comment, query.en(), "en")
                .addProperty(property(SH, "select"), query.text())
                .addProperty(property(SCHEMA, "target"), model.createResource(home + SparqlRoutes.PATH));
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }

    private static String home(Context context, String path) {
        String url = context.url();
        return url.substring(0, url.length() - path.length());
    }
}
