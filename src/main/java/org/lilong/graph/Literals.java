package org.lilong.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the forms that a store gives back unchanged, so that two exports of the same facts are equal. */
final class Literals {
    private static final int CONFIDENCE_DIGITS = 4;

    private Literals() {}

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node chinese(String text) {
        return NodeFactory.createLiteralLang(text, "zh");
    }

    static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node date(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }

    /** A probability with at most four digits, and always one behind the point. */
    static Node confidence(double probability) {
        BigDecimal rounded = BigDecimal.valueOf(probability)
                .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        BigDecimal shown = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
        return NodeFactory.createLiteralDT(shown.toPlainString(), XSDDatatype.XSDdecimal);
    }
}
