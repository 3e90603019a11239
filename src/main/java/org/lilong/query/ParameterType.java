package org.lilong.query;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter takes, and the ending by which grlc knows its variable. */
public enum ParameterType {
    /** Any text. */
    STRING("", "text"),
    /** A name as labels have it: text tagged as Chinese. */
    LABEL("_zh", "a name in Chinese"),
    /** An absolute IRI. */
    IRI("_iri", "an absolute IRI such as https://w3id.org/lilong/id/person/…"),
    /** A calendar day. */
    DATE("_xsd_date", "a day as 2020-01-31"),
    /** A whole number. */
    INTEGER("_integer", "a whole number");

    private final String ending;
    private final String takes;

    ParameterType(String ending, String takes) {
        this.ending = ending;
        this.takes = takes;
    }

    static Optional<ParameterType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** Its name in headers and on the wire: "string". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String ending() {
        return ending;
    }

    /** What to say to somebody who gave something else. */
    String takes() {
        return takes;
    }

    Optional<Node> read(String text) {
        try {
            return Optional.of(node(text));
        } catch (DateTimeException | NumberFormatException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Node node(String text) throws URISyntaxException {
        return switch (this) {
            case STRING -> NodeFactory.createLiteralString(text);
            case LABEL -> NodeFactory.createLiteralLang(text, "zh");
            case IRI -> absolute(text);
            case DATE -> NodeFactory.createLiteralDT(LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
            case INTEGER ->
                NodeFactory.createLiteralDT(Integer.toString(Integer.parseInt(text)), XSDDatatype.XSDinteger);
        };
    }

    private static Node absolute(String text) throws URISyntaxException {
        URI iri = new URI(text);
        if (!iri.isAbsolute()) {
            throw new URISyntaxException(text, "not absolute");
        }
        return NodeFactory.createURI(text);
    }
}
