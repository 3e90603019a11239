/** Networks of people from who came to what, for graph tools and the explorer. */
@NullMarked
package org.lilong.web.network;

import org.jspecify.annotations.NullMarked;
