/** An article as its finders look at it: text, sentences and tokens under one offset; from language, for all of extraction. */
@NullMarked
package org.lilong.extraction.text;

import org.jspecify.annotations.NullMarked;
