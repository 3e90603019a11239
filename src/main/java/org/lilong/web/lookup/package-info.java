/** Rows of our own questions, from the store through query, for the routes. */
@NullMarked
package org.lilong.web.lookup;

import org.jspecify.annotations.NullMarked;
