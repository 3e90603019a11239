/** Original text from the bytes of files, whatever their format and encoding, for reading. */
@NullMarked
package org.lilong.article.format;

import org.jspecify.annotations.NullMarked;
