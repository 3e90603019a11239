/** Sentences and tokens from an article's text, for extraction: the one wall around CoreNLP. */
@NullMarked
package org.lilong.language;

import org.jspecify.annotations.NullMarked;
