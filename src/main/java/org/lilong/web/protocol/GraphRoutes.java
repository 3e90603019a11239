package org.lilong.web.protocol;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.lilong.ontology.Prefixes;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;
import org.lilong.web.request.Fields;

/** The reading half of the SPARQL 1.1 Graph Store Protocol: one graph, by its name, or the union of all. */
public final class GraphRoutes {
    static final String PATH = "/graphs";
    private final SparqlAnswers answers;

    public GraphRoutes(SparqlAnswers answers) {
        this.answers = answers;
    }

    public void register(RoutesConfig routes) {
        routes.get(PATH, this::answer);
    }

    private void answer(Context context) throws IOException {
        Fields fields = new Fields().add(context.queryString());
        Optional<String> name = fields.one("graph");
        if (fields.all("default").isEmpty() == name.isEmpty()) {
            throw new Refused(new Problem(
                    400, "Name one graph with ?graph=, its IRI, or ask for the union of all with ?default."));
        }
        answers.graph(context, name, AnswerFormat.asked(context, fields.one("format"), true), Prefixes.MAP);
    }
}
