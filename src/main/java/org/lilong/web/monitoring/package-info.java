/** Health, metrics and the access log, from requests and the store, for whoever runs the service. */
@NullMarked
package org.lilong.web.monitoring;

import org.jspecify.annotations.NullMarked;
