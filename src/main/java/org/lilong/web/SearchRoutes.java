package org.lilong.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lilong.search.Found;
import org.lilong.search.Hit;
import org.lilong.search.Kind;
import org.lilong.search.Match;
import org.lilong.search.Question;
import org.lilong.search.Search;

/** One search over everything, and suggestions for whoever is still typing. */
final class SearchRoutes {
    private static final int USUAL = 20;
    private static final int SUGGESTED = 10;
    private static final int MOST = 100;
    private static final int FARTHEST = 10_000;
    private static final Set<Kind> NAMED = EnumSet.complementOf(EnumSet.of(Kind.ARTICLE));

    private final Search search;

    SearchRoutes(Search search) {
        this.search = search;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/search", this::search);
        routes.get("/api/v1/suggest", this::suggest);
    }

    private void search(Context context) {
        refuseUnknown(context, Set.of("q", "type", "limit", "offset"));
        Question question = new Question(
                text(context),
                kinds(context, EnumSet.allOf(Kind.class)),
                number(context, "limit", USUAL, 1, MOST),
                number(context, "offset", 0, 0, FARTHEST));
        answer(context, question);
    }

    private void suggest(Context context) {
        refuseUnknown(context, Set.of("q", "type", "limit"));
        answer(
                context,
                new Question(text(context), kinds(context, NAMED), number(context, "limit", SUGGESTED, 1, MOST), 0));
    }

    private void answer(Context context, Question question) {
        Found found = search.find(question);
        ObjectNode envelope = Json.object();
        ArrayNode data = envelope.putArray("data");
        found.hits().forEach(hit -> data.add(hit(hit)));
        envelope.putObject("page")
                .put("limit", question.limit())
                .put("offset", question.offset())
                .put("total", found.total());
        Json.meta(context, envelope, question.offset() + found.hits().size() >= found.total());
        Json.answer(context, envelope);
    }

    private static ObjectNode hit(Hit hit) {
        ObjectNode thing = Json.thing(hit.iri()).put("name", hit.name());
        if (hit.kind() != Kind.ARTICLE) {
            thing.put("occurrences", hit.occurrences());
        }
        ArrayNode matches = thing.putArray("matches");
        hit.matches().forEach(match -> matches.add(match(match)));
        return thing;
    }

    private static ObjectNode match(Match match) {
        ObjectNode why = Json.object()
                .put("field", match.field().key())
                .put("reading", match.reading().words())
                .put("text", match.text());
        if (match.field() == Match.Field.TEXT) {
            why.put("begin", match.begin());
        }
        ArrayNode highlights = why.putArray("highlights");
        match.highlights()
                .forEach(part ->
                        highlights.addObject().put("begin", part.begin()).put("end", part.end()));
        return why;
    }

    private static String text(Context context) {
        String text = context.queryParam("q");
        if (text == null || text.isBlank()) {
            throw Refused.parameter("q", "'q' is missing: say what to look for, as in ?q=beihua.");
        }
        if (text.length() > Question.LONGEST) {
            throw Refused.parameter(
                    "q", "'q' takes at most " + Question.LONGEST + " characters, not " + text.length() + ".");
        }
        return text;
    }

    private static Set<Kind> kinds(Context context, Set<Kind> usual) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String given : context.queryParams("type")) {
            for (String key : given.split(",", -1)) {
                kinds.add(Kind.of(key.strip())
                        .filter(usual::contains)
                        .orElseThrow(() -> Refused.parameter(
                                "type",
                                "'type' takes one of " + keys(usual) + ", or several with commas, not '" + key
                                        + "'.")));
            }
        }
        return kinds.isEmpty() ? usual : kinds;
    }

    private static String keys(Set<Kind> kinds) {
        return kinds.stream().map(Kind::key).collect(Collectors.joining(", "));
    }

    private static int number(Context context, String name, int usual, int least, int most) {
        String text = context.queryParam(name);
        if (text == null) {
            return usual;
        }
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw Refused.parameter(
                name, "'" + name + "' takes a whole number from " + least + " to " + most + ", not '" + text + "'.");
    }

    private static void refuseUnknown(Context context, Set<String> known) {
        for (String name : context.queryParamMap().keySet()) {
            if (!known.contains(name)) {
                throw Refused.parameter(
                        name, "There is no parameter '" + name + "' here; there are " + new TreeSet<>(known) + ".");
            }
        }
    }
}
