/** Names of people from text and tokens, weighed by clues; for posts, organisations and coreference. */
@NullMarked
package org.lilong.extraction.name;

import org.jspecify.annotations.NullMarked;
