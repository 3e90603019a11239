package org.lilong.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Iris;
import org.lilong.query.Rows;
import org.lilong.query.Select;
import org.lilong.web.answer.PrintedBox;
import org.lilong.web.answer.PrintedSheet;
import org.lilong.web.lookup.Questions;
import org.lilong.web.route.Call;

/** Where pages and the words of their articles are printed, of those that came as PDFs. */
final class Prints {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Select print = Questions.read("page-print");

    /** The sheets of a page. */
    List<PrintedSheet> sheets(Call call, Node page) {
        return call.rows(print, Map.of("_entity", page)).stream()
                .map(row -> sheet(row, page))
                .toList();
    }

    /** Where a stretch of an article's text stands, a box for each printed line. */
    static List<PrintedBox> boxes(List<PrintedSheet> sheets, String article, long begin, long end) {
        return sheets.stream()
                .flatMap(sheet -> sheet.texts().stream()
                        .filter(text -> article.equals(text.article()) && text.meets(begin, end))
                        .map(text -> text.box(sheet.number(), begin, end)))
                .toList();
    }

    private static PrintedSheet sheet(Rows.Row row, Node page) {
        try {
            JsonNode sheet = JSON.readTree(row.text("print").orElseThrow());
            // the store numbers the articles of a page, which ids follow
            for (JsonNode text : sheet.path("texts")) {
                if (text.has("article")) {
                    ((ObjectNode) text)
                            .put(
                                    "article",
                                    Iris.id(page) + "." + text.get("article").asInt());
                }
            }
            return JSON.treeToValue(sheet, PrintedSheet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lilong:print of " + page + " is not what ingest writes", e);
        }
    }
}
