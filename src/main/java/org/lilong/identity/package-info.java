/** Entities from mentions, for graph and store: which mentions, within and across pages, are one person or one event. */
@NullMarked
package org.lilong.identity;

import org.jspecify.annotations.NullMarked;
