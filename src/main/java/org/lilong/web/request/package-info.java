/** Addresses and forms read strictly, from requests, for routes that bind their values in queries. */
@NullMarked
package org.lilong.web.request;

import org.jspecify.annotations.NullMarked;
