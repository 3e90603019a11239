package org.lilong.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one page says, as annotated by hand or as read by the program: both have one schema. Absent lists are empty.
 *
 * @param doc the page's name
 */
public record Document(
        String doc,
        List<Article> articles,
        List<Person> people,
        List<Post> posts,
        List<Entity> organisations,
        List<Entity> neighbourhoods,
        List<Event> events) {
    public Document {
        required(doc, "doc");
        articles = orEmpty(articles);
        people = orEmpty(people);
        posts = orEmpty(posts);
        organisations = orEmpty(organisations);
        neighbourhoods = orEmpty(neighbourhoods);
        events = orEmpty(events);
    }

    /** A page of which nothing was read. */
    static Document nothing(String doc) {
        return new Document(doc, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A piece of a page.
     *
     * @param title null or empty where the headline is not in the text
     */
    public record Article(@Nullable String title) {
        boolean titled() {
            return title != null && !title.isEmpty();
        }
    }

    /**
     * A person.
     *
     * @param iri tells who it is; null in annotations
     */
    public record Person(
            String name, @Nullable String iri, @Nullable Double confidence) {
        public Person {
            required(name, "name");
        }

        String plainName() {
            return Names.plain(name);
        }
    }

    /** A post that a person is said to hold, in a body or, where that is not known, in none. */
    public record Post(
            String person,
            String title,
            @Nullable String org,
            @Nullable Double confidence) {
        public Post {
            required(person, "person");
            required(title, "title");
        }

        List<String> tied() {
            return List.of(Names.plain(person), Names.plain(title), Names.body(org));
        }

        List<String> untied() {
            return tied().subList(0, 2);
        }
    }

    /** A body or a residential area. */
    public record Entity(
            String name, List<String> aliases, @Nullable Double confidence) {
        public Entity {
            required(name, "name");
            aliases = orEmpty(aliases);
        }

        Set<String> names() {
            Set<String> names = new HashSet<>();
            names.add(Names.body(name));
            aliases.forEach(alias -> names.add(Names.body(alias)));
            return names;
        }
    }

    /** An event and who was there. */
    public record Event(
            @Nullable String label,
            @Nullable String date,
            List<Participant> participants,
            @Nullable Double confidence) {
        public Event {
            participants = orEmpty(participants);
        }

        Set<String> people() {
            return participants.stream().map(Participant::plainName).collect(Collectors.toSet());
        }

        @Nullable
        String dateOrNull() {
            return date == null || date.isEmpty() ? null : date;
        }
    }

    /** Somebody at an event. */
    public record Participant(
            String person,
            @JsonProperty("as") List<String> roles,
            @Nullable Double confidence) {
        public Participant {
            required(person, "person");
            roles = roles == null || roles.isEmpty() ? List.of("attendee") : List.copyOf(roles);
        }

        String plainName() {
            return Names.plain(person);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static void required(@Nullable String value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
    }
}
