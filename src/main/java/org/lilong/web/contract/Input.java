package org.lilong.web.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a route: what it takes, in words, as a check and as a schema.
 *
 * @param kind what its values look like
 * @param place in the path or in the query
 * @param choices all values of a KEY
 * @param least of an INTEGER
 * @param most of an INTEGER, or the greatest length of a TEXT
 * @param usual the value where none is given, or null
 */
public record Input(
        String name,
        Kind kind,
        Place place,
        boolean required,
        String description,
        List<String> choices,
        long least,
        long most,
        @Nullable String usual) {
    /** The longest text that is taken, in UTF-16 code units. */
    public static final int LONGEST = 300;

    /** What values look like. */
    public enum Kind {
        TEXT,
        ENTITY,
        KEY,
        DATE,
        INTEGER,
        BOOLEAN,
        IRI,
        IRIS,
        CURSOR
    }

    /** Where a parameter stands. */
    public enum Place {
        PATH,
        QUERY
    }

    public Input {
        choices = List.copyOf(choices);
    }

    private static Input of(String name, Kind kind, String description) {
        return new Input(name, kind, Place.QUERY, false, description, List.of(), 0, 0, null);
    }

    /** Part of the path; its values are looked up, and what is not found is a 404. */
    public static Input path(String name, String description) {
        return new Input(name, Kind.TEXT, Place.PATH, true, description, List.of(), 0, 0, null);
    }

    public static Input text(String name, String description) {
        return text(name, LONGEST, description);
    }

    /** Text of so many UTF-16 code units at most. */
    public static Input text(String name, int longest, String description) {
        return new Input(name, Kind.TEXT, Place.QUERY, false, description, List.of(), 0, longest, null);
    }

    /** A thing by its id or IRI, or by a part of its name. */
    public static Input entity(String name, String description) {
        return of(
                name,
                Kind.ENTITY,
                description
                        + " By its id or IRI, which mean that thing alone, or by its name or part of it, which mean all that have it.");
    }

    public static Input key(String name, List<String> choices, String description) {
        return new Input(name, Kind.KEY, Place.QUERY, false, description, choices, 0, 0, null);
    }

    public static Input date(String name, String description) {
        return of(name, Kind.DATE, description);
    }

    public static Input iri(String name, String description) {
        return of(name, Kind.IRI, description);
    }

    /** Any number of IRIs, the parameter given once for each. */
    public static Input iris(String name, String description) {
        return of(name, Kind.IRIS, description);
    }

    public static Input cursor() {
        return of("cursor", Kind.CURSOR, "Where to go on: page.next of the answer before.");
    }

    public static Input flag(String name, String description) {
        return new Input(name, Kind.BOOLEAN, Place.QUERY, false, description, List.of(), 0, 0, "false");
    }

    public static Input integer(String name, long least, long most, @Nullable String usual, String description) {
        return new Input(name, Kind.INTEGER, Place.QUERY, false, description, List.of(), least, most, usual);
    }

    /** The same, with a value for where none is given, or refused without one. */
    public Input with(boolean needed, @Nullable String other) {
        return new Input(name, kind, place, needed, description, choices, least, most, other);
    }

    /** What is wrong with a value, and what to give instead; empty where it will do. */
    public Optional<String> complaint(String text) {
        if (text.length() > longest()) {
            return Optional.of("'" + name + "' takes at most " + longest() + " characters, not " + text.length() + ".");
        }
        return fits(text) ? Optional.empty() : Optional.of("'" + name + "' takes " + takes() + ", not '" + text + "'.");
    }

    private long longest() {
        return kind == Kind.TEXT && most > 0 ? most : LONGEST;
    }

    private boolean fits(String text) {
        return switch (kind) {
            case TEXT, ENTITY -> text.chars().noneMatch(Character::isISOControl);
            case KEY -> choices.contains(text);
            case DATE -> isDate(text);
            case INTEGER ->
                text.matches("-?\\d{1,18}") && Long.parseLong(text) >= least && Long.parseLong(text) <= most;
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case IRI, IRIS -> isIri(text);
            case CURSOR -> text.matches("[A-Za-z0-9_-]+");
        };
    }

    private static boolean isDate(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}")
                    && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isIri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private String takes() {
        return switch (kind) {
            case TEXT -> "text without control characters";
            case ENTITY -> "an id, an IRI or a name";
            case KEY -> "one of " + String.join(", ", choices);
            case DATE -> "a day as 2020-01-31";
            case INTEGER -> "a whole number from " + least + " to " + most;
            case BOOLEAN -> "true or false";
            case IRI, IRIS -> "an absolute IRI such as https://w3id.org/lilong/id/person/…";
            case CURSOR -> "page.next of the answer before";
        };
    }

    /** A value that it takes: for whoever reads the description, and for programs that try things out by it. */
    public String example() {
        return switch (kind) {
            case KEY -> choices.get(0);
            case INTEGER -> usual == null ? Long.toString(least) : usual;
            case BOOLEAN -> "true";
            case DATE -> "2020-01-31";
            case IRI, IRIS -> "https://w3id.org/lilong/id/person/abcdefghij234567";
            case CURSOR -> "WyJ4Il0";
            case ENTITY -> "街道";
            case TEXT -> place == Place.PATH ? "abcdefghij234567" : "书记";
        };
    }

    /** As JSON Schema 2020-12 has it. */
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        switch (kind) {
            case TEXT, ENTITY -> schema.put("type", "string").put("maxLength", longest());
            case CURSOR -> schema.put("type", "string").put("pattern", "^[A-Za-z0-9_-]+$");
            case KEY -> choices.forEach(schema.put("type", "string").putArray("enum")::add);
            case DATE -> schema.put("type", "string").put("format", "date");
            case IRI -> schema.put("type", "string").put("format", "uri");
            case IRIS ->
                schema.put("type", "array")
                        .putObject("items")
                        .put("type", "string")
                        .put("format", "uri");
            case INTEGER -> schema.put("type", "integer").put("minimum", least).put("maximum", most);
            case BOOLEAN -> schema.put("type", "boolean");
        }
        if (usual != null) {
            putUsual(schema, usual);
        }
        return schema;
    }

    private void putUsual(ObjectNode schema, String value) {
        switch (kind) {
            case INTEGER -> schema.put("default", Long.parseLong(value));
            case BOOLEAN -> schema.put("default", Boolean.parseBoolean(value));
            default -> schema.put("default", value);
        }
    }
}
