/** The JSON API, from lookup, search and the catalogue, for apps and the explorer. */
@NullMarked
package org.lilong.web.api;

import org.jspecify.annotations.NullMarked;
