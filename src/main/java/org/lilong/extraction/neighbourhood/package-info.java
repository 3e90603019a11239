/** Residential areas named in an article, from text and lexicon; for organisations and events. */
@NullMarked
package org.lilong.extraction.neighbourhood;

import org.jspecify.annotations.NullMarked;
