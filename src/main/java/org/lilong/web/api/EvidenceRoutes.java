package org.lilong.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Terms;
import org.lilong.query.Rows;
import org.lilong.query.Select;
import org.lilong.web.answer.Claim;
import org.lilong.web.answer.Place;
import org.lilong.web.answer.PrintedBox;
import org.lilong.web.answer.PrintedSheet;
import org.lilong.web.answer.Ref;
import org.lilong.web.contract.Medium;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.lookup.Told;
import org.lilong.web.lookup.Whereabouts;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Operations;

/** The evidence of a claim: what is claimed, and every place of the article that says so with the text around it. */
public final class EvidenceRoutes {
    /** Code units of the article that are shown before and after the words. */
    private static final int AROUND = 200;

    private final Select claim = Questions.read("claim");
    private final Select places = Questions.read("claim-places");
    private final Select says = Questions.read("claim-says");
    private final Prints prints = new Prints();
    private final Whereabouts whereabouts;

    public EvidenceRoutes(Data data) {
        this.whereabouts = new Whereabouts(data);
    }

    public void register(Api api) {
        api.get(
                new Operations(api, "evidence")
                        .single(
                                "getEvidence",
                                Operations.ROOT + "evidence/{id}",
                                Claim.class,
                                "What a claim says and the words that it rests on",
                                Operations.ids(),
                                List.of(Medium.JSON)),
                call -> call.one(full(call)));
    }

    private Claim full(Call call) {
        String id = call.id();
        Node entity = NodeFactory.createURI(Iris.BASE + "article/" + id.replace('~', '#'));
        Map<String, Node> asked = Map.of("_entity", entity);
        List<Rows.Row> found = call.rows(claim, asked);
        if (found.isEmpty()) {
            Node article = NodeFactory.createURI(Iris.BASE + "article/" + id.replaceFirst("~.*", ""));
            throw whereabouts.missing(article, now -> Operations.ROOT + "articles/" + Iris.id(now));
        }
        Told told = new Told(found);
        String text = told.textOf("text");
        Map<String, List<Ref>> about = new TreeMap<>();
        Map<String, List<String>> words = new TreeMap<>();
        call.rows(says, asked).forEach(row -> add(row, about, words));
        Printed printed = new Printed(told.article().id(), prints.sheets(call, pageOf(told)));
        return new Claim(
                id,
                entity.getURI(),
                kind(told.textOf("type")),
                about,
                words,
                told.article(),
                told.confidence(),
                Told.fold(call.rows(places, asked), List.of("span"), place -> place(place, text, printed)));
    }

    private static String kind(String type) {
        return type.replaceFirst(".*[#/]", "")
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }

    private static void add(Rows.Row row, Map<String, List<Ref>> about, Map<String, List<String>> words) {
        String property = row.text("property").orElseThrow().replaceFirst(".*[#/]", "");
        Optional<Node> value = row.node("value");
        String text = row.text("value").orElse("");
        if (value.isPresent() && value.get().isURI() && !text.startsWith(Terms.NAMESPACE)) {
            about.computeIfAbsent(property, unused -> new ArrayList<>())
                    .add(Ref.of(text, row.text("valueName").orElse(null)));
        } else {
            String said = text.replaceFirst(
                    "^" + Terms.NAMESPACE + "(role|presence|status|event-type|body-type|neighbourhood-kind)-", "");
            List<String> all = words.computeIfAbsent(property, unused -> new ArrayList<>());
            if (!all.contains(said)) {
                all.add(said);
            }
        }
    }

    private static Node pageOf(Told told) {
        return Iris.pageOf(NodeFactory.createURI(told.article().iri()));
    }

    /** The sheets that an article is printed on. */
    private record Printed(String article, List<PrintedSheet> sheets) {
        List<PrintedBox> boxes(Told place) {
            return Prints.boxes(sheets, article, place.number("begin"), place.number("end"));
        }
    }

    private static Place place(Told told, String text, Printed printed) {
        int begin = (int) Math.min(told.number("begin"), text.length());
        int end = (int) Math.min(told.number("end"), text.length());
        return new Place(
                told.textOf("span"),
                told.textOf("quote"),
                told.number("begin"),
                told.number("end"),
                told.numberOrNull("pageBegin"),
                told.numberOrNull("pageEnd"),
                told.textOrNull("onPage"),
                printed.boxes(told),
                told.textOrNull("sentence"),
                told.numberOrNull("sentenceBegin"),
                told.numberOrNull("sentenceEnd"),
                text.substring(whole(text, Math.max(0, begin - AROUND)), begin),
                text.substring(end, whole(text, Math.min(text.length(), end + AROUND))));
    }

    /** Never in the middle of a character of two code units, which no JSON can hold. */
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
