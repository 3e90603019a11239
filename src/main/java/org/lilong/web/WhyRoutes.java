package org.lilong.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.lilong.query.Explanations;

/** Why the graph says what it says of a thing. */
final class WhyRoutes {
    private static final String PATH = "/api/v1/why/";
    private final Explanations explanations;

    WhyRoutes(Data data) {
        this.explanations = new Explanations(data.dataset());
    }

    void register(RoutesConfig routes) {
        routes.get(PATH + "{type}/{id}", this::explain);
    }

    /** A claim is named by its article and, since no request carries a fragment, the parameter "claim". */
    private void explain(Context context) {
        String claim = context.queryParam("claim");
        // as it was sent, because percent signs are part of our IRIs
        String path = context.req().getRequestURI().substring(PATH.length());
        try {
            Json.one(context, Json.tree(explanations.of(claim == null ? path : path + "#" + claim)));
        } catch (Explanations.NoSuchThing e) {
            throw Refused.notFound(e.getMessage());
        }
    }
}
