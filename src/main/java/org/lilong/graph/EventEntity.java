package org.lilong.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Sem;
import org.lilong.ontology.Terms;

/** An event, put together from the best that its mentions say: the fullest name, the most precise date, the longest place. */
final class EventEntity {
    private static final Comparator<StoredNode> MOST_PRECISE_FIRST =
            Comparator.comparingLong(EventEntity::days).thenComparing(EventEntity::edtf);

    private EventEntity() {}

    static void describe(Node event, List<StoredNode> mentions, Statements statements) {
        if (mentions.isEmpty()) {
            return;
        }
        statements.type(event, Sem.EVENT, Schema.EVENT);
        names(event, mentions, statements);
        Described.most(Described.values(mentions, Terms.EVENT_TYPE))
                .ifPresent(type -> statements.add(event, Sem.EVENT_TYPE, type));
        date(event, mentions, statements);
        mentions.stream()
                .flatMap(mention -> mention.texts(Terms.PLACE_WORDS).stream())
                .min(Described.LONGEST_FIRST)
                .ifPresent(words -> statements.chinese(event, Schema.LOCATION, words));
        Described.values(mentions, Schema.ORGANIZER)
                .forEach(organiser -> statements.add(event, Schema.ORGANIZER, organiser));
    }

    /** The longest name among the mentions with most participants: whoever lists them tells of the event itself, not in passing. */
    private static void names(Node event, List<StoredNode> mentions, Statements statements) {
        TreeSet<String> names = new TreeSet<>();
        mentions.forEach(mention -> names.addAll(mention.texts(Terms.NAME)));
        int most = mentions.stream().mapToInt(EventEntity::participants).max().orElse(0);
        mentions.stream()
                .filter(mention -> participants(mention) == most)
                .flatMap(mention -> mention.texts(Terms.NAME).stream())
                .min(Described.LONGEST_FIRST)
                .ifPresent(label -> Described.label(event, label, names, statements));
    }

    private static int participants(StoredNode mention) {
        return mention.pointers(Terms.MENTION);
    }

    private static void date(Node event, List<StoredNode> mentions, Statements statements) {
        Optional<StoredNode> best = mentions.stream()
                .filter(mention -> mention.one(Terms.EDTF).isPresent())
                .min(MOST_PRECISE_FIRST);
        best.ifPresent(mention -> {
            for (Node property : List.of(Terms.EDTF, Terms.EARLIEST, Terms.LATEST)) {
                mention.one(property).ifPresent(value -> statements.add(event, property, value));
            }
        });
    }

    /** How many days a date may mean; a date without a year is the least precise. */
    private static long days(StoredNode mention) {
        Optional<LocalDate> earliest = mention.text(Terms.EARLIEST).map(LocalDate::parse);
        Optional<LocalDate> latest = mention.text(Terms.LATEST).map(LocalDate::parse);
        return earliest.isPresent() && latest.isPresent()
                ? ChronoUnit.DAYS.between(earliest.get(), latest.get())
                : Long.MAX_VALUE;
    }

    private static String edtf(StoredNode mention) {
        return mention.text(Terms.EDTF).orElse("");
    }
}
