/** The whole flow on one screen, from the packages below, for a newcomer: see {@link org.lilong.Pipeline}. */
@NullMarked
package org.lilong;

import org.jspecify.annotations.NullMarked;
