/** Measurements of cost from invented pages, for whoever changes the store; no part of the program and run by hand only. */
@NullMarked
package org.lilong.bench;

import org.jspecify.annotations.NullMarked;
