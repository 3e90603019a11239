package org.lilong.web.problem;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What Jetty answers to requests that it takes for no HTTP, or too long, as the same problem documents as everything else. */
public final class ProblemPages extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() >= 400 ? response.getStatus() : 500;
        Object message = request.getAttribute(ERROR_MESSAGE);
        String detail = status == HttpStatus.URI_TOO_LONG_414
                ? "The address is too long. Send the query in the body of a POST."
                : String.valueOf(message == null ? HttpStatus.getMessage(status) : message);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
        response.write(true, ByteBuffer.wrap(Problems.bytes(new Problem(status, detail))), callback);
        return true;
    }

    /** For a request of which not even the head could be read. */
    @Override
    public ByteBuffer badMessageError(int status, @Nullable String reason, HttpFields.Mutable fields) {
        fields.put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
        return ByteBuffer.wrap(
                Problems.bytes(new Problem(status, reason == null ? HttpStatus.getMessage(status) : reason)));
    }
}
