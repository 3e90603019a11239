package org.lilong.web.protocol;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFWriter;

/** Answers with a small graph in the RDF format that was asked for. */
final class GraphAnswer {
    private GraphAnswer() {}

    static void write(Context context, Optional<String> parameter, Model model) {
        AnswerFormat format = AnswerFormat.asked(context, parameter, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter.source(model).lang(format.lang()).output(bytes);
        context.header("Vary", "Accept").contentType(format.contentType()).result(bytes.toByteArray());
    }
}
