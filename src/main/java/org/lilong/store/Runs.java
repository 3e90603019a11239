package org.lilong.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.lilong.ontology.Dct;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Terms;

/** The graph of runs, the only one that depends on history: which run read or removed a page, and where entities went. */
final class Runs {
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final DatasetGraph data;

    Runs(DatasetGraph data) {
        this.data = data;
    }

    /** How often the store has changed. */
    static long changes(DatasetGraph data) {
        return new Data(data)
                .text(Graphs.RUNS, Graphs.RUNS, Terms.CHANGES)
                .map(Long::valueOf)
                .orElse(0L);
    }

    static void countChange(DatasetGraph data) {
        new Runs(data).set(Graphs.RUNS, Terms.CHANGES, number(changes(data) + 1));
    }

    static Node iri(Instant start) {
        return Iris.run(ID.format(start));
    }

    /** Writes, or brings up to date, the record of one run. */
    void record(Run run, Instant now) {
        Node node = run.iri();
        add(node, RDF.Nodes.type, Terms.RUN);
        add(node, RDF.Nodes.type, Prov.ACTIVITY);
        set(node, Schema.SOFTWARE_VERSION, NodeFactory.createLiteralString(run.version()));
        set(node, Prov.STARTED_AT_TIME, time(run.start()));
        set(node, Prov.ENDED_AT_TIME, time(now));
        set(node, Terms.PAGES_READ, number(run.changes().added() + run.changes().replaced()));
        set(node, Terms.PAGES_REMOVED, number(run.changes().removed()));
        set(node, Terms.PAGES_UNCHANGED, number(run.unchanged()));
        set(node, Terms.PAGES_REJECTED, number(run.rejected()));
    }

    void read(Node page, Node run) {
        set(page, Prov.WAS_GENERATED_BY, run);
        clear(page, Prov.WAS_INVALIDATED_BY);
    }

    /** How many pages were read and not removed since. */
    long pages() {
        return Iter.count(data.find(Graphs.RUNS, Node.ANY, Prov.WAS_GENERATED_BY, Node.ANY));
    }

    void removed(Node page, Node run) {
        set(page, Prov.WAS_INVALIDATED_BY, run);
        clear(page, Prov.WAS_GENERATED_BY);
    }

    /** The version of the program that read a page last, where the store holds the page. */
    Optional<String> versionThatRead(Node page) {
        Data look = new Data(data);
        return look.object(Graphs.RUNS, page, Prov.WAS_GENERATED_BY)
                .flatMap(run -> look.text(Graphs.RUNS, run, Schema.SOFTWARE_VERSION));
    }

    /** An entity's IRI means nothing any more; the service sends those who ask for it to its successors, if any. */
    void gone(Node entity, Collection<Node> successors, Node run) {
        clear(entity, Dct.IS_REPLACED_BY);
        set(entity, Prov.WAS_INVALIDATED_BY, run);
        successors.forEach(successor -> add(entity, Dct.IS_REPLACED_BY, successor));
    }

    /** An entity's IRI has a meaning (again). */
    void alive(Node entity) {
        clear(entity, Dct.IS_REPLACED_BY);
        clear(entity, Prov.WAS_INVALIDATED_BY);
    }

    private void add(Node subject, Node property, Node object) {
        data.add(Graphs.RUNS, subject, property, object);
    }

    private void set(Node subject, Node property, Node object) {
        clear(subject, property);
        add(subject, property, object);
    }

    private void clear(Node subject, Node property) {
        data.deleteAny(Graphs.RUNS, subject, property, Node.ANY);
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node time(Instant instant) {
        return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
    }
}
