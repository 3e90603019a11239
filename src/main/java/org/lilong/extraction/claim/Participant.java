package org.lilong.extraction.claim;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who or what takes part in an event, or stands behind one who does. */
public sealed interface Participant {
    <T> T match(Function<Person, T> person, Function<Group, T> group, Function<Organisation, T> organisation);

    /**
     * A named individual.
     *
     * @param index in {@link ArticleClaims#people()}
     */
    record Person(int index) implements Participant {
        @Override
        public <T> T match(
                Function<Person, T> person, Function<Group, T> group, Function<Organisation, T> organisation) {
            return person.apply(this);
        }
    }

    /**
     * People named only together.
     *
     * @param words the text's own words ("各居民区党总支书记")
     * @param least smallest number of people the text allows, or null where it says none
     * @param most largest number, or null
     */
    record Group(
            String words, @Nullable Integer least, @Nullable Integer most) implements Participant {
        @Override
        public <T> T match(
                Function<Person, T> person, Function<Group, T> group, Function<Organisation, T> organisation) {
            return group.apply(this);
        }
    }

    /**
     * A body that took part as a body.
     *
     * @param index in {@link ArticleClaims#organisations()}
     */
    record Organisation(int index) implements Participant {
        @Override
        public <T> T match(
                Function<Person, T> person, Function<Group, T> group, Function<Organisation, T> organisation) {
            return organisation.apply(this);
        }
    }
}
