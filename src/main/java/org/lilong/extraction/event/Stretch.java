package org.lilong.extraction.event;

import org.lilong.article.Block;
import org.lilong.article.Span;

/**
 * A sentence as the rules for occasions see it: what ends at a full stop that stands in no quotation.
 *
 * @param span where it stands
 * @param block number of the block it stands in
 * @param kind what that block is
 * @param opensBlock whether the block begins with it
 */
record Stretch(Span span, int block, Block.Kind kind, boolean opensBlock) {}
