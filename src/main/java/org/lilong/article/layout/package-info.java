/** Lines with the function that those around them and the page as a whole give them, from repaired lines, for parts. */
@NullMarked
package org.lilong.article.layout;

import org.jspecify.annotations.NullMarked;
