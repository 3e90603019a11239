package org.lilong.web.protocol;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.lilong.ontology.Prefixes;
import org.lilong.sparql.QueryText;
import org.lilong.sparql.Refusal;
import org.lilong.sparql.Stopped;
import org.lilong.sparql.TooMany;
import org.lilong.web.contract.Accepted;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;

/** The SPARQL 1.1 Protocol for queries; without a query, the description of the service. */
public final class SparqlRoutes {
    static final String PATH = "/sparql";

    private final SparqlAnswers answers;

    public SparqlRoutes(SparqlAnswers answers) {
        this.answers = answers;
    }

    public void register(RoutesConfig routes) {
        routes.exception(Refusal.class, (e, context) -> SparqlProblem.answer(context, e));
        routes.exception(Stopped.class, (e, context) -> SparqlProblem.answer(context, e));
        routes.exception(TooMany.class, (e, context) -> SparqlProblem.answer(context, e));
        routes.exception(
                AnswerWriter.CutOff.class,
                (e, context) -> SparqlProblem.answer(context, 422, String.valueOf(e.getMessage())));
        routes.get(PATH, this::answer);
        routes.post(PATH, this::answer);
    }

    private void answer(Context context) throws IOException {
        context.header("Vary", "Accept");
        SparqlRequest request = SparqlRequest.read(context);
        Optional<QueryText> text = request.query();
        if (text.isEmpty()) {
            describe(context, request);
            return;
        }
        Query query = text.get().read(Prefixes.MAP);
        boolean graph = query.isConstructType() || query.isDescribeType();
        answers.query(context, query, AnswerFormat.asked(context, request.format(), graph));
    }

    private static void describe(Context context, SparqlRequest request) throws IOException {
        boolean wanted = AnswerFormat.of(true).stream()
                .anyMatch(format -> Accepted.of(context.header("Accept")).names(format.types()));
        if (!wanted) {
            throw new Refused(
                    new Problem(
                            400,
                            "No query. Send one as ?query=… or as the body of a POST; with Accept: text/turtle and none, the service describes itself."));
        }
        GraphAnswer.write(context, request.format(), ServiceDescription.of(context.url()));
    }
}
