/** What an article claims, as records: people, posts, organisations, neighbourhoods, events, who took part; from extraction, for identity and graph. */
@NullMarked
package org.lilong.extraction.claim;

import org.jspecify.annotations.NullMarked;
