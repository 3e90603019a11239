/** The dataset on disk from quads, for query, search and web: transactions, replacing an article's graph, export. */
@NullMarked
package org.lilong.store;

import org.jspecify.annotations.NullMarked;
