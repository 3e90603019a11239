/** Files of pages found in folders and archives, not yet read, for reading. */
@NullMarked
package org.lilong.article.file;

import org.jspecify.annotations.NullMarked;
