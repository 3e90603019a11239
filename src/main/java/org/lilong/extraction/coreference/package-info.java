/** Which person of an article a name or a part of one stands for, from names and what stands around them. */
@NullMarked
package org.lilong.extraction.coreference;

import org.jspecify.annotations.NullMarked;
