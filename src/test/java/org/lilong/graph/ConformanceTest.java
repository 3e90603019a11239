package org.lilong.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.update.UpdateExecutionFactory;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lilong.ontology.Prefixes;

class ConformanceTest {
    private static final String ARTICLE = "https://w3id.org/lilong/id/article/d.0";

    @Test
    void aGraphMadeOfClaimsConforms() {
        assertThat(violations(Datasets.of(Samples.page("d"), Samples.page("e"))))
                .isEmpty();
    }

    @Test
    void anEmptyDatasetConforms() {
        assertThat(violations(Datasets.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = BROKEN)
    void aBrokenGraphIsReportedInWords(String update, String problem) {
        DatasetGraph dataset = Datasets.of(Samples.page("d"));

        change(dataset, update);

        assertThat(violations(dataset)).anySatisfy(violation -> {
            assertThat(violation.problem()).contains(problem);
            assertThat(violation.problemInChinese()).containsPattern("\\p{IsHan}");
            assertThat(violation.label()).isNotBlank();
            assertThat(violation.remedy()).isNotBlank();
        });
    }

    private static final String BROKEN = """
            drop(?page, dct:identifier) | a page must have exactly one identifier
            drop(?page, lilong:characters) | a page must have one number of characters
            set(?page, lilong:digest, "abc") | SHA-256 digest
            set(?page, schema:datePublished, "gestern") | date of issue
            set(?page, schema:spatialCoverage, <urn:x>) | place of a page
            drop(?setapart, lilong:kind) | text set apart must say why
            drop(?article, schema:isPartOf) | an article must be part of exactly one page
            drop(?article, schema:position) | one position on its page
            drop(?article, nif:isString) | exactly one text
            drop(?article, schema:headline) | exactly one headline
            drop(?article, rdf:type) | must be a news article
            set(?article, schema:datePublished, "2023") | print at most one date as its own
            set(?article, lilong:issued, "2023") | current on one day only
            set(?article, schema:spatialCoverage, <urn:x>) | place of an article
            drop(?phrase, nif:referenceContext) | text of exactly one article
            drop(?phrase, nif:beginIndex) | must have one begin
            drop(?phrase, nif:endIndex) | must have one end
            set(?phrase, nif:endIndex, -1) | must not end before it begins
            drop(?phrase, nif:anchorOf) | quote its characters once
            drop(?phrase, nif:sentence) | stand in exactly one sentence
            set(?phrase, lilong:pageBegin, 9999) | where it stands on the page
            drop(?sentence, nif:beginIndex) | must have one begin
            drop(?person, prov:wasDerivedFrom) | derived from at least one stretch
            drop(?post, prov:wasDerivedFrom) | derived from at least one stretch
            drop(?participation, prov:wasDerivedFrom) | derived from at least one stretch
            drop(?event, lilong:confidence) | exactly one confidence
            set(?participation, lilong:confidence, 1.5) | from 0 to 1
            drop(?person, lilong:refersTo) | refer to exactly one described person
            drop(?person, lilong:name) | a mention of a person must have exactly one name
            set(?person, lilong:refersTo, <https://w3id.org/lilong/id/person/nobody>) | exactly one described person
            drop(?organisation, lilong:name) | a mention of an organisation must have exactly one name
            set(?organisation, lilong:bodyType, lilong:body-type-circus) | lilong:scheme-body-type
            set(?organisation, lilong:parentMention, <urn:x>) | the parent of a body
            set(?organisation, lilong:place, <urn:x>) | place of a body
            set(?neighbourhood, lilong:neighbourhoodKind, lilong:role-host) | lilong:scheme-neighbourhood-kind
            set(?neighbourhood, lilong:withinMention, <urn:x>) | area around a neighbourhood
            set(?neighbourhood, lilong:place, <urn:x>) | place of a neighbourhood
            drop(?neighbourhood, lilong:name) | a mention of a neighbourhood must have
            drop(?place, lilong:placeLevel) | lilong:scheme-place-level
            set(?place, lilong:withinMention, <urn:x>) | area around an administrative area
            drop(?place, lilong:name) | a mention of an administrative area
            drop(?event, lilong:name) | a mention of an event must have
            drop(?event, lilong:refersTo) | exactly one described event
            set(?event, lilong:eventType, "meeting") | lilong:scheme-event-type
            set(?event, lilong:edtf, "7月3日") | in EDTF
            set(?event, lilong:earliest, "2024-01-01"^^xsd:date) | must not come after its latest
            set(?event, lilong:latest, "heute") | latest day of an event
            set(?event, lilong:earliest, "heute") | earliest day of an event
            set(?event, schema:organizer, <urn:x>) | whoever held an event
            drop(?post, org:member) | exactly one member
            drop(?post, lilong:title) | exactly one title
            set(?post, org:organization, <urn:x>) | of at most one body
            drop(?post, org:organization) | must say of which body
            set(?post, lilong:onPost, <urn:x>) | hold at most one post
            drop(?post, lilong:status) | lilong:scheme-status
            set(?post, lilong:asReported, "2023") | reported on one day only
            drop(?post, lilong:mention) | the mentions of its person and body
            drop(?participation, lilong:event) | exactly one described event
            drop(?participation, lilong:participant) | exactly one participant
            set(?participation, lilong:participant, <urn:x>) | a participant must be
            set(?participation, lilong:onBehalfOf, <urn:x>) | stood in for
            set(?participation, lilong:role, lilong:role-juggler) | lilong:scheme-role
            drop(?participation, lilong:presence) | lilong:scheme-presence
            set(?participation, lilong:capacity, <urn:x>) | capacity of a participant
            drop(?participation, lilong:mention) | mentions of its event and participant
            drop(?group, rdfs:label) | its words as exactly one label
            set(?group, lilong:least, 100) | must not exceed the greatest
            set(?group, lilong:least, -1) | least number of a group
            set(?group, lilong:most, "viele") | greatest number of a group
            drop(?Person, skos:prefLabel) | a person must have exactly one preferred label
            drop(?Organization, skos:prefLabel) | an organisation must have exactly one preferred label
            set(?Organization, org:classification, <urn:x>) | classification of an organisation
            set(?Organization, org:subOrganizationOf, <urn:x>) | the parent of an organisation
            set(?Organization, lilong:place, <urn:x>) | the place of an organisation
            drop(?Post, org:postIn) | a post must be in exactly one described organisation
            drop(?Post, lilong:title) | a post must have exactly one title
            drop(?Post, skos:prefLabel) | a post must have exactly one preferred label
            drop(?Neighbourhood, skos:prefLabel) | a neighbourhood must have exactly one preferred label
            set(?Neighbourhood, lilong:neighbourhoodKind, <urn:x>) | kind of a neighbourhood
            set(?Neighbourhood, schema:containedInPlace, <urn:x>) | a neighbourhood can lie in at most one area
            drop(?Area, skos:prefLabel) | an administrative area must have exactly one preferred label
            set(?Area, lilong:placeLevel, <urn:x>) | level of an administrative area
            set(?Area, schema:containedInPlace, <urn:x>) | an administrative area can lie in at most one other
            drop(?Event, skos:prefLabel) | an event must have exactly one preferred label
            set(?Event, sem:eventType, <urn:x>) | type of an event
            set(?Event, lilong:earliest, "2999-01-01"^^xsd:date) | at most one earliest day
            set(?Event, lilong:latest, "heute") | at most one latest day
            set(?Event, schema:organizer, <urn:x>) | whoever held an event
            stale(foaf:Person, person) | a person is described although no article mentions it
            stale(org:Organization, organisation) | an organisation is described although
            stale(lilong:Neighbourhood, neighbourhood) | a neighbourhood is described although
            stale(schema:AdministrativeArea, place) | an administrative area is described although
            stale(sem:Event, event) | an event is described although
            stale(org:Post, post) | a post is described although
            """;

    @Test
    void aViolationSaysWhatIsWrongWhereAndWhatToDo() {
        DatasetGraph dataset = Datasets.of(Samples.page("d"));
        change(dataset, "set(?participation, lilong:confidence, 1.5)");

        assertThat(violations(dataset))
                .extracting(Violation::toString)
                .contains(
                        "“出席” in article d.0 “防汛会议召开”: a confidence must be a decimal number from 0 to 1, but is “1.5”."
                                + " Ingest page d again; if that does not help, report it as an error in Lilong."
                                + " <" + ARTICLE + "#participation-0>");
    }

    private static List<Violation> violations(DatasetGraph dataset) {
        List<Violation> found = new ArrayList<>();
        Conformance.check(dataset, found::add);
        return found;
    }

    /** Runs a change written as drop(node, property), set(node, property, value) or stale(class, type). */
    private static void change(DatasetGraph dataset, String change) {
        String[] parts = change.substring(change.indexOf('(') + 1, change.lastIndexOf(')'))
                .split(", ", 3);
        String update;
        if (change.startsWith("stale")) {
            String entity = "<https://w3id.org/lilong/id/" + parts[1] + "/stale>";
            update = "INSERT DATA { GRAPH graph:entities { " + entity + " a " + parts[0]
                    + " ; skos:prefLabel \"旧\"@zh } }";
        } else {
            String node = node(parts[0].substring(1));
            update = "DELETE { GRAPH ?g { " + node + " " + parts[1] + " ?old } } WHERE { GRAPH ?g { " + node
                    + " a ?class . " + "OPTIONAL { " + node + " " + parts[1] + " ?old } } }";
            if (change.startsWith("set")) {
                update += " ; INSERT { GRAPH ?g { " + node + " " + parts[1] + " " + parts[2]
                        + " } } WHERE { SELECT DISTINCT ?g { GRAPH ?g { " + node + " a ?class } } }";
            }
        }
        StringBuilder prologue = new StringBuilder();
        Prefixes.MAP.forEach((prefix, namespace) -> prologue.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append(">\n"));
        UpdateExecutionFactory.create(UpdateFactory.create(prologue + update), DatasetFactory.wrap(dataset))
                .execute();
    }

    private static String node(String name) {
        return switch (name) {
            case "page" -> "<https://w3id.org/lilong/id/page/d>";
            case "setapart" -> "<https://w3id.org/lilong/id/page/d#char=0,3>";
            case "article" -> "<" + ARTICLE + ">";
            case "phrase" ->
                span(Samples.words("出席").begin(), Samples.words("出席").end());
            case "sentence" -> span(0, Samples.TEXT.indexOf('。') + 1);
            case "Person" -> entity("person-0", "lilong:refersTo");
            case "Organization" -> entity("organisation-0", "lilong:refersTo");
            case "Neighbourhood" -> entity("neighbourhood-0", "lilong:refersTo");
            case "Area" -> entity("place-1", "lilong:refersTo");
            case "Event" -> entity("event-0", "lilong:refersTo");
            case "Post" -> entity("post-0", "lilong:onPost");
            default -> "<" + ARTICLE + "#" + name + "-0>";
        };
    }

    private static String span(int begin, int end) {
        return "<" + ARTICLE + "#char=" + begin + "," + end + ">";
    }

    private static String entity(String local, String property) {
        return Datasets.of(Samples.page("d")).stream()
                .filter(quad -> quad.getSubject().toString().equals(ARTICLE + "#" + local))
                .filter(quad -> ("<" + quad.getPredicate() + ">")
                        .equals("<" + Prefixes.MAP.get("lilong") + property.substring(property.indexOf(':') + 1) + ">"))
                .map(quad -> "<" + quad.getObject() + ">")
                .findFirst()
                .orElseThrow();
    }
}
