/** Where headlines stand among the lines of a layout, for parts. */
@NullMarked
package org.lilong.article.headline;

import org.jspecify.annotations.NullMarked;
