package org.lilong.web.protocol;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** What the SPARQL service says of itself, in W3C's vocabulary for that. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private ServiceDescription() {}

    static Model of(String endpoint) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD);
        Resource graph = model.createResource().addProperty(RDF.type, sd(model, "Graph"));
        Resource dataset = model.createResource()
                .addProperty(RDF.type, sd(model, "Dataset"))
                .addProperty(property("defaultGraph"), graph);
        Resource service = model.createResource(endpoint + "#service")
                .addProperty(RDF.type, sd(model, "Service"))
                .addProperty(property("endpoint"), model.createResource(endpoint))
                .addProperty(property("supportedLanguage"), sd(model, "SPARQL11Query"))
                .addProperty(property("feature"), sd(model, "UnionDefaultGraph"))
                .addProperty(property("defaultDataset"), dataset);
        List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV")
                .forEach(format ->
                        service.addProperty(property("resultFormat"), model.createResource(FORMATS + format)));
        List.of("Turtle", "N-Triples", "JSON-LD", "TriG", "RDF_XML")
                .forEach(format ->
                        service.addProperty(property("resultFormat"), model.createResource(FORMATS + format)));
        return model;
    }

    private static Resource sd(Model model, String name) {
        return model.createResource(SD + name);
    }

    private static Property property(String name) {
        return org.apache.jena.rdf.model.ResourceFactory.createProperty(SD, name);
    }
}
