package org.lilong.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Nif;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Skos;
import org.lilong.ontology.Terms;

/** Puts entries of a SHACL report into words, with the messages of the shapes and the names in the data. */
final class ViolationWriter {
    private static final List<Node> LABELS =
            List.of(Terms.NAME, Skos.PREF_LABEL, Schema.HEADLINE, RDFS.label.asNode(), Terms.TITLE, Nif.ANCHOR_OF);
    private static final int LONGEST_QUOTE = 60;

    private final Graph shapes;
    private final Graph data;

    ViolationWriter(Graph shapes, Graph data) {
        this.shapes = shapes;
        this.data = data;
    }

    Violation write(ReportEntry entry) {
        Node node = entry.focusNode();
        String value = Optional.ofNullable(entry.value())
                .map(found -> ", but is " + quoted(found))
                .orElse("");
        return new Violation(
                node,
                label(node),
                text(entry.source(), SHACL.message, "en").orElse(entry.message()) + value,
                text(entry.source(), SHACL.message, "zh").orElse(entry.message()),
                where(node),
                text(entry.source(), Terms.REMEDY, "en").orElseGet(() -> readAgain(node)));
    }

    /** What people call a node: its name, else the words that it is derived from, else the end of its IRI. */
    private String label(Node node) {
        return named(node)
                .or(() -> data.find(node, Prov.WAS_DERIVED_FROM, Node.ANY)
                        .mapWith(triple -> named(triple.getObject()))
                        .filterKeep(Optional::isPresent)
                        .nextOptional()
                        .orElse(Optional.empty()))
                .map(ViolationWriter::shortened)
                .orElseGet(() -> node.isURI() ? Iris.id(node) : node.toString());
    }

    private Optional<String> named(Node node) {
        return LABELS.stream()
                .flatMap(property -> data.find(node, property, Node.ANY).toList().stream())
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private Optional<String> text(Node shape, Node property, String language) {
        return values(shape, property).stream()
                .filter(text -> text.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private List<Node> values(Node shape, Node property) {
        return shapes.find(shape, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }

    private String where(Node node) {
        Optional<Iris.Type> type = Iris.typeOf(node);
        if (type.isEmpty()) {
            return "the graph";
        }
        return switch (type.get()) {
            case PAGE -> "page " + Iris.id(Iris.documentOf(node));
            case ARTICLE -> "article " + Iris.id(Iris.documentOf(node)) + headline(Iris.documentOf(node));
            default -> "the shared descriptions";
        };
    }

    private String headline(Node article) {
        return data.find(article, Schema.HEADLINE, Node.ANY)
                .mapWith(triple -> " “" + shortened(triple.getObject().getLiteralLexicalForm()) + "”")
                .nextOptional()
                .orElse("");
    }

    private static String readAgain(Node node) {
        Optional<Iris.Type> type = Iris.typeOf(node);
        if (type.isPresent() && type.get() == Iris.Type.ARTICLE) {
            return "Ingest page " + Iris.id(Iris.pageOf(Iris.documentOf(node)))
                    + " again; if that does not help, report it as an error in Lilong.";
        }
        if (type.isPresent() && type.get() == Iris.Type.PAGE) {
            return "Ingest page " + Iris.id(Iris.documentOf(node))
                    + " again; if that does not help, report it as an error in Lilong.";
        }
        return "Ingest a page that names it again; if that does not help, report it as an error in Lilong.";
    }

    private static String quoted(Node value) {
        return value.isLiteral() ? "“" + shortened(value.getLiteralLexicalForm()) + "”" : "<" + value + ">";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
