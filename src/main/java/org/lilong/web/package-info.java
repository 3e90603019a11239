/** HTTP from query and store, for analysts, researchers and other apps. */
@NullMarked
package org.lilong.web;

import org.jspecify.annotations.NullMarked;
