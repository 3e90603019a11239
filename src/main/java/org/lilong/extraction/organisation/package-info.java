/** Bodies named in an article and the names they resolve to, from text, place and title phrases; for posts and events. */
@NullMarked
package org.lilong.extraction.organisation;

import org.jspecify.annotations.NullMarked;
