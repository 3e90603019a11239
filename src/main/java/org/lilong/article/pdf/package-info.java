/** Original text in reading order from the places of characters on sheets of print, for the formats. */
@NullMarked
package org.lilong.article.pdf;

import org.jspecify.annotations.NullMarked;
