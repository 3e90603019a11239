/** Occasions that took place and who took part, as what, on whose behalf, from text, dates and the article's people and organisations. */
@NullMarked
package org.lilong.extraction.event;

import org.jspecify.annotations.NullMarked;
