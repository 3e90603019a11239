/** Articles that go on on other pages of their issue made whole, from pages that were read one by one, for extraction. */
@NullMarked
package org.lilong.article.issue;

import org.jspecify.annotations.NullMarked;
