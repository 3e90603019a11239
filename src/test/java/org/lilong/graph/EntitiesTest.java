package org.lilong.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.EventClaim;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.claim.OrganisationMention;
import org.lilong.extraction.claim.PageClaims;
import org.lilong.extraction.claim.ParticipationClaim;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Iris.Local;
import org.lilong.ontology.Org;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Skos;
import org.lilong.ontology.Terms;

class EntitiesTest {
    private static final Node BODY = Iris.organisation("鹭洲区委", null, "沧溟市", "鹭洲区", "苇荡街道");

    @Test
    void theNameMostOftenGivenIsTheLabelAndAllOthersAreAlternatives() {
        DatasetGraph dataset = Datasets.of(bodies("a", body("沧溟市鹭洲区委", "区委"), body("鹭洲区委"), body("鹭洲区委")));

        assertThat(names(dataset, BODY, Skos.PREF_LABEL)).containsExactly("鹭洲区委");
        assertThat(names(dataset, BODY, Skos.ALT_LABEL)).containsExactlyInAnyOrder("沧溟市鹭洲区委", "区委");
    }

    @Test
    void ofNamesGivenEquallyOftenTheLongestIsTheLabel() {
        DatasetGraph dataset = Datasets.of(bodies("a", body("鹭洲区委"), body("沧溟市鹭洲区委")));

        assertThat(names(dataset, BODY, Skos.PREF_LABEL)).containsExactly("沧溟市鹭洲区委");
    }

    @Test
    void anOrganisationHasItsTypeParentAndPlace() {
        DatasetGraph dataset = Datasets.of(Samples.page("a"));
        Node office = refersTo(dataset, "a", Local.ORGANISATION, 2);

        assertThat(values(dataset, office, Org.CLASSIFICATION))
                .containsExactly(Scheme.BODY_TYPE.concept("government-office"));
        assertThat(values(dataset, office, Org.SUB_ORGANIZATION_OF))
                .containsExactly(refersTo(dataset, "a", Local.ORGANISATION, 1));
        assertThat(values(dataset, office, Terms.PLACE)).containsExactly(Iris.place(null, "沧溟市", "鹭洲区", "苇荡街道"));
    }

    @Test
    void placesFormATree() {
        DatasetGraph dataset = Datasets.of(Samples.page("a"));
        Node district = Iris.place(null, "沧溟市", "鹭洲区", null);

        assertThat(values(dataset, Iris.place(null, "沧溟市", "鹭洲区", "苇荡街道"), Schema.CONTAINED_IN_PLACE))
                .containsExactly(district);
        assertThat(values(dataset, district, Schema.CONTAINED_IN_PLACE))
                .containsExactly(Iris.place(null, "沧溟市", null, null));
        assertThat(names(dataset, district, Skos.PREF_LABEL)).containsExactly("鹭洲区");
    }

    @Test
    void aPostIsNamedForItsBodyAndTitle() {
        DatasetGraph dataset = Datasets.of(Samples.page("a"));

        assertThat(names(dataset, Iris.post(BODY, "副书记"), Skos.PREF_LABEL)).containsExactly("鹭洲区委副书记");
    }

    @Test
    void anEventIsNamedByTheArticleThatListsMostParticipants() {
        DatasetGraph dataset = Datasets.of(
                Samples.page("a"), Samples.page("b", withEvent("b", "一次名字特别长的防汛工作会议", "2023-07", "二楼", List.of())));
        Node event = merge(dataset);

        assertThat(names(dataset, event, Skos.PREF_LABEL)).containsExactly("防汛会议");
        assertThat(names(dataset, event, Skos.ALT_LABEL)).containsExactly("一次名字特别长的防汛工作会议");
    }

    @Test
    void anEventHasTheMostPreciseDateAndTheLongestPlace() {
        DatasetGraph dataset =
                Datasets.of(Samples.page("a"), Samples.page("b", withEvent("b", "会议", "2023-07", "二楼", List.of())));
        Node event = merge(dataset);

        assertThat(names(dataset, event, Terms.EDTF)).containsExactly("2023-07-03");
        assertThat(names(dataset, event, Terms.LATEST)).containsExactly("2023-07-03");
        assertThat(names(dataset, event, Schema.LOCATION)).containsExactly("菱角新村活动室");
    }

    @Test
    void theOrderOfPagesLeavesNoTrace() {
        DatasetGraph one = Datasets.of(Samples.page("a"), bodies("b", body("沧溟市鹭洲区委")), Samples.page("c"));
        DatasetGraph other = Datasets.of(Samples.page("c"), bodies("b", body("沧溟市鹭洲区委")), Samples.page("a"));

        Set<Node> entities =
                Entities.named(one.stream().map(quad -> quad.asTriple()).toList());

        assertThat(entities).hasSizeGreaterThan(10).allSatisfy(entity -> assertThat(Entities.describe(one, entity))
                .isEqualTo(Entities.describe(other, entity)));
    }

    @Test
    void anEntityThatNoGraphNamesHasNoDescription() {
        DatasetGraph dataset = Datasets.of(Samples.page("a"));
        Set<Node> entities =
                Entities.named(dataset.stream().map(quad -> quad.asTriple()).toList());
        PageGraphs.of(Samples.page("a")).forEach(graph -> dataset.removeGraph(graph.name()));

        assertThat(entities).isNotEmpty().allSatisfy(entity -> assertThat(Entities.describe(dataset, entity))
                .isEmpty());
    }

    @Test
    void articlesAreNoEntities() {
        assertThatThrownBy(() -> Entities.describe(DatasetGraphFactory.create(), Iris.article("a", 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.0");
    }

    /** Makes the events of pages a and b one, as identity would. */
    private static Node merge(DatasetGraph dataset) {
        Node event = Iris.event("a", 0, 0);
        Node graph = Iris.article("b", 0);
        Node mention = Iris.local(graph, Local.EVENT, 0);
        dataset.deleteAny(graph, mention, Terms.REFERS_TO, Node.ANY);
        dataset.add(graph, mention, Terms.REFERS_TO, event);
        return event;
    }

    private static ArticleClaims withEvent(
            String doc, String label, String edtf, String place, List<ParticipationClaim> participations) {
        ArticleClaims claims = Samples.claims(doc, 0, "又一篇", label);
        EventDate date = new EventDate("7月", edtf, LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31));
        EventClaim event = new EventClaim(label, "meeting", date, place, List.of(), Samples.words("会议"), 0.5);
        return new ArticleClaims(
                claims.article(),
                claims.sentences(),
                claims.people(),
                claims.organisations(),
                claims.neighbourhoods(),
                claims.posts(),
                List.of(event),
                participations);
    }

    private static PageClaims bodies(String doc, OrganisationMention... bodies) {
        ArticleClaims claims = Samples.claims(doc, 0, "名单", "会议");
        return Samples.page(
                doc,
                new ArticleClaims(
                        claims.article(),
                        claims.sentences(),
                        List.of(),
                        List.of(bodies),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static OrganisationMention body(String name, String... forms) {
        Place place = Samples.PLACE;
        return new OrganisationMention(
                name, List.of(forms), "party-committee", null, place, List.of(Samples.words("鹭洲区委")), 0.9);
    }

    private static Node refersTo(DatasetGraph dataset, String doc, Local kind, int index) {
        Node article = Iris.article(doc, 0);
        return dataset.find(article, Iris.local(article, kind, index), Terms.REFERS_TO, Node.ANY)
                .next()
                .getObject();
    }

    private static Set<String> names(DatasetGraph dataset, Node entity, Node property) {
        return values(dataset, entity, property).stream()
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toSet());
    }

    private static Set<Node> values(DatasetGraph dataset, Node entity, Node property) {
        assertThat(dataset.contains(Graphs.ENTITIES, Node.ANY, Node.ANY, Node.ANY))
                .isTrue();
        return Entities.describe(dataset, entity).stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }
}
