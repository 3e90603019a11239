/** Pages and their articles as everybody sees them, from the packages below, which read them step by step, for language and extraction. */
@NullMarked
package org.lilong.article;

import org.jspecify.annotations.NullMarked;
