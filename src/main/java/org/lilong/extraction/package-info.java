/** Claims from articles and their sentences, for graph: one article goes from finder to finder, each in a package of its own below. */
@NullMarked
package org.lilong.extraction;

import org.jspecify.annotations.NullMarked;
