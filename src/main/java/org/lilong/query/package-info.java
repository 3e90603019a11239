/** Answers from the store, for web and cli: the catalogue made of queries, records of documents, and why something is held to be so. */
@NullMarked
package org.lilong.query;

import org.jspecify.annotations.NullMarked;
