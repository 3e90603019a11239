package org.lilong.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one person from all mentions found to be theirs so far. */
final class Portrait {
    /** Who leads hardly serves so few days before or after. */
    private static final long SAME_TIME = 180;

    final List<PersonProfile> members = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();
    private final Map<HeldPost, Period> current = new LinkedHashMap<>();

    Portrait(PersonProfile profile) {
        members.add(profile);
        articles.add(profile.key().articleName());
        for (HeldPost post : profile.posts()) {
            if (!post.former()) {
                current.put(post, Period.of(profile.key().issuedOrNull()));
            }
        }
    }

    /** Who is introduced as a child, a patient, a resident and holds no office is not the one who leads or serves a body. */
    Optional<String> conflictingIntroduction(Portrait other, Offices offices) {
        return introducedBeside(other, offices).or(() -> other.introducedBeside(this, offices));
    }

    private Optional<String> introducedBeside(Portrait other, Offices offices) {
        Optional<String> introduced = members.stream()
                .map(PersonProfile::introducedAs)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst();
        Optional<HeldPost> office =
                other.current.keySet().stream().filter(offices::isWork).findFirst();
        return withoutPost() && introduced.isPresent() && office.isPresent()
                ? Optional.of("one is introduced as " + introduced.get() + " while the other is " + words(office.get()))
                : Optional.empty();
    }

    /** Whether nothing is known of what they do. */
    boolean withoutPost() {
        return members.stream().allMatch(member -> member.posts().isEmpty());
    }

    void absorb(Portrait other, Link why) {
        members.addAll(other.members);
        links.addAll(other.links);
        links.add(why);
        articles.addAll(other.articles);
        other.current.forEach((post, period) -> current.merge(post, period, Period::with));
    }

    /** One article that tells of two people of one name means two. */
    Optional<String> sharedArticle(Portrait other) {
        boolean smaller = articles.size() < other.articles.size();
        Set<String> few = smaller ? articles : other.articles;
        Set<String> many = smaller ? other.articles : articles;
        return few.stream()
                .filter(many::contains)
                .sorted()
                .findFirst()
                .map(article -> "article " + article + " tells of two people of this name");
    }

    /**
     * Posts at one time none of which goes together with any of the other's. Who bears a rare name and leads one body after another has
     * moved; a frequent name in two posts that do not go together is two people at any time.
     */
    Optional<String> conflictingPosts(Portrait other, Offices offices, boolean frequentName) {
        String conflict = null;
        for (Map.Entry<HeldPost, Period> mine : current.entrySet()) {
            for (Map.Entry<HeldPost, Period> theirs : other.current.entrySet()) {
                if (offices.goTogether(mine.getKey(), theirs.getKey(), frequentName)) {
                    return Optional.empty();
                }
                long apart = offices.ofOneRank(mine.getKey(), theirs.getKey()) ? 0 : SAME_TIME;
                if (conflict == null && (frequentName || mine.getValue().meets(theirs.getValue(), apart))) {
                    conflict = "one is " + words(mine.getKey()) + " while the other is " + words(theirs.getKey());
                }
            }
        }
        return Optional.ofNullable(conflict);
    }

    private static String words(HeldPost post) {
        return (post.bodyName() == null ? "" : post.bodyName()) + post.title();
    }

    /** First and last day of report; null where a report has no date and so may be of any time. */
    private record Period(
            @Nullable LocalDate first, @Nullable LocalDate last) {
        static Period of(@Nullable LocalDate day) {
            return new Period(day, day);
        }

        Period with(Period other) {
            if (first == null || last == null || other.first == null || other.last == null) {
                return of(null);
            }
            return new Period(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }

        /** Whether no more than so many days lie between them. */
        boolean meets(Period other, long days) {
            if (first == null || last == null || other.first == null || other.last == null) {
                return true;
            }
            return !first.isAfter(other.last.plusDays(days)) && !other.first.isAfter(last.plusDays(days));
        }
    }
}
