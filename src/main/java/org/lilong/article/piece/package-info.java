/** Pieces of a page, each a headline with its text, from the parts of the page, for reading. */
@NullMarked
package org.lilong.article.piece;

import org.jspecify.annotations.NullMarked;
