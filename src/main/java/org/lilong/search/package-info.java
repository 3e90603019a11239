/**
 * An index of names and article text from the store's descriptions, for people who type: in simplified or traditional characters, in pinyin
 * or its initials, in part.
 *
 * <p>Plain Lucene stands beside the store rather than jena-text inside it. jena-text indexes single literals as they are written and is
 * bound to TDB2 by no common commit: it lost documents when the process was killed, and it can neither read a name aloud, nor rank by how
 * often somebody occurs, nor say why it found something. Here the index is a function of one state of the store, bears that state's name,
 * and is brought up to date by comparison wherever the names differ; a damaged one is thrown away and made again.
 */
@NullMarked
package org.lilong.search;

import org.jspecify.annotations.NullMarked;
