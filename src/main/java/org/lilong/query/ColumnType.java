package org.lilong.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** What the values of a column are; a value may always be missing. */
public enum ColumnType {
    /** An IRI. */
    IRI,
    /** Text, whatever its language. */
    TEXT,
    /** A calendar day. */
    DATE,
    /** A day and time of day. */
    DATETIME,
    /** A whole number. */
    INTEGER,
    /** A number. */
    DECIMAL;

    static final List<String> KEYS =
            Arrays.stream(values()).map(ColumnType::key).toList();

    /** Its name in headers and on the wire: "text". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ColumnType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** Whether a value is of this type. */
    public boolean holds(Node value) {
        return switch (this) {
            case IRI -> value.isURI();
            case TEXT ->
                value.isLiteral()
                        && (!value.getLiteralLanguage().isEmpty()
                                || XSDDatatype.XSDstring.equals(value.getLiteralDatatype()));
            case DATE -> value.isLiteral() && XSDDatatype.XSDdate.equals(value.getLiteralDatatype());
            case DATETIME -> value.isLiteral() && XSDDatatype.XSDdateTime.equals(value.getLiteralDatatype());
            case INTEGER -> value.isLiteral() && XSDDatatype.XSDinteger.equals(value.getLiteralDatatype());
            case DECIMAL -> value.isLiteral() && value.getLiteralValue() instanceof Number;
        };
    }
}
