package org.lilong.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.Page;
import org.lilong.article.Place;
import org.lilong.article.SetApart;
import org.lilong.article.Span;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.PrintedRun;
import org.lilong.article.original.Repairs;
import org.lilong.article.reading.PageReading;

/** How a page was read as one JSON object: what a program needs to show each character where it stood. */
final class PageJson {
    private final ObjectMapper json = new ObjectMapper();

    String of(PageReading reading) {
        return reading.match(this::read, this::rejected).toString();
    }

    private ObjectNode rejected(PageReading.Rejected rejected) {
        return json.createObjectNode()
                .put("file", rejected.raw().path().toString())
                .put("doc", rejected.raw().doc())
                .put("rejected", rejected.reason());
    }

    private ObjectNode read(PageReading.Read read) {
        Page page = read.page();
        ObjectNode node = json.createObjectNode()
                .put("file", read.raw().path().toString())
                .put("doc", page.doc())
                .put("issue", page.issue().orElse(null))
                .put("issued", page.issued().map(Object::toString).orElse(null));
        node.set("place", place(page.place()));
        ArrayNode sheets = node.putArray("sheets");
        read.original().sheets().forEach(sheet -> sheets.addObject()
                .put("number", sheet.number())
                .put("width", sheet.width())
                .put("height", sheet.height()));
        ArrayNode pieces = node.putArray("pieces");
        page.articles().forEach(article -> pieces.add(piece(article, read.original())));
        ArrayNode apart = node.putArray("setApart");
        page.setApart().forEach(each -> apart.add(apart(each, read.original())));
        return node.put("original", page.original());
    }

    private ObjectNode place(Place place) {
        return json.createObjectNode()
                .put("province", place.province())
                .put("city", place.city())
                .put("district", place.district())
                .put("subdistrict", place.subdistrict());
    }

    private ObjectNode piece(Article article, OriginalText original) {
        Repairs repairs = Repairs.of(article, original);
        ObjectNode node = json.createObjectNode()
                .put("n", article.n())
                .put("title", article.title())
                .put("published", article.published().map(Object::toString).orElse(null))
                .put("signed", article.signed().orElse(null));
        node.set("place", place(article.place()));
        node.putObject("repairs")
                .put("joined", repairs.joined())
                .put("dropped", repairs.dropped())
                .put("unified", repairs.unified());
        node.put("text", article.text());
        ArrayNode blocks = node.putArray("blocks");
        article.blocks().forEach(block -> blocks.add(block(article, block, original)));
        return node;
    }

    private ObjectNode block(Article article, Block block, OriginalText original) {
        ObjectNode node = json.createObjectNode()
                .put("kind", block.kind().name())
                .put("begin", block.span().begin())
                .put("end", block.span().end())
                .put("text", article.text(block.span()));
        ArrayNode stretches = node.putArray("original");
        List<Span> origins = article.source().origins(block.span());
        origins.forEach(span -> stretches.add(span(span)));
        if (!original.sheets().isEmpty()) {
            node.set("boxes", boxes(origins, original));
        }
        markup(origins, original, node);
        return node;
    }

    private void markup(List<Span> origins, OriginalText original, ObjectNode node) {
        original.markup().ifPresent(markup -> {
            ArrayNode stretches = node.putArray("markup");
            origins.forEach(span -> markup.spans(span).forEach(tagless -> stretches.add(span(tagless))));
        });
    }

    private ObjectNode apart(SetApart apart, OriginalText original) {
        Span span = new Span(apart.begin(), apart.end());
        ObjectNode node = json.createObjectNode()
                .put("kind", apart.kind().name())
                .put("begin", apart.begin())
                .put("end", apart.end())
                .put("text", apart.text());
        if (!original.sheets().isEmpty()) {
            node.set("boxes", boxes(List.of(span), original));
        }
        markup(List.of(span), original, node);
        return node;
    }

    private ArrayNode span(Span span) {
        return json.createArrayNode().add(span.begin()).add(span.end());
    }

    private ArrayNode boxes(List<Span> spans, OriginalText original) {
        ArrayNode boxes = json.createArrayNode();
        for (Span span : spans) {
            for (PrintedRun run : original.runs(span)) {
                boxes.addObject()
                        .put("sheet", run.box().page())
                        .put("x", run.box().x())
                        .put("y", run.box().y())
                        .put("width", run.box().width())
                        .put("height", run.box().height());
            }
        }
        return boxes;
    }
}
