package org.lilong.web.protocol;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import org.lilong.sparql.Refusal;
import org.lilong.sparql.Stopped;
import org.lilong.sparql.TooMany;
import org.lilong.web.problem.Problems;

/** Why a query got no answer, as an RFC 9457 document with the line and column of a syntax error. */
final class SparqlProblem {
    private static final String RETRY = "Retry-After";

    private SparqlProblem() {}

    static void answer(Context context, Refusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case MALFORMED -> 400;
                    case FORBIDDEN -> 403;
                    case MISSING -> 404;
                };
        ObjectNode document = document(status, String.valueOf(refusal.getMessage()));
        if (refusal.line() > 0) {
            document.put("line", refusal.line());
            document.put("column", refusal.column());
        }
        answer(context, document);
    }

    static void answer(Context context, Stopped stopped) {
        if (stopped.reason() == Stopped.Reason.ENDING) {
            context.header(RETRY, "10");
        }
        answer(
                context,
                document(503, stopped.getMessage())
                        .put("reason", stopped.reason().name().toLowerCase(java.util.Locale.ROOT)));
    }

    static void answer(Context context, TooMany tooMany) {
        context.header(RETRY, "2");
        answer(context, document(tooMany.ofClient() ? 429 : 503, String.valueOf(tooMany.getMessage())));
    }

    static void answer(Context context, int status, String detail) {
        answer(context, document(status, detail));
    }

    private static void answer(Context context, ObjectNode document) {
        context.status(document.path("status").asInt())
                .contentType(Problems.TYPE)
                .result(document.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode document(int status, String detail) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("type", "about:blank");
        document.put("title", HttpStatus.forStatus(status).getMessage());
        document.put("status", status);
        return document.put("detail", detail);
    }
}
