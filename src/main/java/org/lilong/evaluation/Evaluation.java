package org.lilong.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lilong.article.reading.PageReader;

/**
 * How well pages were read: precision, recall and F1 of each kind of statement, what was missed or wrong, and whether stated confidences
 * mean what they say.
 */
public final class Evaluation {
    private static final List<String> ORDER = List.of(
            "articles",
            "people",
            "posts",
            "posts.untied",
            "orgs",
            "orgs.resolved",
            "neighbourhoods",
            "events",
            "attendance",
            "attendance.as",
            "event.dates",
            "identity",
            "namesakes");

    private final Gold gold;
    private final Comparison comparison = new Comparison();

    /**
     * Compares pages with their annotations.
     *
     * @param found the pages as read; one that is missing counts as a page of which nothing was read
     */
    public Evaluation(Gold gold, List<Document> found) {
        this.gold = gold;
        Map<String, Document> byName = found.stream().collect(Collectors.toMap(Document::doc, document -> document));
        for (Document expected : gold.documents()) {
            Document read = byName.getOrDefault(expected.doc(), Document.nothing(expected.doc()));
            comparison.add(gold, expected, read);
        }
    }

    /** The lines of the table, by name, in their order. */
    public Map<String, Score> scores() {
        Map<String, Score> scores = comparison.scores();
        Map<String, Score> ordered = new LinkedHashMap<>();
        ORDER.forEach(kind -> ordered.put(kind, java.util.Objects.requireNonNull(scores.get(kind))));
        return ordered;
    }

    /** By kind of claim. */
    public Map<String, Calibration> calibrations() {
        return comparison.calibrations();
    }

    public List<Mistake> mistakes() {
        return comparison.mistakes();
    }

    /** Prints the scores. */
    public void printTable(PrintStream out) {
        out.printf(Locale.ROOT, "%-16s%8s%8s%8s%7s%7s%n", "", "P", "R", "F1", "gold", "found");
        scores().forEach((kind, score) -> out.printf(
                Locale.ROOT,
                "%-16s%8s%8s%8s%7d%7s%n",
                kind,
                decimals(score.p()),
                decimals(score.r()),
                decimals(score.figure()),
                score.gold(),
                score.accuracy() != null || score.predicted() == null ? "" : score.predicted()));
    }

    /** Prints, for each kind of claim, how many of those with about one confidence are right. */
    public void printCalibration(PrintStream out) {
        out.printf(Locale.ROOT, "%-16s%14s%8s%8s%8s%n", "calibration", "confidence", "claims", "stated", "right");
        calibrations().forEach((kind, calibration) -> {
            for (Calibration.Bucket bucket : calibration.buckets()) {
                out.printf(
                        Locale.ROOT,
                        "%-16s%14s%8d%8s%8s%n",
                        kind,
                        String.format(Locale.ROOT, "%.2f – %.2f", bucket.from(), bucket.below()),
                        bucket.claims(),
                        decimals(bucket.stated()),
                        decimals(bucket.right()));
            }
            out.printf(Locale.ROOT, "%-16s%14s%8s%8s%8s%n", kind, "mean gap", "", "", decimals(calibration.error()));
        });
    }

    /** Prints every mistake, one a line: kind, how, page, what, sentence; parts with tabs between. */
    public void printDetails(PrintStream out) {
        PageReader reader = new PageReader();
        Map<String, Sentences> pages = new HashMap<>();
        for (Mistake mistake : mistakes()) {
            Sentences page = pages.computeIfAbsent(mistake.doc(), doc -> Sentences.of(reader, gold.page(doc)));
            out.println(String.join(
                    "\t",
                    mistake.kind(),
                    mistake.how(),
                    mistake.doc(),
                    String.join(" | ", mistake.what()),
                    page.closest(mistake.what())));
        }
    }

    /** Prints scores and calibration as one JSON object. */
    public void printJson(PrintStream out) {
        Map<String, Object> all = new LinkedHashMap<>(scores());
        Map<String, Object> buckets = new LinkedHashMap<>();
        calibrations().forEach((kind, calibration) -> buckets.put(kind, calibration.buckets()));
        all.put("calibration", buckets);
        try {
            out.println(new ObjectMapper().writeValueAsString(all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures that cannot be written as JSON", e);
        }
    }

    private static String decimals(@Nullable Double figure) {
        return figure == null
                ? ""
                : new BigDecimal(figure).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
