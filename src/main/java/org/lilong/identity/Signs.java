package org.lilong.identity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;

/** The kinds of evidence that two mentions of a name are one person, strongest first. */
final class Signs {
    private Signs() {}

    static List<Sign> strongestFirst(Offices offices, NameFrequency names) {
        return List.of(
                new SharedBody(),
                new SamePage(names),
                new SharedCompanions(),
                new SameSubdistrict(names),
                new DistrictOffice(offices),
                new SameDistrict(names));
    }

    /** Posts in one body; a name that every place has ("区委") only where the article's place is known. */
    private record SharedBody() implements Sign {
        private static final int TELLING = 5;

        @Override
        public Collection<String> keys(PersonProfile profile) {
            return profile.posts().stream()
                    .filter(post -> post.body() != null && telling(profile.place(), post))
                    .map(HeldPost::body)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public Optional<String> same(PersonProfile one, PersonProfile other) {
            Set<String> bodies = other.bodies();
            return one.posts().stream()
                    .filter(post -> post.body() != null && bodies.contains(post.body()))
                    .map(post -> "both articles give a post in " + post.bodyName())
                    .sorted()
                    .findFirst();
        }

        @Override
        public boolean outweighsPosts() {
            return true;
        }

        private static boolean telling(Place place, HeldPost post) {
            return place.district() != null
                    || post.bodyName() != null && post.bodyName().length() >= TELLING;
        }
    }

    /**
     * Two articles of one page. A page that has introduced somebody names them without more in its other articles; two introductions
     * of one frequent name may be two people's.
     */
    private record SamePage(NameFrequency names) implements Sign {
        @Override
        public Collection<String> keys(PersonProfile profile) {
            return List.of(profile.key().doc());
        }

        @Override
        public Optional<String> same(PersonProfile one, PersonProfile other) {
            boolean again = !introduced(one) || !introduced(other);
            return again || telling(names, one, other)
                    ? Optional.of("one page names them in two articles")
                    : Optional.empty();
        }

        private static boolean introduced(PersonProfile profile) {
            return profile.introducedAs() != null || !profile.posts().isEmpty();
        }

        @Override
        public boolean guesses() {
            return true;
        }
    }

    /** The same people beside them; one name alone may be a leader whom every article names. */
    private record SharedCompanions() implements Sign {
        private static final int ENOUGH = 2;

        @Override
        public Collection<String> keys(PersonProfile profile) {
            return profile.companions().get().stream()
                    .filter(name -> !name.equals(profile.name()))
                    .toList();
        }

        @Override
        public Optional<String> same(PersonProfile one, PersonProfile other) {
            Set<String> companions = other.companions().get();
            List<String> shared =
                    keys(one).stream().filter(companions::contains).sorted().toList();
            return shared.size() < ENOUGH
                    ? Optional.empty()
                    : Optional.of("both articles also name " + String.join("、", shared.subList(0, ENOUGH)));
        }
    }

    private record SameSubdistrict(NameFrequency names) implements Sign {
        @Override
        public Collection<String> keys(PersonProfile profile) {
            Place place = profile.place();
            return place.subdistrict() == null ? List.of() : List.of(place.subdistrict());
        }

        @Override
        public Optional<String> same(PersonProfile one, PersonProfile other) {
            return agree(one.place(), other.place()) && telling(names, one, other)
                    ? Optional.of("both articles are from " + one.place().subdistrict())
                    : Optional.empty();
        }

        @Override
        public boolean guesses() {
            return true;
        }
    }

    /** Leading posts in bodies of one district, such as its party committee and its government. */
    private record DistrictOffice(Offices offices) implements Sign {
        @Override
        public Collection<String> keys(PersonProfile profile) {
            return profile.posts().stream()
                    .flatMap(post -> offices.district(post).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public Optional<String> same(PersonProfile one, PersonProfile other) {
            return agree(one.place().city(), other.place().city())
                    ? keys(one).stream()
                            .filter(keys(other)::contains)
                            .findFirst()
                            .map(district -> "both lead bodies of " + district)
                    : Optional.empty();
        }
    }

    /** One district, where one of the articles is not from any one subdistrict of it. */
    private record SameDistrict(NameFrequency names) implements Sign {
        @Override
        public Collection<String> keys(PersonProfile profile) {
            String district = profile.place().district();
            return district == null ? List.of() : List.of(district);
        }

        @Override
        public Optional<String> same(PersonProfile one, PersonProfile other) {
            return agree(one.place(), other.place()) && telling(names, one, other)
                    ? Optional.of("both articles are from " + one.place().district())
                    : Optional.empty();
        }

        @Override
        public boolean guesses() {
            return true;
        }
    }

    /** Who bears a frequent name and holds no post is known again by those beside them. */
    private static boolean telling(NameFrequency names, PersonProfile one, PersonProfile other) {
        if (!names.frequent(one.name())
                || !one.posts().isEmpty() && !other.posts().isEmpty()) {
            return true;
        }
        Set<String> companions = other.companions().get();
        return one.companions().get().stream().anyMatch(name -> !name.equals(one.name()) && companions.contains(name));
    }

    private static boolean agree(Place one, Place other) {
        return agree(one.city(), other.city())
                && agree(one.district(), other.district())
                && agree(one.subdistrict(), other.subdistrict());
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}
