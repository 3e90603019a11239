package org.lilong.web.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * One route: what it takes and what it answers, declared once for its checks, its description and its tests.
 *
 * @param id of OpenAPI: "listPeople"
 * @param path with parameters in braces: "/api/v1/people/{id}"
 * @param tag the group that it is shown in
 * @param inputs all its parameters but "format", which follows from the media
 * @param media in which it answers, the usual one first
 * @param answer JSON Schema of its JSON; empty where it only leads elsewhere
 */
public record Operation(
        String id,
        String path,
        String tag,
        String summary,
        String description,
        List<Input> inputs,
        List<Medium> media,
        ObjectNode answer) {
    public Operation {
        media = List.copyOf(media);
        inputs = media.size() < 2
                ? List.copyOf(inputs)
                : Stream.concat(inputs.stream(), Stream.of(format(media))).toList();
    }

    /** A route that answers with the address of something else. */
    public static Operation redirect(
            String id, String path, String tag, String summary, String description, List<Input> inputs) {
        return new Operation(
                id, path, tag, summary, description, inputs, List.of(), JsonNodeFactory.instance.objectNode());
    }

    /** Whether it only leads elsewhere. */
    public boolean redirects() {
        return media.isEmpty();
    }

    private static Input format(List<Medium> media) {
        return Input.key(
                "format",
                media.stream().map(Medium::key).toList(),
                "The form of the answer; where it is not given, the Accept header decides.");
    }

    /** The parameters of its query part. */
    public List<Input> queryInputs() {
        return inputs.stream()
                .filter(input -> input.place() == Input.Place.QUERY)
                .toList();
    }

    /** Names of the parameters of its query part. */
    public List<String> known() {
        return queryInputs().stream().map(Input::name).toList();
    }
}
