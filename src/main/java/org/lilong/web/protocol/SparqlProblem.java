package org.lilong.web.protocol;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lilong.sparql.Refusal;
import org.lilong.sparql.Stopped;
import org.lilong.sparql.TooMany;
import org.lilong.web.answer.Json;
import org.lilong.web.answer.QueryProblem;
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
        boolean placed = refusal.line() > 0;
        answer(
                context,
                status,
                String.valueOf(refusal.getMessage()),
                placed ? refusal.line() : null,
                placed ? refusal.column() : null,
                null);
    }

    static void answer(Context context, Stopped stopped) {
        if (stopped.reason() == Stopped.Reason.ENDING) {
            context.header(RETRY, "10");
        }
        answer(
                context,
                503,
                stopped.getMessage(),
                null,
                null,
                stopped.reason().name().toLowerCase(Locale.ROOT));
    }

    static void answer(Context context, TooMany tooMany) {
        context.header(RETRY, "2");
        answer(context, tooMany.ofClient() ? 429 : 503, String.valueOf(tooMany.getMessage()));
    }

    static void answer(Context context, int status, String detail) {
        answer(context, status, detail, null, null, null);
    }

    private static void answer(
            Context context,
            int status,
            String detail,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String reason) {
        QueryProblem problem = new QueryProblem(
                "about:blank",
                HttpStatus.forStatus(status).getMessage(),
                status,
                detail,
                null,
                null,
                line,
                column,
                reason);
        context.status(status).contentType(Problems.TYPE).result(Json.bytes(problem));
    }
}
