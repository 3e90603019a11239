package org.lilong.sparql;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;

/**
 * A query as it was sent.
 *
 * @param text of SPARQL 1.1
 * @param defaultGraphs that the protocol names, which then count instead of the text's own FROM
 * @param namedGraphs that the protocol names
 */
public record QueryText(String text, List<String> defaultGraphs, List<String> namedGraphs) {
    private static final String BASE = "http://server/unset-base/";
    private static final Pattern PLACE = Pattern.compile("at line (\\d{1,9}), column (\\d{1,9})");

    /**
     * Reads the query.
     *
     * @param prefixes that need no declaration
     * @throws Refusal where it is malformed, or uses what is not offered
     */
    public Query read(Map<String, String> prefixes) {
        try {
            Query query = new Query();
            prefixes.forEach(query::setPrefix);
            QueryFactory.parse(query, text, BASE, Syntax.syntaxSPARQL_11);
            if (!defaultGraphs.isEmpty() || !namedGraphs.isEmpty()) {
                query.getGraphURIs().clear();
                query.getNamedGraphURIs().clear();
                defaultGraphs.forEach(query::addGraphURI);
                namedGraphs.forEach(query::addNamedGraphURI);
            }
            Vocabulary.check(query);
            return query;
        } catch (QueryParseException e) {
            throw syntax(e);
        } catch (QueryException e) {
            throw Refusal.malformed("The query cannot be read: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw Refusal.malformed("The query is nested too deeply.");
        } catch (Refusal e) {
            throw e;
        } catch (JenaException e) {
            throw Refusal.malformed("The query cannot be read: " + e.getMessage());
        }
    }

    /** The exception itself tells where the last good word began, its message where the bad one does. */
    private static Refusal syntax(QueryParseException e) {
        String message = String.valueOf(e.getMessage());
        Matcher place = PLACE.matcher(message);
        return place.find()
                ? Refusal.syntax(message, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), e)
                : Refusal.syntax(message, Math.max(1, e.getLine()), Math.max(1, e.getColumn()), e);
    }
}
