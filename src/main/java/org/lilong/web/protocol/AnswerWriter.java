package org.lilong.web.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.lilong.sparql.Limited;
import org.lilong.sparql.Receiver;

/** Writes an answer in a format while it is being found; one that was cut off says so in JSON, and is broken off in any other format. */
final class AnswerWriter implements Receiver {
    private final AnswerFormat format;
    private final OutputStream out;
    private final long most;
    private final Map<String, String> prefixes;

    AnswerWriter(AnswerFormat format, OutputStream out, long most, Map<String, String> prefixes) {
        this.format = format;
        this.out = out;
        this.most = most;
        this.prefixes = prefixes;
    }

    /** The answer has more rows or triples than are given out, and the format has no place to say so. */
    static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1;

        CutOff(long most) {
            super("The answer has more than " + most + " rows or triples, the most that this server gives out at once."
                    + " Add LIMIT and OFFSET, or ask for JSON, which says where it was cut off.");
        }
    }

    @Override
    public void rows(List<Var> columns, Limited<Binding> rows) throws IOException {
        if (format == AnswerFormat.JSON) {
            JsonRows.write(
                    out, columns, rows, "Only the first " + most + " rows are given; ask for the others with OFFSET.");
            return;
        }
        if (format == AnswerFormat.CSV) {
            CsvRows.write(out, columns, rows);
        } else {
            ResultsWriter.create().lang(format.lang()).write(out, RowSetStream.create(columns, rows));
        }
        checkWhole(rows);
    }

    private void checkWhole(Limited<?> all) {
        if (all.isCut()) {
            throw new CutOff(most);
        }
    }

    @Override
    public void triples(Limited<Triple> triples) {
        if (StreamRDFWriter.registered(format.lang())) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.lang());
            writer.start();
            prefixes.forEach(writer::prefix);
            triples.forEachRemaining(writer::triple);
            checkWhole(triples);
            writer.finish();
            return;
        }
        Graph graph = GraphFactory.createDefaultGraph();
        prefixes.forEach(graph.getPrefixMapping()::setNsPrefix);
        triples.forEachRemaining(graph::add);
        checkWhole(triples);
        RDFWriter.source(graph).lang(format.lang()).output(out);
    }

    @Override
    public void truth(boolean truth) {
        // Jena's own writer of CSV and TSV puts a heading over it, as for rows
        ResultsWriter.create()
                .lang(format == AnswerFormat.JSON ? ResultSetLang.RS_JSON : format.lang())
                .write(out, truth);
    }
}
