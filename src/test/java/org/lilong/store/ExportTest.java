package org.lilong.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Terms;

class ExportTest {
    private final Store store = Store.inMemory();

    @BeforeEach
    void fill() {
        List<Contribution> pages = InventedPages.byChance(new Random(9), 5).stream()
                .map(Contribution::of)
                .toList();
        new Contributions(store, "1", InstantSource.system()).replace(pages);
        Node awkward = NodeFactory.createURI("https://w3id.org/lilong/id/page/a.b#char=1,2");
        store.change(data -> {
            data.add(awkward, awkward, Terms.NAME, NodeFactory.createLiteralString("行\n\"引\\号\"\t😀"));
            data.add(Graphs.ONTOLOGY, Graphs.ONTOLOGY, Terms.NAME, NodeFactory.createLiteralLang("本体", "zh"));
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void quadsAndTrigSayExactlyWhatTheStoreHolds() throws IOException {
        Set<Quad> held = quads(store.dataset()).stream()
                .filter(quad ->
                        !quad.getGraph().equals(Graphs.RUNS) && !quad.getGraph().equals(Graphs.ONTOLOGY))
                .collect(Collectors.toSet());
        assertThat(quads(parse(export(ExportFormat.NQUADS), Lang.NQUADS))).isEqualTo(held);
        assertThat(quads(parse(export(ExportFormat.TRIG), Lang.TRIG))).isEqualTo(held);
    }

    @Test
    void turtleSaysTheSameTriples() throws IOException {
        Set<Triple> expected = quads(parse(export(ExportFormat.NQUADS), Lang.NQUADS)).stream()
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
        Set<Triple> turtle = quads(parse(export(ExportFormat.TURTLE), Lang.TURTLE)).stream()
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
        assertThat(turtle).isEqualTo(expected);
    }

    @Test
    void runsAndOntologyAreThereWhereAskedFor() throws IOException {
        String all = export(ExportFormat.NQUADS, Export.Extra.RUNS, Export.Extra.ONTOLOGY);
        assertThat(quads(parse(all, Lang.NQUADS))).isEqualTo(quads(store.dataset()));
        assertThat(export(ExportFormat.NQUADS)).doesNotContain("graph/runs", "graph/ontology");
    }

    private String export(ExportFormat format, Export.Extra... extras) throws IOException {
        Set<Export.Extra> asked = EnumSet.noneOf(Export.Extra.class);
        asked.addAll(List.of(extras));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(store, asked).write(out, format);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DatasetGraph parse(String text, Lang language) {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(text, language).parse(data);
        return data;
    }

    private Set<Quad> quads(DatasetGraph data) {
        return store.read(
                s -> data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).collect(Collectors.toSet()));
    }
}
