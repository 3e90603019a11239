/** HTTP from query, sparql and search, for analysts, researchers and other apps. */
@NullMarked
package org.lilong.web;

import org.jspecify.annotations.NullMarked;
