/** Answers from the store, for web and cli: the catalogue made of queries, and records of documents. */
@NullMarked
package org.lilong.query;

import org.jspecify.annotations.NullMarked;
