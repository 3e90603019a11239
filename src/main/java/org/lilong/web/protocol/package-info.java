/** The SPARQL 1.1 Protocol, from sparql's answers, for analysts and their editors. */
@NullMarked
package org.lilong.web.protocol;

import org.jspecify.annotations.NullMarked;
