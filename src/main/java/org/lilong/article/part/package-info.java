/** Paragraphs, headlines and captions made whole, from the lines of a layout, for pieces. */
@NullMarked
package org.lilong.article.part;

import org.jspecify.annotations.NullMarked;
