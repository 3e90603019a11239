package org.lilong.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;
import org.jspecify.annotations.Nullable;

/** REGEX and REPLACE with regular expressions that cannot explode. */
final class BoundedRegex extends ExprFunctionN {
    private final boolean replaces;
    private final Evaluation evaluation;
    private @Nullable RegularExpression last;

    private BoundedRegex(boolean replaces, ExprList arguments, Evaluation evaluation) {
        super(replaces ? Tags.tagReplace : Tags.tagRegex, arguments);
        this.replaces = replaces;
        this.evaluation = evaluation;
        Expr pattern = arguments.get(1);
        if (pattern.isConstant() && pattern.getConstant().isString()) {
            checkConstant(pattern.getConstant().getString());
        }
    }

    static Expr regex(ExprList arguments, Evaluation evaluation) {
        return new BoundedRegex(false, arguments, evaluation);
    }

    static Expr replace(ExprList arguments, Evaluation evaluation) {
        return new BoundedRegex(true, arguments, evaluation);
    }

    /** In the text of the query, where the sender can mend it; made at run time it is an error of the expression as any other. */
    private static void checkConstant(String pattern) {
        try {
            RegularExpression.of(pattern, "");
        } catch (ExprEvalException e) {
            throw Refusal.malformed(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        String name = getFunctionSymbol().getSymbol();
        Node text = NodeValueOps.checkAndGetStringLiteral(name, values.get(0));
        int flagsAt = replaces ? 3 : 2;
        String flags = values.size() > flagsAt ? string(values.get(flagsAt)) : "";
        RegularExpression pattern = pattern(string(values.get(1)), flags);
        String old = text.getLiteralLexicalForm();
        if (!replaces) {
            return NodeValue.booleanReturn(pattern.isIn(old, evaluation));
        }
        String changed = pattern.replace(old, string(values.get(2)), evaluation);
        return changed.equals(old) ? values.get(0) : like(text, changed);
    }

    private static String string(NodeValue value) {
        if (!value.isString()) {
            throw new ExprEvalException("a pattern, replacement or flag is not a plain string: " + value);
        }
        return value.getString();
    }

    private RegularExpression pattern(String source, String flags) {
        RegularExpression pattern = last;
        if (pattern == null || !pattern.is(source, flags)) {
            pattern = RegularExpression.of(source, flags);
            last = pattern;
        }
        return pattern;
    }

    private static NodeValue like(Node old, String text) {
        String language = old.getLiteralLanguage();
        return language.isEmpty()
                ? NodeValue.makeString(text)
                : NodeValue.makeNode(NodeFactory.createLiteralLang(text, language));
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedRegex(replaces, arguments, evaluation);
    }
}
