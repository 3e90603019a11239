package org.lilong.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Turns what Jetty refuses before any route is asked (an address too long, headers too large, path tricks) into a problem document. */
final class ConnectionProblems extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        Object message = request.getAttribute(ERROR_MESSAGE);
        String detail = status == HttpStatus.URI_TOO_LONG_414
                ? "The address is too long. Send a query in the body of a POST, and other requests with fewer parameters."
                : status >= 500 || message == null ? "" : message.toString();
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(Problems.bytes(new Problem(status, detail))), callback);
        return true;
    }

    /** For a request of which not even the head could be read. */
    @Override
    public ByteBuffer badMessageError(int status, @Nullable String reason, HttpFields.Mutable fields) {
        fields.put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
        return ByteBuffer.wrap(Problems.bytes(new Problem(status, reason == null ? "" : reason)));
    }
}
