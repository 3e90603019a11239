package org.lilong.web.identifier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Prefixes;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Skos;
import org.lilong.web.route.Operations;

/** The statements about a thing as a page for people, each IRI of the graph as a link that this service follows. */
final class DescriptionPage {
    private static final int MOST = 2_000;
    private static final List<String> FORMATS = List.of("turtle", "jsonld", "ntriples", "rdfxml");

    private DescriptionPage() {}

    static String of(Node entity, Graph graph, Map<String, String> api) {
        String path = entity.getURI().substring(Iris.BASE.length());
        String type = path.substring(0, path.indexOf('/'));
        String name = name(entity, graph);
        Document page = Document.createShell("");
        page.charset(java.nio.charset.StandardCharsets.UTF_8);
        page.title(name);
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/explorer/explorer.css");
        Element body = page.body();
        body.appendElement("h1").text(name);
        body.appendElement("p").appendElement("code").text(entity.getURI());
        Element links = body.appendElement("p");
        if (api.containsKey(type)) {
            link(links, Operations.ROOT + api.get(type) + "/" + Iris.id(entity), "JSON");
        }
        FORMATS.forEach(format -> link(links, "/data/" + path + "?format=" + format, format));
        Element table = body.appendElement("table");
        graph.stream()
                .sorted(Comparator.comparing(Triple::toString))
                .limit(MOST)
                .forEach(triple -> row(table.appendElement("tr"), triple));
        if (graph.size() > MOST) {
            body.appendElement("p").text("Shown are " + MOST + " of " + graph.size() + " statements; Turtle has all.");
        }
        return "<!doctype html>\n" + page.outerHtml();
    }

    private static String name(Node entity, Graph graph) {
        return graph.stream(entity, Skos.PREF_LABEL, Node.ANY)
                .findFirst()
                .or(() -> graph.stream(entity, Schema.HEADLINE, Node.ANY).findFirst())
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .orElse(Iris.id(entity));
    }

    private static void row(Element row, Triple triple) {
        List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .forEach(node -> cell(row.appendElement("td"), node));
    }

    private static void cell(Element cell, Node node) {
        if (!node.isURI()) {
            cell.text(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
            return;
        }
        String iri = node.getURI();
        String address = iri.startsWith(Iris.BASE) ? "/id/" + iri.substring(Iris.BASE.length()) : iri;
        link(
                cell,
                address,
                Prefixes.MAP.entrySet().stream()
                        .filter(prefix -> iri.startsWith(prefix.getValue()))
                        .findFirst()
                        .map(prefix -> prefix.getKey() + ":"
                                + iri.substring(prefix.getValue().length()))
                        .orElse(iri));
    }

    private static void link(Element parent, String address, String text) {
        boolean web = address.startsWith("/") || address.startsWith("http://") || address.startsWith("https://");
        Element link = parent.appendElement(web ? "a" : "span").text(text);
        if (web) {
            link.attr("href", address);
        }
        parent.appendText(" ");
    }
}
