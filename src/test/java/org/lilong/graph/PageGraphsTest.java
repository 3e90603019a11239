package org.lilong.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.lilong.extraction.claim.ParticipationClaim.Presence;
import org.lilong.extraction.claim.PostClaim;
import org.lilong.extraction.claim.Role;
import org.lilong.ontology.Dct;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Iris.Local;
import org.lilong.ontology.Nif;
import org.lilong.ontology.OntologyFile;
import org.lilong.ontology.Org;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Skos;
import org.lilong.ontology.Terms;

class PageGraphsTest {
    private static final Node ARTICLE = Iris.article("d", 0);
    private static final List<NamedGraph> GRAPHS = PageGraphs.of(Samples.page("d"));

    @Test
    void aPageGivesAGraphOfItsOwnAndOneForEachArticle() {
        assertThat(GRAPHS).extracting(NamedGraph::name).containsExactly(Iris.page("d"), ARTICLE);
        assertThat(texts(0, Iris.page("d"), Dct.IDENTIFIER)).containsExactly("d");
        assertThat(texts(0, Iris.span(Iris.page("d"), 0, 3), Terms.KIND)).containsExactly("masthead");
    }

    @Test
    void theSameClaimsGiveTheSameGraphs() {
        assertThat(PageGraphs.of(Samples.page("d"))).isEqualTo(GRAPHS);
    }

    @Test
    void evidenceQuotesItsWordsAndStandsInItsSentence() {
        Node post = local(Local.POST, 0);
        Node words = one(post, Prov.WAS_DERIVED_FROM);

        assertThat(texts(1, words, Nif.ANCHOR_OF)).containsExactly("鹭洲区委副书记欧阳苇");
        assertThat(texts(1, one(words, Nif.IN_SENTENCE), Nif.ANCHOR_OF))
                .containsExactly(Samples.TEXT.substring(0, Samples.TEXT.indexOf('。') + 1));
    }

    @Test
    void aBodyThatIsOnlyImpliedStillHasEvidence() {
        assertThat(values(1, local(Local.ORGANISATION, 3), Prov.WAS_DERIVED_FROM))
                .isNotEmpty();
    }

    @Test
    void aStatementNamesTheMentionsOfThePeopleAndEventsItSpeaksOf() {
        Node standIn = local(Local.PARTICIPATION, 1);

        assertThat(one(standIn, Terms.PARTICIPANT)).isEqualTo(Iris.person("d", 0, 1));
        assertThat(one(standIn, Terms.ON_BEHALF_OF)).isEqualTo(Iris.person("d", 0, 2));
        assertThat(one(standIn, Terms.ON_BEHALF_OF_MENTION)).isEqualTo(local(Local.PERSON, 2));
        assertThat(values(1, standIn, Terms.MENTION))
                .containsExactlyInAnyOrder(local(Local.EVENT, 0), local(Local.PERSON, 1), local(Local.PERSON, 2));
    }

    @Test
    void anOfficeOfAnUnknownBodyIsNoPost() {
        assertThat(values(1, local(Local.POST, 2), Org.IN_ORGANIZATION)).isEmpty();
        assertThat(values(1, local(Local.POST, 2), Terms.ON_POST)).isEmpty();
    }

    @Test
    void confidencesAreDecimalsThatAStoreKeepsAsTheyAre() {
        assertThat(Literals.confidence(1).getLiteralLexicalForm()).isEqualTo("1.0");
        assertThat(Literals.confidence(0).getLiteralLexicalForm()).isEqualTo("0.0");
        assertThat(Literals.confidence(0.97).getLiteralLexicalForm()).isEqualTo("0.97");
        assertThat(Literals.confidence(1.0 / 3).getLiteralLexicalForm()).isEqualTo("0.3333");
    }

    @Test
    void aStoreGivesTheTriplesBackUnchanged() {
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        GRAPHS.forEach(graph -> Txn.executeWrite(store, () -> graph.triples()
                .forEach(triple -> store.getGraph(graph.name()).add(triple))));

        GRAPHS.forEach(graph -> assertThat(Txn.calculateRead(
                        store, () -> store.getGraph(graph.name()).stream().collect(Collectors.toSet())))
                .isEqualTo(graph.triples()));
    }

    @Test
    void everyKeyOfRolesPresenceAndStatusIsAConcept() {
        Graph ontology = OntologyFile.VOCABULARY.load();
        Stream<Node> roles = Stream.of(Role.values()).map(role -> Scheme.ROLE.concept(role.key()));
        Stream<Node> presences = Stream.of(Presence.values()).map(each -> Scheme.PRESENCE.concept(key(each)));
        Stream<Node> statuses = Stream.of(PostClaim.Status.values()).map(each -> Scheme.STATUS.concept(key(each)));

        assertThat(Stream.of(roles, presences, statuses).flatMap(each -> each))
                .isNotEmpty()
                .allSatisfy(concept -> assertThat(ontology.contains(concept, Skos.IN_SCHEME, Node.ANY))
                        .isTrue());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Node local(Local kind, int index) {
        return Iris.local(ARTICLE, kind, index);
    }

    private static Node one(Node subject, Node property) {
        return values(1, subject, property).stream().findFirst().orElseThrow();
    }

    private static List<String> texts(int graph, Node subject, Node property) {
        return values(graph, subject, property).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private static Set<Node> values(int graph, Node subject, Node property) {
        return GRAPHS.get(graph).triples().stream()
                .filter(triple -> triple.getSubject().equals(subject)
                        && triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }
}
