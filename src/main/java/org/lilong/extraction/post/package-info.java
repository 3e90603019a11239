/** Who holds which post in which organisation, from names, title phrases and organisations; for events and claims. */
@NullMarked
package org.lilong.extraction.post;

import org.jspecify.annotations.NullMarked;
