package org.lilong.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides which mentions of one name are one person. The answer depends on the mentions alone, never on the order in which they came: signs
 * are asked in turn, strongest first, and each joins what it can unless two people of one article, or posts that no one holds together,
 * stand against it.
 */
public final class PersonIdentity {
    private final Offices offices = new Offices(Ranks.bundled());
    private final NameFrequency names = NameFrequency.bundled();
    private final List<Sign> signs = Signs.strongestFirst(offices, names);

    /** Decides over all mentions of one name, given in any order. */
    public Clustering decide(Collection<PersonProfile> mentionsOfOneName) {
        List<PersonProfile> profiles = mentionsOfOneName.stream()
                .sorted(Comparator.comparing(PersonProfile::key))
                .toList();
        Block block = new Block(profiles);
        for (Sign sign : profiles.isEmpty() ? List.<Sign>of() : signs) {
            block.join(sign);
        }
        return block.clustering();
    }

    private final class Block {
        private final List<PersonProfile> profiles;
        private final Map<MentionKey, Portrait> portraits = new HashMap<>();
        private final List<Link> apart = new ArrayList<>();
        private final Set<String> refused = new HashSet<>();

        Block(List<PersonProfile> profiles) {
            this.profiles = profiles;
            profiles.forEach(profile -> portraits.put(profile.key(), new Portrait(profile)));
        }

        void join(Sign sign) {
            if (portrait(profiles.get(0)).members.size() == profiles.size()) {
                return;
            }
            Map<String, List<PersonProfile>> groups = new TreeMap<>();
            for (PersonProfile profile : profiles) {
                sign.keys(profile).forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(profile));
            }
            groups.values().forEach(group -> join(sign, group));
        }

        /** Who is known by a name alone may be any of several known by their posts; then only another sign can tell which. */
        private void join(Sign sign, List<PersonProfile> group) {
            if (!sign.guesses()) {
                hold(sign, group);
                return;
            }
            List<PersonProfile> known =
                    group.stream().filter(p -> !portrait(p).withoutPost()).toList();
            hold(sign, known);
            boolean several =
                    known.stream().map(this::portrait).distinct().limit(2).count() > 1;
            hold(
                    sign,
                    several
                            ? group.stream()
                                    .filter(p -> portrait(p).withoutPost())
                                    .toList()
                            : group);
        }

        /** Each mention is held against one of each person met so far, so that the work grows with mentions times people, not with pairs. */
        private void hold(Sign sign, List<PersonProfile> group) {
            List<PersonProfile> met = new ArrayList<>();
            for (PersonProfile profile : group) {
                if (met.stream().noneMatch(earlier -> one(earlier, profile) || joined(sign, earlier, profile))) {
                    met.add(profile);
                }
            }
        }

        private boolean joined(Sign sign, PersonProfile one, PersonProfile other) {
            Optional<String> reason = sign.same(one, other);
            if (reason.isEmpty()) {
                return false;
            }
            Portrait kept = larger(portrait(one), portrait(other));
            Portrait gone = kept == portrait(one) ? portrait(other) : portrait(one);
            Optional<String> objection = kept.sharedArticle(gone)
                    .or(() -> kept.conflictingIntroduction(gone, offices))
                    .or(() -> sign.outweighsPosts()
                            ? Optional.empty()
                            : kept.conflictingPosts(gone, offices, names.frequent(one.name())));
            if (objection.isPresent()) {
                refuse(new Link(one.key(), other.key(), objection.get()));
                return false;
            }
            kept.absorb(gone, new Link(one.key(), other.key(), reason.get()));
            gone.members.forEach(member -> portraits.put(member.key(), kept));
            return true;
        }

        private static Portrait larger(Portrait one, Portrait other) {
            return one.members.size() >= other.members.size() ? one : other;
        }

        private void refuse(Link link) {
            if (refused.add(link.first() + " " + link.second())) {
                apart.add(link);
            }
        }

        private boolean one(PersonProfile one, PersonProfile other) {
            return portrait(one) == portrait(other);
        }

        private Portrait portrait(PersonProfile profile) {
            return Objects.requireNonNull(portraits.get(profile.key()));
        }

        Clustering clustering() {
            return new Clustering(
                    portraits.values().stream()
                            .distinct()
                            .map(portrait -> new Cluster(
                                    portrait.members.stream()
                                            .map(PersonProfile::key)
                                            .sorted()
                                            .toList(),
                                    portrait.links))
                            .sorted(Comparator.comparing(Cluster::anchor))
                            .toList(),
                    apart);
        }
    }
}
