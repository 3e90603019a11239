package org.lilong.graph;

import org.apache.jena.graph.Node;

/**
 * One thing that is wrong with a graph, in words.
 *
 * @param node what it is wrong with
 * @param label what people call the node: its name, headline or words, else the end of its IRI
 * @param problem what is wrong, a clause in English
 * @param problemInChinese the same in Chinese
 * @param where the article, page or shared description that the node stands in
 * @param remedy what to do, a sentence
 */
public record Violation(Node node, String label, String problem, String problemInChinese, String where, String remedy) {
    /** All of it on one line. */
    @Override
    public String toString() {
        return "“" + label + "” in " + where + ": " + problem + ". " + remedy + " <" + node + ">";
    }
}
