package org.lilong.article.original;

import org.lilong.article.Span;

/**
 * Characters that stand side by side in print.
 *
 * @param span where they stand in the page's original text
 * @param box the area that they take
 */
public record PrintedRun(Span span, PrintBox box) {}
