package org.lilong.extraction.event;

import java.util.List;

/** Who the sentence before was about, for the pronouns of the next. */
final class SubjectMemory {
    private List<Integer> people = List.of();
    private List<Integer> others = List.of();

    /** Keeps whom a sentence was about, and to whom it says that something was done. */
    void keep(List<Integer> subject, List<Integer> objects) {
        if (!subject.isEmpty()) {
            people = List.copyOf(subject);
        }
        others = List.copyOf(objects);
    }

    /** Those to whom something was done. */
    List<Integer> others() {
        return others;
    }

    /** 他, 她: the one person, or the last of several. */
    List<Integer> one() {
        return people.isEmpty() ? people : List.of(people.get(people.size() - 1));
    }

    /** 他们, 二人: all of them. */
    List<Integer> all() {
        return people;
    }
}
