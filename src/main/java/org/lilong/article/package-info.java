/** Articles from raw pages, for language and extraction: pages are found, decoded, repaired, laid out as lines and parts and cut into pieces with place and date. */
@NullMarked
package org.lilong.article;

import org.jspecify.annotations.NullMarked;
