package org.lilong.web.api;

import java.util.List;
import org.lilong.query.Explanation;
import org.lilong.query.Explanations;
import org.lilong.web.contract.Input;
import org.lilong.web.contract.Medium;
import org.lilong.web.lookup.Data;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Operations;

/** Why the graph says what it says of a thing. */
public final class WhyRoutes {
    private final Explanations explanations;

    public WhyRoutes(Data data) {
        this.explanations = new Explanations(data.dataset());
    }

    public void register(Api api) {
        api.get(
                new Operations(api, "why")
                        .single(
                                "explain",
                                Operations.ROOT + "why/{type}/{id}",
                                Explanation.class,
                                "Why the graph says what it says of a thing or a claim",
                                List.of(
                                        Input.path("type", "What it is, as IRIs have it: person, event, article …"),
                                        Input.path("id", "Its id."),
                                        Input.text("claim", "Of an article: the claim, such as participation-2.")),
                                List.of(Medium.JSON)),
                this::explain);
    }

    /** A claim is named by its article and, since no request carries a fragment, the parameter "claim". */
    private void explain(Call call) {
        String path = call.context().pathParam("type") + "/" + call.id();
        try {
            call.one(explanations.of(
                    call.given("claim").map(claim -> path + "#" + claim).orElse(path)));
        } catch (Explanations.NoSuchThing e) {
            throw new Refused(new Problem(404, String.valueOf(e.getMessage())), e);
        }
    }
}
