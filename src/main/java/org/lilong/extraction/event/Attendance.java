package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.Participant;
import org.lilong.extraction.claim.Role;

/** Who was seen at which occasion while an article is read, as what, and by which words. */
final class Attendance {
    /** What is known of one person at one occasion. */
    static final class Entry {
        final Set<Role> roles = EnumSet.noneOf(Role.class);
        boolean seen;
        boolean absent;
        boolean represented;

        @Nullable
        Participant behalf;

        @Nullable
        Span span;

        boolean isThere() {
            return !absent && !represented && (seen || !roles.isEmpty());
        }
    }

    /** A group or a body that took part. */
    record Other(int event, Participant participant, Span span) {}

    private final Map<Integer, Map<Integer, Entry>> people = new TreeMap<>();
    final List<Other> others = new ArrayList<>();

    Map<Integer, Entry> of(int event) {
        return people.getOrDefault(event, Map.of());
    }

    private Entry entry(int event, int person, Span span) {
        Entry entry =
                people.computeIfAbsent(event, e -> new LinkedHashMap<>()).computeIfAbsent(person, p -> new Entry());
        entry.span = entry.span == null ? span : entry.span;
        return entry;
    }

    void role(int event, int person, Role role, Span span) {
        Entry entry = entry(event, person, span);
        if (entry.roles.isEmpty()) {
            entry.span = span;
        }
        entry.roles.add(role);
    }

    /** Somebody does something there that is no role of its own. */
    void seen(int event, int person, Span span) {
        entry(event, person, span).seen = true;
    }

    void absent(int event, int person, Span span) {
        Entry entry = entry(event, person, span);
        entry.absent = true;
        entry.span = span;
    }

    void represented(int event, int person, Span span) {
        Entry entry = entry(event, person, span);
        entry.represented = true;
        entry.span = span;
    }

    void behalf(int event, int person, Participant principal, Span span) {
        entry(event, person, span).behalf = principal;
    }
}
