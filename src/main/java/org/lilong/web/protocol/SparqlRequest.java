package org.lilong.web.protocol;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.lilong.sparql.QueryText;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;
import org.lilong.web.request.Fields;

/**
 * A request of the SPARQL 1.1 Protocol.
 *
 * @param query empty where none was sent
 * @param format that a parameter asks for
 */
record SparqlRequest(Optional<QueryText> query, Optional<String> format) {
    /** The most bytes of a query; the longest number in so much text is read in a moment. */
    static final int MOST_BYTES = 1 << 18;

    /** Bytes of a query that is too long that are read all the same. */
    private static final long MOST_PASSED_OVER = 1 << 22;

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";

    static SparqlRequest read(Context context) throws IOException {
        Fields fields = new Fields().add(context.queryString());
        Optional<String> body = Optional.empty();
        if (context.req().getMethod().equals("POST")) {
            String type = type(context);
            if (type.equals(FORM)) {
                fields.add(body(context));
            } else if (type.equals(QUERY)) {
                body = Optional.of(body(context));
            } else if (type.equals(UPDATE)) {
                throw update();
            } else {
                throw new Refused(new Problem(
                        415, "Send a query as " + QUERY + " or in a form as " + FORM + ", not as '" + type + "'."));
            }
        }
        return of(fields, body);
    }

    private static SparqlRequest of(Fields fields, Optional<String> body) {
        if (!fields.all("update").isEmpty()) {
            throw update();
        }
        if (body.isPresent() && !fields.all("query").isEmpty()) {
            throw Refused.parameter("query", "There is a query in the body and one in the address; send one.");
        }
        Optional<String> text = body.isPresent() ? body : fields.one("query");
        Optional<String> format = fields.one("format");
        return new SparqlRequest(
                text.map(query -> new QueryText(query, fields.all("default-graph-uri"), fields.all("named-graph-uri"))),
                format.isPresent() ? format : fields.one("output"));
    }

    private static Refused update() {
        return new Refused(new Problem(403, "This endpoint answers queries only; it takes no updates."));
    }

    private static String type(Context context) {
        // not getContentType(), which fails where it does not know the charset
        String given = context.header("Content-Type");
        String[] pieces = given == null
                ? new String[] {"nothing"}
                : given.toLowerCase(Locale.ROOT).split(";");
        for (int i = 1; i < pieces.length; i++) {
            String piece = pieces[i].trim().replace("\"", "");
            if (piece.startsWith("charset=") && !piece.equals("charset=utf-8")) {
                throw new Refused(new Problem(415, "Send the query in UTF-8, not in '" + piece.substring(8) + "'."));
            }
        }
        String encoding = context.header("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refused(new Problem(415, "Send the query uncompressed, not as '" + encoding + "'."));
        }
        return pieces.length == 0 ? "nothing" : pieces[0].trim();
    }

    private static String body(Context context) throws IOException {
        InputStream in = context.req().getInputStream();
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            // a client that is still sending would meet a closed connection before it reads why
            in.skip(MOST_PASSED_OVER);
            throw tooLong();
        }
        return Fields.utf8(bytes);
    }

    private static Refused tooLong() {
        return new Refused(new Problem(413, "The query is longer than " + MOST_BYTES + " bytes."));
    }
}
