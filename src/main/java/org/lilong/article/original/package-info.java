/** Pages as they arrived, as one text with what print or mark-up tells beside it, from the formats, for repair. */
@NullMarked
package org.lilong.article.original;

import org.jspecify.annotations.NullMarked;
