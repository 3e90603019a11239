package org.lilong.extraction.event;

import java.util.List;

/** Who the sentence before was about, for the pronouns of the next. */
final class SubjectMemory {
    private List<Integer> people = List.of();

    void keep(List<Integer> subject) {
        if (!subject.isEmpty()) {
            people = List.copyOf(subject);
        }
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
