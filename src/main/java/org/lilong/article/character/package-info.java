/** What single characters of a Chinese page are, and the ordinary form of each, for all that reads lines. */
@NullMarked
package org.lilong.article.character;

import org.jspecify.annotations.NullMarked;
