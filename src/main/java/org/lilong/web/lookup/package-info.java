/** Rows of our own questions and what is searched for, from query and search, for the routes. */
@NullMarked
package org.lilong.web.lookup;

import org.jspecify.annotations.NullMarked;
