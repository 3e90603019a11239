/** Dates: the grammar of their words, and what they mean from the date of issue, from text; for events. */
@NullMarked
package org.lilong.extraction.date;

import org.jspecify.annotations.NullMarked;
