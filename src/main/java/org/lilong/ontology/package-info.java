/** The vocabulary and the minting of IRIs, for graph, store, query and web: a leaf. */
@NullMarked
package org.lilong.ontology;

import org.jspecify.annotations.NullMarked;
