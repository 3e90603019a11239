/** What the routes take and answer, from their declarations, for their own checks and for the description of the API. */
@NullMarked
package org.lilong.web.contract;

import org.jspecify.annotations.NullMarked;
