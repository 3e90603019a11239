package org.lilong.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryParseException;

/** Reads one file of the catalogue and checks that header and query agree. */
final class QueryFile {
    private static final Pattern VARIABLE = Pattern.compile("[?$](_\\w+)");

    private QueryFile() {}

    static NamedQuery read(String file, String text) {
        Header header = Header.read(file, text);
        List<Parameter> parameters = header.parameters();
        Select select = parse(file, text);
        compare(file, text, header, parameters);
        if (!select.ordered()) {
            throw new QueryFileException(
                    file,
                    lines(text),
                    "the rows come in no stated order",
                    "Add an ORDER BY that tells any two rows apart");
        }
        checkColumns(file, header, select);
        if (!select.columns().containsAll(select.sortedBy())) {
            throw new QueryFileException(
                    file,
                    lines(text),
                    "the rows are sorted by " + select.sortedBy() + ", not all of which are columns",
                    "Sort by columns, so that any two different rows come in one order");
        }
        checkOptionals(file, text, parameters, select);
        if (select.cut()) {
            throw new QueryFileException(
                    file,
                    lines(text),
                    "LIMIT or OFFSET cuts rows off without saying so",
                    "Take it out, and give the header a 'limit', which is said where it is reached");
        }
        return new NamedQuery(
                file.substring(0, file.length() - ".rq".length()),
                header.summary(),
                header.description(),
                header.tags(),
                header.zh(),
                header.en(),
                header.version(),
                header.limit().orElse(NamedQuery.USUAL_LIMIT),
                header.columns(),
                parameters,
                text,
                select);
    }

    private static void checkColumns(String file, Header header, Select select) {
        List<String> declared = header.columns().stream().map(Column::name).toList();
        if (!declared.equals(select.columns())) {
            throw new QueryFileException(
                    file,
                    header.columnsLine(),
                    "the header declares the columns " + declared + ", the query gives " + select.columns(),
                    "Declare the query's columns, in its order");
        }
    }

    /** Left out, such a parameter stays an unbound variable, which a pattern would match with anything. */
    private static void checkOptionals(String file, String text, List<Parameter> parameters, Select select) {
        Set<String> matched = select.matched();
        for (Parameter parameter : parameters) {
            if (parameter.optional() && matched.contains(parameter.variable())) {
                int line = lines(text.substring(0, text.indexOf("?" + parameter.variable())));
                throw new QueryFileException(
                        file,
                        line,
                        "the optional parameter ?" + parameter.variable() + " stands in a pattern",
                        "Use it only inside FILTER or BIND, as in FILTER(!BOUND(?" + parameter.variable() + ") || …)");
            }
        }
    }

    private static Select parse(String file, String text) {
        try {
            return Select.parse(text);
        } catch (QueryParseException e) {
            throw new QueryFileException(
                    file,
                    Math.max(1, e.getLine()),
                    "this is not SPARQL 1.1 (" + e.getMessage() + ")",
                    "Mend the query",
                    e);
        } catch (IllegalArgumentException e) {
            throw new QueryFileException(file, 1, String.valueOf(e.getMessage()), "Write a SELECT", e);
        }
    }

    /** Each declared parameter is used, and nothing that looks like one is left undeclared. */
    private static void compare(String file, String text, Header header, List<Parameter> parameters) {
        Set<String> declared = parameters.stream().map(Parameter::variable).collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        Matcher found = VARIABLE.matcher(text);
        while (found.find()) {
            used.add(found.group(1));
            if (!declared.contains(found.group(1))) {
                int line = lines(text.substring(0, found.start()));
                throw new QueryFileException(
                        file,
                        line,
                        "?" + found.group(1) + " looks like a parameter and is not declared",
                        "Declare it in the header, with its type's ending; declared are " + declared);
            }
        }
        for (String variable : declared) {
            if (!used.contains(variable)) {
                throw new QueryFileException(
                        file,
                        header.parametersLine(),
                        "the query never uses ?" + variable,
                        "Use it, or take its parameter out of the header");
            }
        }
    }

    private static int lines(String text) {
        return Math.max(1, (int) text.lines().count());
    }
}
