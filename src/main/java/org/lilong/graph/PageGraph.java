package org.lilong.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.lilong.article.LooseEnds;
import org.lilong.article.Page;
import org.lilong.article.SetApart;
import org.lilong.ontology.Dct;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Nif;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Terms;

/** The graph of one page: what holds for the page as a whole, and its text that went to no article. */
final class PageGraph {
    private PageGraph() {}

    static NamedGraph of(Page page) {
        Statements statements = new Statements();
        Node node = Iris.page(page.doc());
        statements.type(node, Terms.PAGE, Schema.CREATIVE_WORK);
        statements.text(node, Dct.IDENTIFIER, page.doc());
        statements.date(node, Schema.DATE_PUBLISHED, page.issuedOrNull());
        statements.text(node, Schema.ISSUE_NUMBER, page.issueOrNull());
        statements.number(node, Terms.CHARACTERS, page.original().length());
        statements.text(node, Terms.DIGEST, digest(page));
        new PlaceMentions(node, statements).cover(node, page.place());
        page.setApart().forEach(text -> setApart(node, text, statements));
        page.sheets().forEach(sheet -> SheetPrint.state(node, sheet, statements));
        page.looseEnds().ifPresent(ends -> looseEnds(page, ends, node, statements));
        return new NamedGraph(node, statements.triples());
    }

    private static void setApart(Node page, SetApart text, Statements statements) {
        Node node = Iris.span(page, text.begin(), text.end());
        statements.type(node, Terms.SET_APART);
        statements.text(
                node, Terms.KIND, text.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        statements.number(node, Nif.BEGIN_INDEX, text.begin());
        statements.number(node, Nif.END_INDEX, text.end());
        statements.text(node, Nif.ANCHOR_OF, text.text());
    }

    /** What is needed to read the page again once a page comes, changes or goes with which it shares an article. */
    private static void looseEnds(Page page, LooseEnds ends, Node node, Statements statements) {
        page.seams().forEach(seam -> statements.text(node, Terms.SEAM, seam));
        statements.text(node, Terms.ORIGINAL, page.original());
        statements.text(node, Terms.SETTING, ends.setting());
    }

    /** What stands where: nothing for formats without sheets, whose digests so stay what they were. */
    private static String print(Page page) {
        return page.sheets().stream().map(SheetPrint::json).collect(Collectors.joining());
    }

    static String digest(Page page) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(
                            sha256.digest((page.original() + page.place() + String.join("", page.seams()) + print(page))
                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must support SHA-256", e);
        }
    }
}
