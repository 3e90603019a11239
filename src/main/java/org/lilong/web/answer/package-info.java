/** The shapes that go on the wire, from rows of queries, for apps and for the description of the API. */
@NullMarked
package org.lilong.web.answer;

import org.jspecify.annotations.NullMarked;
