/** The province, city, district and subdistrict that texts speak of most, for reading. */
@NullMarked
package org.lilong.article.place;

import org.jspecify.annotations.NullMarked;
