/** Evaluation of strangers' SPARQL queries within limits from the store's dataset, for web; knows nothing of HTTP. */
@NullMarked
package org.lilong.sparql;

import org.jspecify.annotations.NullMarked;
