/** Precision, recall and F1 from extracted records and annotated pages, for users who measure on pages of their own. */
@NullMarked
package org.lilong.evaluation;

import org.jspecify.annotations.NullMarked;
