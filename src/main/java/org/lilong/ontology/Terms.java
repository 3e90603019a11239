package org.lilong.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Our own classes and properties, as ontology/lilong.ttl defines them. */
public final class Terms {
    public static final String NAMESPACE = "https://w3id.org/lilong/ontology#";

    public static final Node PAGE = term("Page");
    public static final Node SET_APART = term("SetApart");
    public static final Node SHEET = term("Sheet");
    public static final Node PERSON_MENTION = term("PersonMention");
    public static final Node ORGANISATION_MENTION = term("OrganisationMention");
    public static final Node NEIGHBOURHOOD_MENTION = term("NeighbourhoodMention");
    public static final Node PLACE_MENTION = term("PlaceMention");
    public static final Node EVENT_MENTION = term("EventMention");
    public static final Node PARTICIPATION = term("Participation");
    public static final Node GROUP = term("Group");
    public static final Node NEIGHBOURHOOD = term("Neighbourhood");
    public static final Node RUN = term("Run");

    public static final Node REFERS_TO = term("refersTo");
    public static final Node NAME = term("name");
    public static final Node NAME_KEY = term("nameKey");
    public static final Node INTRODUCED_AS = term("introducedAs");
    public static final Node FORM = term("form");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node BODY_TYPE = term("bodyType");
    public static final Node PARENT_MENTION = term("parentMention");
    public static final Node NEIGHBOURHOOD_KIND = term("neighbourhoodKind");
    public static final Node WITHIN_MENTION = term("withinMention");
    public static final Node PLACE = term("place");
    public static final Node PLACE_LEVEL = term("placeLevel");
    public static final Node ON_POST = term("onPost");
    public static final Node TITLE = term("title");
    public static final Node STATUS = term("status");
    public static final Node AS_REPORTED = term("asReported");
    public static final Node MENTION = term("mention");
    public static final Node EVENT_TYPE = term("eventType");
    public static final Node DATE_WORDS = term("dateWords");
    public static final Node EDTF = term("edtf");
    public static final Node EARLIEST = term("earliest");
    public static final Node LATEST = term("latest");
    public static final Node PLACE_WORDS = term("placeWords");
    public static final Node EVENT = term("event");
    public static final Node PARTICIPANT = term("participant");
    public static final Node ROLE = term("role");
    public static final Node CAPACITY = term("capacity");
    public static final Node ON_BEHALF_OF = term("onBehalfOf");
    public static final Node ON_BEHALF_OF_MENTION = term("onBehalfOfMention");
    public static final Node PRESENCE = term("presence");
    public static final Node LEAST = term("least");
    public static final Node MOST = term("most");
    public static final Node ISSUED = term("issued");
    public static final Node GOES_ON_AT = term("goesOnAt");
    public static final Node CONTINUES_FROM = term("continuesFrom");
    public static final Node CONTINUED_ON = term("continuedOn");
    public static final Node SEAM = term("seam");
    public static final Node ORIGINAL = term("original");
    public static final Node SETTING = term("setting");
    public static final Node SIGNED_BY = term("signedBy");
    public static final Node CHARACTERS = term("characters");
    public static final Node DIGEST = term("digest");
    public static final Node KIND = term("kind");
    public static final Node PRINT = term("print");
    public static final Node PAGE_BEGIN = term("pageBegin");
    public static final Node PAGE_END = term("pageEnd");
    public static final Node ON_PAGE = term("onPage");
    public static final Node RUNS_ON = term("runsOn");
    public static final Node REMEDY = term("remedy");
    public static final Node PAGES_READ = term("pagesRead");
    public static final Node PAGES_REJECTED = term("pagesRejected");

    public static final Node PAGES_UNCHANGED = term("pagesUnchanged");
    public static final Node PAGES_REMOVED = term("pagesRemoved");
    public static final Node CHANGES = term("changes");

    private Terms() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
