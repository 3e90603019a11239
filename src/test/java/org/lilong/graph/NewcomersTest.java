package org.lilong.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.claim.OrganisationMention;
import org.lilong.extraction.claim.PageClaims;
import org.lilong.extraction.claim.PersonMention;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Terms;

class NewcomersTest {
    private static final Node LEADER = Iris.person("p0", 0, 0);
    private static final String[] FORMS = {"赵主任", "赵书记", "老赵"};
    private static final Node BODY = Iris.organisation("鹭洲区委", null, "沧溟市", "鹭洲区", null);

    @Test
    void anArticleThatSaysNothingNewConfirmsADescription() {
        DatasetGraph dataset = Datasets.of(Samples.page("a"));

        assertThat(add(dataset, Samples.page("b")).confirm(BODY)).isTrue();
    }

    @Test
    void anotherNameAsksForANewDescription() {
        DatasetGraph dataset = Datasets.of(Samples.page("a"));
        PageClaims page = random("b", new Random(1), "沧溟市鹭洲区委");

        assertThat(add(dataset, page).confirm(BODY)).isFalse();
    }

    @Test
    void whatWasNeverDescribedIsNotConfirmed() {
        DatasetGraph dataset = Datasets.of();

        assertThat(add(dataset, Samples.page("a")).confirm(BODY)).isFalse();
    }

    @Test
    void eventsAreNeverConfirmed() {
        DatasetGraph dataset = Datasets.of(Samples.page("a"));
        Newcomers none = new Newcomers(dataset, List.of());

        assertThat(none.confirm(Iris.event("a", 0, 0))).isFalse();
    }

    @Test
    void whatIsConfirmedIsWhatADescriptionFromAllMentionsWouldSay() {
        Random random = new Random(7);
        DatasetGraph dataset = Datasets.of();
        int confirmed = 0;
        for (int i = 0; i < 300; i++) {
            PageClaims page = random("p" + i, random, "鹭洲区委", "鹭洲区区委", "沧溟市鹭洲区委");
            Newcomers newcomers = add(dataset, page);
            for (Node entity : entities(page)) {
                if (newcomers.confirm(entity)) {
                    confirmed++;
                    assertThat(stored(dataset, entity)).isEqualTo(Entities.describe(dataset, entity));
                }
            }
            Datasets.describe(dataset, page);
        }
        assertThat(confirmed).isGreaterThan(100);
    }

    @Test
    void aLeaderIsConfirmedOnlyWhereAllMentionsTogetherSayTheSame() {
        Random random = new Random(8);
        DatasetGraph dataset = Datasets.of();
        int confirmed = 0;
        for (int i = 0; i < 60; i++) {
            Newcomers newcomers = addLeader(dataset, random("p" + i, random, "鹭洲区委"));
            Set<Triple> expected = Entities.describe(dataset, LEADER);
            if (newcomers.confirm(LEADER)) {
                confirmed++;
                assertThat(stored(dataset, LEADER)).isEqualTo(expected);
            }
            dataset.deleteAny(Graphs.ENTITIES, LEADER, Node.ANY, Node.ANY);
            expected.forEach(triple -> dataset.getGraph(Graphs.ENTITIES).add(triple));
        }
        assertThat(confirmed).isBetween(20, 59);
    }

    /** A page whose bodies and neighbourhood vary in name, type, parent, place and container. */
    private static PageClaims random(String doc, Random random, String... names) {
        List<OrganisationMention> bodies = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String name = names[random.nextInt(names.length)];
            String type = random.nextBoolean() ? "party-committee" : "other";
            List<String> forms = random.nextInt(4) == 0 ? List.of("区委") : List.of();
            Integer parent = i > 0 && random.nextBoolean() ? Integer.valueOf(0) : null;
            bodies.add(new OrganisationMention(name, forms, type, parent, place(random), List.of(), 0.5));
        }
        List<NeighbourhoodMention> areas = List.of(
                new NeighbourhoodMention("菱角", List.of(), "lane", null, place(random), List.of(), 0.5),
                new NeighbourhoodMention(
                        "藕塘", List.of(), "lane", random.nextBoolean() ? 0 : null, place(random), List.of(), 0.5));
        PersonMention person = new PersonMention(
                "赵甲",
                random.nextInt(3) == 0 ? List.of(FORMS[random.nextInt(FORMS.length)]) : List.of(),
                List.of(),
                0.5);
        ArticleClaims claims = Samples.claims(doc, 0, "名单", "会议");
        return Samples.page(
                doc,
                new ArticleClaims(
                        claims.article(),
                        claims.sentences(),
                        List.of(person),
                        bodies,
                        areas,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Place place(Random random) {
        return new Place(random.nextBoolean() ? "某省" : null, "沧溟市", "鹭洲区", random.nextBoolean() ? "苇荡街道" : "芦滩街道");
    }

    private static Newcomers add(DatasetGraph dataset, PageClaims page) {
        Datasets.put(dataset, page);
        return new Newcomers(
                dataset, PageGraphs.of(page).stream().map(NamedGraph::name).toList());
    }

    /** Puts a page in whose person is the one of all pages, as identity would decide. */
    private static Newcomers addLeader(DatasetGraph dataset, PageClaims page) {
        Datasets.put(dataset, page);
        Node article = Iris.article(page.page().doc(), 0);
        Node mention = Iris.local(article, Iris.Local.PERSON, 0);
        dataset.deleteAny(article, mention, Terms.REFERS_TO, Node.ANY);
        dataset.add(article, mention, Terms.REFERS_TO, LEADER);
        return new Newcomers(dataset, List.of(article));
    }

    private static Set<Node> entities(PageClaims page) {
        Set<Node> entities = new HashSet<>();
        PageGraphs.of(page).forEach(graph -> entities.addAll(Entities.named(graph.triples())));
        return entities;
    }

    private static Set<Triple> stored(DatasetGraph dataset, Node entity) {
        Set<Triple> triples = new HashSet<>();
        dataset.find(Graphs.ENTITIES, entity, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> triples.add(quad.asTriple()));
        return triples;
    }
}
