package org.lilong.web.route;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lilong.web.answer.Json;
import org.lilong.web.contract.Input;
import org.lilong.web.contract.Medium;
import org.lilong.web.contract.Operation;
import org.lilong.web.contract.Schemas;

/** The shapes that declarations of our routes have in common. */
public final class Operations {
    public static final String ROOT = "/api/v1/";
    private static final List<Medium> LINKED = List.of(Medium.JSON, Medium.JSON_LD);
    private static final List<Medium> LISTED =
            List.of(Medium.JSON, Medium.JSON_LD, Medium.NDJSON, Medium.CSV, Medium.SPARQL);
    private static final String LIST =
            "Pages of a list in a stable order: page.next, also in the Link header, leads from one to the next. NDJSON and CSV are downloads"
                    + " of the whole list, whose last line says whether they are complete. SPARQL is the query behind the list.";
    private static final String WHOLE = "Everything known, each statement with the sentences that say so.";

    private final Schemas schemas;
    private final String tag;

    public Operations(Api api, String tag) {
        this.schemas = api.schemas();
        this.tag = tag;
    }

    /** A list with filters, under the tag. */
    public Operation list(String id, Class<?> shape, String summary, List<Filter> filters) {
        return new Operation(
                id, ROOT + tag, tag, summary, LIST, Filter.inputs(filters), LISTED, schemas.many(schemas.of(shape)));
    }

    /** One thing of the list. */
    public Operation one(String id, Class<?> shape, String summary) {
        return new Operation(
                id, ROOT + tag + "/{id}", tag, summary, WHOLE, ids(), LINKED, schemas.one(schemas.of(shape)));
    }

    /** All that there is of one kind about one thing of the list. */
    public Operation about(String id, String part, Class<?> shape, String summary, String description) {
        return new Operation(
                id,
                ROOT + tag + "/{id}/" + part,
                tag,
                summary,
                description,
                ids(),
                LINKED,
                schemas.many(schemas.of(shape)));
    }

    /** A route of its own, which answers with one thing. */
    public Operation single(
            String id, String path, Class<?> shape, String summary, List<Input> inputs, List<Medium> media) {
        return new Operation(id, path, tag, summary, summary, inputs, media, schemas.one(schemas.of(shape)));
    }

    /** A route of its own, which answers with a document of some other standard. */
    public static Operation document(String id, String path, String tag, String summary, List<Medium> media) {
        return new Operation(id, path, tag, summary, summary, List.of(), media, anything());
    }

    public static ObjectNode anything() {
        return Json.object().put("type", "object");
    }

    public static List<Input> ids() {
        return List.of(Input.path("id", "The id of a thing, as lists and IRIs have it."));
    }
}
