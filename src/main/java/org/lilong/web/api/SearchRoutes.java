package org.lilong.web.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lilong.search.Found;
import org.lilong.search.Hit;
import org.lilong.search.Kind;
import org.lilong.search.Match;
import org.lilong.search.Question;
import org.lilong.web.answer.MatchedText;
import org.lilong.web.answer.Meta;
import org.lilong.web.answer.Page;
import org.lilong.web.answer.Part;
import org.lilong.web.answer.Ref;
import org.lilong.web.contract.Input;
import org.lilong.web.contract.Medium;
import org.lilong.web.contract.Operation;
import org.lilong.web.lookup.Data;
import org.lilong.web.problem.Refused;
import org.lilong.web.request.Cursor;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Operations;

/** One search over everything, and suggestions for whoever is still typing. */
public final class SearchRoutes {
    private static final String NAME = "search";
    private static final int MOST = 100;
    private static final int FARTHEST = 10_000;
    private static final Set<Kind> NAMED = EnumSet.complementOf(EnumSet.of(Kind.ARTICLE));

    private final Data data;

    public SearchRoutes(Data data) {
        this.data = data;
    }

    public void register(Api api) {
        Input offset = Input.integer("offset", 0, FARTHEST, "0", "How many hits to pass over.");
        api.get(
                operation(
                        api,
                        "search",
                        "Search names, aliases, headlines and text",
                        List.of(text(), types(EnumSet.allOf(Kind.class)), limit("20"), offset, Input.cursor())),
                call -> answer(call, EnumSet.allOf(Kind.class), offset(call)));
        api.get(
                operation(
                        api,
                        "suggest",
                        "Complete a name while it is typed",
                        List.of(text(), types(NAMED), limit("10"))),
                call -> answer(call, NAMED, 0));
    }

    private static int offset(Call call) {
        return call.given("cursor")
                .map(cursor -> Cursor.rows(
                        Cursor.position(cursor, NAME, call.filters(), 1).get(0), FARTHEST))
                .orElseGet(() -> call.number("offset"));
    }

    private static Operation operation(Api api, String name, String summary, List<Input> inputs) {
        return new Operation(
                name,
                Operations.ROOT + name,
                "search",
                summary,
                "Takes simplified and traditional characters, pinyin in full and its initials, and parts of names; says why each hit was found.",
                inputs,
                List.of(Medium.JSON),
                api.schemas().many(api.schemas().of(org.lilong.web.answer.Hit.class)));
    }

    private static Input text() {
        return Input.text("q", Question.LONGEST, "What to look for, as in ?q=beihua.")
                .with(true, null);
    }

    private static Input types(Set<Kind> kinds) {
        return Input.text("type", "Only these types of things, with commas between them: " + keys(kinds) + ".");
    }

    private static Input limit(String usual) {
        return Input.integer("limit", 1, MOST, usual, "The most hits.");
    }

    private void answer(Call call, Set<Kind> usual, int offset) {
        String text = call.given("q").orElseThrow();
        int limit = call.number("limit");
        boolean paged = call.operation().known().contains("cursor");
        Found found = data.search().find(new Question(text, kinds(call, usual), limit, offset));
        int end = offset + found.hits().size();
        boolean more = end < found.total();
        String next = more && paged && end <= FARTHEST
                ? Cursor.of(NAME, call.filters(), List.of(Integer.toString(end)))
                : null;
        call.list(
                found.hits().stream().map(SearchRoutes::hit).toList(),
                new Page(limit, found.hits().size(), (long) found.total(), next),
                Meta.of(!more, call.version()));
    }

    private static org.lilong.web.answer.Hit hit(Hit hit) {
        return new org.lilong.web.answer.Hit(
                hit.kind().key(),
                Ref.idOf(hit.iri()),
                hit.iri(),
                hit.name(),
                hit.kind() == Kind.ARTICLE ? null : Long.valueOf(hit.occurrences()),
                hit.matches().stream().map(SearchRoutes::match).toList());
    }

    private static MatchedText match(Match match) {
        @Nullable Long begin = match.field() == Match.Field.TEXT ? Long.valueOf(match.begin()) : null;
        return new MatchedText(
                match.field().key(),
                match.reading().words(),
                match.text(),
                begin,
                match.highlights().stream()
                        .map(part -> new Part(part.begin(), part.end()))
                        .toList());
    }

    private static Set<Kind> kinds(Call call, Set<Kind> usual) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String key : call.given("type").map(given -> given.split(",", -1)).orElse(new String[0])) {
            kinds.add(Kind.of(key.strip())
                    .filter(usual::contains)
                    .orElseThrow(() -> Refused.parameter(
                            "type",
                            "'type' takes one of " + keys(usual) + ", or several with commas, not '" + key + "'.")));
        }
        return kinds.isEmpty() ? usual : kinds;
    }

    private static String keys(Set<Kind> kinds) {
        return kinds.stream().map(Kind::key).collect(Collectors.joining(", "));
    }
}
