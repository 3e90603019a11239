/** One running server, from the routes of the packages below it, for analysts, researchers and other apps. */
@NullMarked
package org.lilong.web;

import org.jspecify.annotations.NullMarked;
