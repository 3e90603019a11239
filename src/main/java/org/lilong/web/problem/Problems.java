package org.lilong.web.problem;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.UUID;
import org.apache.jena.query.QueryCancelledException;
import org.lilong.query.ParameterException;
import org.lilong.web.answer.Json;
import org.lilong.web.answer.ProblemDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever ends a request early into an application/problem+json document, never a stack trace. */
public final class Problems {
    public static final String TYPE = "application/problem+json";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    public static void register(RoutesConfig routes) {
        routes.exception(Refused.class, (e, context) -> answer(context, e.problem()));
        routes.exception(
                ParameterException.class,
                (e, context) -> answer(context, new Problem(422, e.getMessage(), e.parameter())));
        routes.exception(Moved.class, (e, context) -> {
            context.res().setHeader("ETag", null);
            context.redirect(e.address(), HttpStatus.MOVED_PERMANENTLY);
        });
        routes.exception(
                QueryCancelledException.class,
                (e, context) -> answer(
                        context,
                        new Problem(
                                503,
                                "The answer took longer than this server gives one question. Ask for less, or again later.")));
        routes.exception(HttpResponseException.class, Problems::answer);
        routes.exception(Exception.class, Problems::fault);
    }

    private static void answer(HttpResponseException e, Context context) {
        String detail = e.getStatus() == 404
                ? "Nothing is served at " + context.path()
                        + ". /docs lists what is, /openapi.json tells it to programs."
                : e.getMessage();
        if (e instanceof MethodNotAllowedResponse) {
            String allowed = e.getDetails().getOrDefault("availableMethods", "GET, HEAD");
            context.header("Allow", allowed);
            detail = context.method().name() + " is not answered here; " + allowed + " is.";
        }
        answer(context, new Problem(e.getStatus(), detail == null ? "" : detail));
    }

    private static void fault(Exception e, Context context) {
        String number = UUID.randomUUID().toString();
        LOG.error("request {} {} failed as {}", context.method(), context.path(), number, e);
        answer(context, new Problem(500, "A fault of this server. Its log tells more under " + number + "."));
    }

    static void answer(Context context, Problem problem) {
        context.res().setHeader("ETag", null);
        if (problem.status() == 503) {
            context.header("Retry-After", Integer.toString(problem.retryAfter()));
        }
        problem.successors()
                .forEach(address -> context.res().addHeader("Link", "<" + address + ">; rel=\"successor-version\""));
        context.status(problem.status()).contentType(TYPE).result(bytes(problem));
    }

    static byte[] bytes(Problem problem) {
        return Json.bytes(document(problem));
    }

    private static ProblemDocument document(Problem problem) {
        return new ProblemDocument(
                "about:blank",
                HttpStatus.forStatus(problem.status()).getMessage(),
                problem.status(),
                problem.detail(),
                problem.name(),
                problem.successors().isEmpty() ? null : problem.successors());
    }
}
