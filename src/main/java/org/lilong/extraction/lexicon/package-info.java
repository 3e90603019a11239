/** Knowledge of the language and the country from the lexicon files, and spotting its words in text; for all of extraction. */
@NullMarked
package org.lilong.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
