/** What stands behind an IRI, from lookup, for whoever follows one. */
@NullMarked
package org.lilong.web.identifier;

import org.jspecify.annotations.NullMarked;
