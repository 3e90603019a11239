/** RDF from claims and entities, for the store: quads with their evidence, and their validation by SHACL. */
@NullMarked
package org.lilong.graph;

import org.jspecify.annotations.NullMarked;
