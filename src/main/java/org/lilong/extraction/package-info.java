/** Claims from articles and their sentences, for identity and graph: people, posts, bodies, places, events, attendance, dates. */
@NullMarked
package org.lilong.extraction;

import org.jspecify.annotations.NullMarked;
