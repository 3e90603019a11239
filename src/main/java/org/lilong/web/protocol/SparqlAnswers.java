package org.lilong.web.protocol;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.Query;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.lilong.sparql.Answers;
import org.lilong.sparql.Evaluation;
import org.lilong.sparql.Receiver;
import org.lilong.sparql.Refusal;
import org.lilong.sparql.Stopped;
import org.lilong.sparql.Turns;
import org.lilong.web.problem.Clients;

/** Sends answers while they are being found: with a status of error where that is still possible, and broken off where not. */
public final class SparqlAnswers {
    private final Answers answers;
    private final Turns turns;
    private final Clients clients;

    public SparqlAnswers(Answers answers, Turns turns, Clients clients) {
        this.answers = answers;
        this.turns = turns;
        this.clients = clients;
    }

    private interface Finding {
        void find(Evaluation evaluation, Receiver receiver) throws IOException;
    }

    void query(Context context, Query query, AnswerFormat format) throws IOException {
        send(
                context,
                format,
                query.getPrefixMapping().getNsPrefixMap(),
                (evaluation, receiver) -> answers.answer(query, evaluation, receiver));
    }

    /** Sends a named graph, or the union of all where no name is given. */
    void graph(Context context, Optional<String> name, AnswerFormat format, Map<String, String> prefixes)
            throws IOException {
        send(context, format, prefixes, (evaluation, receiver) -> answers.graph(name, evaluation, receiver));
    }

    private void send(Context context, AnswerFormat format, Map<String, String> prefixes, Finding finding)
            throws IOException {
        try (Evaluation evaluation = turns.begin(clients.of(context::header, context.ip()))) {
            AnswerStream out = new AnswerStream(context, evaluation, format.contentType());
            try {
                finding.find(
                        evaluation,
                        new AnswerWriter(format, out, evaluation.limits().rows(), prefixes));
                out.finish();
            } catch (Stopped | Refusal | AnswerWriter.CutOff e) {
                if (!out.hasBegun()) {
                    throw e;
                }
                breakOff(context, e);
            } catch (IOException | RuntimeIOException | UncheckedIOException e) {
                breakOff(context, e);
            }
        }
    }

    /** Ends the connection without the mark of its end, so that no client takes what it has for the whole. */
    private static void breakOff(Context context, Exception why) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getServletChannel()
                .abort(why);
    }
}
