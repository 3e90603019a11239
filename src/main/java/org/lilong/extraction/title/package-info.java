/** Phrases of office ("区委宣传部副部长、区文明办主任") parsed into bodies, titles and status, from text; for organisations and posts. */
@NullMarked
package org.lilong.extraction.title;

import org.jspecify.annotations.NullMarked;
