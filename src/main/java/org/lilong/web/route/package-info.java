/** Declared routes, from contract and lookup, for api and identifier: checked parameters, settled media, lists, downloads. */
@NullMarked
package org.lilong.web.route;

import org.jspecify.annotations.NullMarked;
