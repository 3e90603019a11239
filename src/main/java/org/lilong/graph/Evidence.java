package org.lilong.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.lilong.article.Article;
import org.lilong.article.Printed;
import org.lilong.article.Span;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Nif;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Terms;

/** The stretches of an article's text that its claims are derived from, each described once, with its sentence. */
final class Evidence {
    private final Statements statements;
    private final Article article;
    private final List<Span> sentences;
    private final Node context;
    private final Set<Span> phrases = new HashSet<>();
    private final Set<Span> described = new HashSet<>();

    Evidence(ArticleClaims claims, Node context, Statements statements) {
        this.article = claims.article();
        this.sentences = claims.sentences();
        this.context = context;
        this.statements = statements;
    }

    /** States that a claim rests on some words, with the probability that it is right. */
    void support(Node claim, List<Span> spans, double confidence) {
        statements.add(claim, Terms.CONFIDENCE, Literals.confidence(confidence));
        for (Span span : spans) {
            statements.add(claim, Prov.WAS_DERIVED_FROM, phrase(span));
        }
    }

    private Node phrase(Span span) {
        Node node = Iris.span(context, span.begin(), span.end());
        if (phrases.add(span)) {
            statements.type(node, Nif.PHRASE);
            describe(node, span);
            Span sentence = sentenceOf(span);
            Node sentenceNode = Iris.span(context, sentence.begin(), sentence.end());
            statements.add(node, Nif.IN_SENTENCE, sentenceNode);
            statements.type(sentenceNode, Nif.SENTENCE);
            describe(sentenceNode, sentence);
        }
        return node;
    }

    private void describe(Node node, Span span) {
        if (described.add(span)) {
            statements.add(node, Nif.REFERENCE_CONTEXT, context);
            statements.number(node, Nif.BEGIN_INDEX, span.begin());
            statements.number(node, Nif.END_INDEX, span.end());
            statements.text(node, Nif.ANCHOR_OF, article.text(span));
            onPages(node, article.printed(span));
        }
    }

    /** Words that run over to another page stand where they begin, and lead to those that stand there. */
    private void onPages(Node node, List<Printed> stretches) {
        Printed first = stretches.get(0);
        statements.number(node, Terms.PAGE_BEGIN, first.span().begin());
        statements.number(node, Terms.PAGE_END, first.span().end());
        if (!first.doc().equals(article.doc())) {
            statements.add(node, Terms.ON_PAGE, Iris.page(first.doc()));
        }
        if (stretches.size() > 1) {
            Span rest = new Span(
                    stretches.get(1).words().begin(),
                    stretches.get(stretches.size() - 1).words().end());
            Node restNode = Iris.span(context, rest.begin(), rest.end());
            statements.add(node, Terms.RUNS_ON, restNode);
            statements.type(restNode, Nif.STRING);
            describe(restNode, rest);
        }
    }

    /** The sentence that a span begins in; words outside every sentence, as in a headline without one, are their own. */
    private Span sentenceOf(Span span) {
        for (Span sentence : sentences) {
            if (sentence.begin() <= span.begin() && span.begin() < sentence.end()) {
                return sentence;
            }
        }
        return span;
    }
}
