/** Commands from all of the above, for the person at the terminal; used by nobody. */
@NullMarked
package org.lilong.cli;

import org.jspecify.annotations.NullMarked;
