/** What cannot be answered, from any route, for clients as RFC 9457 has it. */
@NullMarked
package org.lilong.web.problem;

import org.jspecify.annotations.NullMarked;
