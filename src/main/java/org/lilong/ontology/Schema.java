package org.lilong.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms used of schema.org. */
public final class Schema {
    public static final String NAMESPACE = "https://schema.org/";

    public static final Node PERSON = term("Person");
    public static final Node CREATIVE_WORK = term("CreativeWork");
    public static final Node NEWS_ARTICLE = term("NewsArticle");
    public static final Node PLACE = term("Place");
    public static final Node ADMINISTRATIVE_AREA = term("AdministrativeArea");
    public static final Node EVENT = term("Event");
    public static final Node IS_PART_OF = term("isPartOf");
    public static final Node POSITION = term("position");
    public static final Node HEADLINE = term("headline");
    public static final Node DATE_PUBLISHED = term("datePublished");
    public static final Node ISSUE_NUMBER = term("issueNumber");
    public static final Node SPATIAL_COVERAGE = term("spatialCoverage");
    public static final Node CONTAINED_IN_PLACE = term("containedInPlace");
    public static final Node LOCATION = term("location");
    public static final Node ORGANIZER = term("organizer");
    public static final Node SOFTWARE_VERSION = term("softwareVersion");
    public static final Node SHA256 = term("sha256");

    private Schema() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
