package org.lilong.query;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a query of the catalogue may be asked with.
 *
 * @param name as requests and the command line give it
 * @param type what it takes
 * @param optional whether the query does without
 * @param usual value where none is given, or null
 * @param zh what it is, in Chinese
 * @param en what it is, in English
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean optional,
        @Nullable String usual,
        String zh,
        String en) {
    /** The variable that it binds, spelt as grlc has it: "_name", "__name" where optional. */
    String variable() {
        return (optional ? "__" : "_") + name + type.ending();
    }

    /** What it binds, or empty where it stays free. */
    Optional<Node> value(@Nullable String given) {
        String text = given == null || given.isBlank() ? usual : given.strip();
        if (text == null) {
            if (optional) {
                return Optional.empty();
            }
            throw new ParameterException(
                    name, "The parameter '" + name + "' is missing; it takes " + type.takes() + ".");
        }
        return Optional.of(type.read(text)
                .orElseThrow(() -> new ParameterException(
                        name, "The parameter '" + name + "' takes " + type.takes() + ", not '" + text + "'.")));
    }
}
