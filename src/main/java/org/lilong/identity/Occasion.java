package org.lilong.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;

/**
 * One event as the articles of a page, or of several, tell it.
 *
 * @param tellings what each article says of it, in order; at least one
 * @param links why these are one event
 */
public record Occasion(List<EventProfile> tellings, List<Link> links) {
    public Occasion {
        tellings = tellings.stream()
                .sorted(Comparator.comparing(EventProfile::key))
                .toList();
        links = List.copyOf(links);
    }

    static Occasion of(EventProfile profile) {
        return new Occasion(List.of(profile), List.of());
    }

    Occasion with(Occasion other, Link why) {
        return new Occasion(
                join(tellings, other.tellings),
                Stream.concat(join(links, other.links).stream(), Stream.of(why)).toList());
    }

    /**
     * What occasions must share to be compared across pages: the day (or days) and the district. Nothing where no telling gives a full date
     * or where nobody knows the place: such an occasion stays within its page.
     */
    public Optional<String> block() {
        return tellings.stream().flatMap(telling -> block(telling).stream()).findFirst();
    }

    /** The block that a telling has by itself, or nothing. */
    public static Optional<String> block(EventProfile telling) {
        return block(telling.edtf(), telling.place());
    }

    /** The block of what happened at a time and place. */
    public static Optional<String> block(@Nullable String edtf, Place place) {
        String area = place.district() == null ? place.subdistrict() : place.district();
        return Dates.full(edtf) && area != null ? Optional.of(edtf + "|" + area) : Optional.empty();
    }

    Cluster cluster() {
        return new Cluster(tellings.stream().map(EventProfile::key).toList(), links);
    }

    /** Two tellings of one article are two events, and so are tellings at different times. */
    Optional<String> objection(Occasion other) {
        for (EventProfile one : tellings) {
            for (EventProfile two : other.tellings) {
                if (one.key().inArticleOf(two.key())) {
                    return Optional.of("article " + one.key().articleName() + " tells of both");
                }
                if (!Dates.agree(one.edtf(), two.edtf())) {
                    return Optional.of("one was " + one.edtf() + " and the other " + two.edtf());
                }
            }
        }
        return Optional.empty();
    }

    boolean onPageOf(Occasion other) {
        return tellings.stream().anyMatch(one -> other.tellings.stream()
                .anyMatch(two -> Objects.equals(one.key().doc(), two.key().doc())));
    }

    private static <T> List<T> join(Collection<T> one, Collection<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
