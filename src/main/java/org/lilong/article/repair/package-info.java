/** Lines made whole from original text: characters, doubled glyphs and spaces put right, for layout. */
@NullMarked
package org.lilong.article.repair;

import org.jspecify.annotations.NullMarked;
