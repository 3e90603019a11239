/** Lines of a page after their repair, and what the words of one line alone tell of its function, for layout. */
@NullMarked
package org.lilong.article.line;

import org.jspecify.annotations.NullMarked;
