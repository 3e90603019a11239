package org.lilong.web.lookup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Terms;
import org.lilong.query.Rows;
import org.lilong.web.answer.ArticleRef;
import org.lilong.web.answer.Capacity;
import org.lilong.web.answer.Dates;
import org.lilong.web.answer.EventRef;
import org.lilong.web.answer.Evidence;
import org.lilong.web.answer.Mention;
import org.lilong.web.answer.Ref;

/** Rows that tell the same, read as what goes on the wire: one thing said, with every place that says it. */
public record Told(List<Rows.Row> rows) {
    /**
     * One answer for each different value of the key columns, in the order of the rows.
     *
     * @param key columns that say what is told; the other columns say where
     */
    public static <T> List<T> fold(List<Rows.Row> rows, List<String> key, Function<Told, T> answer) {
        Map<List<Optional<Node>>, List<Rows.Row>> same = new LinkedHashMap<>();
        for (Rows.Row row : rows) {
            same.computeIfAbsent(key.stream().map(row::node).toList(), unused -> new ArrayList<>())
                    .add(row);
        }
        return same.values().stream().map(Told::new).map(answer).toList();
    }

    /** Every place that names a thing, under the words that it uses there. */
    public static List<Mention> mentions(List<Rows.Row> rows) {
        return fold(rows, List.of("quote"), told -> {
            List<Evidence> evidence = told.evidence();
            return new Mention(told.textOf("quote"), surest(evidence), evidence);
        });
    }

    /** A column's value in the first row that has one. */
    Optional<String> text(String column) {
        return rows.stream().flatMap(row -> row.text(column).stream()).findFirst();
    }

    @Nullable
    public String textOrNull(String column) {
        return text(column).orElse(null);
    }

    public String textOf(String column) {
        return text(column).orElse("");
    }

    public long number(String column) {
        return text(column).map(Long::parseLong).orElse(0L);
    }

    @Nullable
    public Long numberOrNull(String column) {
        return text(column).map(Long::valueOf).orElse(null);
    }

    /** All different values of a column, in the order of the alphabet. */
    public List<String> texts(String column) {
        return rows.stream()
                .flatMap(row -> row.text(column).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The keys of the concepts in a column: "meeting" of lilong:event-type-meeting. */
    public List<String> concepts(String column, String prefix) {
        return texts(column).stream().map(iri -> key(iri, prefix)).toList();
    }

    @Nullable
    public String conceptOrNull(String column, String prefix) {
        return text(column).map(iri -> key(iri, prefix)).orElse(null);
    }

    static String key(String iri, String prefix) {
        return iri.replace(Terms.NAMESPACE + prefix, "");
    }

    /** The things in a column, each with its name from the column "…Name" where there is one. */
    public List<Ref> refs(String column) {
        return rows.stream()
                .flatMap(row -> row.text(column).map(iri -> Ref.of(iri, name(row, column))).stream())
                .distinct()
                .toList();
    }

    @Nullable
    public Ref refOrNull(String column) {
        return refs(column).stream().findFirst().orElse(null);
    }

    /** The thing that these rows are about. */
    public Ref thing() {
        return refs("entity").get(0);
    }

    private static @Nullable String name(Rows.Row row, String column) {
        return row.has(column + "Name") ? row.text(column + "Name").orElse(null) : null;
    }

    public Dates dates() {
        return new Dates(textOrNull("edtf"), textOrNull("earliest"), textOrNull("latest"));
    }

    public EventRef event(String column) {
        Ref event = refs(column).get(0);
        return new EventRef(
                event.type(),
                event.id(),
                event.iri(),
                event.name(),
                conceptOrNull("eventType", "event-type-"),
                dates());
    }

    public List<Capacity> capacities() {
        return rows.stream()
                .flatMap(row -> row
                        .text("title")
                        .map(title -> new Capacity(title, new Told(List.of(row)).refOrNull("organisation")))
                        .stream())
                .distinct()
                .toList();
    }

    public List<Evidence> evidence() {
        return rows.stream()
                .filter(row -> row.text("span").isPresent())
                .map(row -> new Told(List.of(row)).place())
                .distinct()
                .toList();
    }

    private Evidence place() {
        String claim = textOf("claim");
        return new Evidence(
                Ref.idOf(claim),
                claim,
                textOf("span"),
                textOrNull("sentence"),
                textOf("quote"),
                number("begin"),
                number("end"),
                article(),
                confidence());
    }

    public ArticleRef article() {
        Ref article = refs("article").get(0);
        return new ArticleRef(
                article.type(), article.id(), article.iri(), textOrNull("headline"), textOrNull("issued"));
    }

    @Nullable
    public BigDecimal confidence() {
        return text("confidence").map(BigDecimal::new).orElse(null);
    }

    /** A claim is as sure as the surest place that makes it. */
    public static @Nullable BigDecimal surest(List<Evidence> places) {
        return places.stream()
                .flatMap(place -> Stream.ofNullable(place.confidence()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
