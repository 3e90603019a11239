package org.lilong.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.graph.Node;
import org.lilong.article.PrintedSheet;
import org.lilong.article.PrintedText;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Terms;

/** What is printed where on a sheet, as one literal: a node for each line would be most of a store. */
final class SheetPrint {
    private SheetPrint() {}

    static void state(Node page, PrintedSheet sheet, Statements statements) {
        Node node = Iris.sheet(page, sheet.number());
        statements.type(node, Terms.SHEET);
        statements.number(node, Schema.POSITION, sheet.number());
        statements.text(node, Terms.PRINT, json(sheet));
    }

    static String json(PrintedSheet sheet) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("number", sheet.number())
                .put("width", tenths(sheet.width()))
                .put("height", tenths(sheet.height()));
        ArrayNode texts = node.putArray("texts");
        sheet.texts().forEach(text -> texts.add(text(text)));
        return node.toString();
    }

    private static ObjectNode text(PrintedText text) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (text.articleOrNull() != null) {
            node.put("article", text.articleOrNull());
        }
        node.put("begin", text.begin())
                .put("text", text.text())
                .put("y", tenths(text.y()))
                .put("height", tenths(text.height()));
        ArrayNode edges = node.putArray("edges");
        text.edges().forEach(edge -> edges.add(tenths(edge)));
        return node;
    }

    /** Tenths of a point are finer than any print. */
    private static double tenths(float points) {
        return Math.round(points * 10) / 10.0;
    }
}
