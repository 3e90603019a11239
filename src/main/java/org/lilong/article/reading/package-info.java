/** Pages of articles with place and date, from files, for language and extraction: the other packages of article are its steps. */
@NullMarked
package org.lilong.article.reading;

import org.jspecify.annotations.NullMarked;
