package org.lilong.language;

import org.lilong.article.Span;

/**
 * A word of a sentence as CoreNLP sees it.
 *
 * @param span where it stands in the article's text
 * @param word its characters
 * @param pos part of speech, Chinese Treebank tag set ("NR", "NN", "VV")
 * @param ner named-entity class ("PERSON", "ORGANIZATION", "GPE", "LOCATION", "FACILITY", "DATE", "O", …)
 */
public record Token(Span span, String word, String pos, String ner) {}
