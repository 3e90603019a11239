/** Residential areas that a page names, from text, lexicon and people's names; for organisations and events. */
@NullMarked
package org.lilong.extraction.neighbourhood;

import org.jspecify.annotations.NullMarked;
