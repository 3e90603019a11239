package org.lilong.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Skos;
import org.lilong.ontology.Terms;
import org.lilong.query.Explanation.Apart;
import org.lilong.query.Explanation.Joined;
import org.lilong.query.Explanation.Statement;
import org.lilong.store.Reasons;

/** Explains entities and claims from what the store holds, for whoever doubts one. */
public final class Explanations {
    /** Others of one name that are shown; a frequent name has hundreds. */
    private static final int MOST_APART = 20;

    private static final Map<Iris.Type, String> BASIS = Map.of(
            Iris.Type.PERSON,
            "Mentions of one name are one person where evidence joins them and nothing stronger keeps them apart.",
            Iris.Type.EVENT,
            "Tellings are one event where their names, people or rooms are alike on one day, and nothing keeps them apart.",
            Iris.Type.ORGANISATION,
            "Mentions are one body where they give one full name in one place.",
            Iris.Type.NEIGHBOURHOOD,
            "Mentions are one neighbourhood where they give one name in one subdistrict.",
            Iris.Type.PLACE,
            "Mentions are one place where they give the same names on all levels.",
            Iris.Type.POST,
            "Statements are of one post where they give one title in one body.");

    private final DatasetGraph data;
    private final Passages passages;

    public Explanations(DatasetGraph data) {
        this.data = data;
        this.passages = new Passages(data);
    }

    /** An IRI that cannot be explained, with what became of it. */
    public static final class NoSuchThing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchThing(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }

    /**
     * Explains an entity or a claim.
     *
     * @param iri in full, or what follows {@link Iris#BASE}
     * @throws NoSuchThing where the store does not hold it (any more)
     */
    public Explanation of(String iri) {
        Node node = NodeFactory.createURI(iri.contains("://") ? iri : Iris.BASE + iri);
        return Txn.calculateRead(data, () -> {
            if (Iris.typeOf(node).isEmpty()) {
                throw new NoSuchThing("<" + node.getURI() + "> is no IRI of this graph; they begin with " + Iris.BASE);
            }
            return node.getURI().contains("#") ? claim(node) : entity(node);
        });
    }

    private Explanation entity(Node entity) {
        Iris.Type type = Iris.typeOf(entity).orElseThrow();
        String basis = BASIS.get(type);
        if (basis == null) {
            throw new NoSuchThing(
                    "a " + type.key() + " is a source and needs no explanation; ask for a person, event, organisation,"
                            + " neighbourhood, post, place, or a claim");
        }
        List<Quad> mentions = mentions(entity, type == Iris.Type.POST ? Terms.ON_POST : Terms.REFERS_TO);
        if (mentions.isEmpty()) {
            throw gone(entity);
        }
        Reasons reasons = Reasons.of(data, entity);
        List<Apart> apart = reasons.apart().stream()
                .sorted(Comparator.comparing(Reasons.Apart::objection).reversed())
                .limit(MOST_APART)
                .map(this::apart)
                .toList();
        return new Explanation(
                type.key(),
                entity.getURI(),
                passages.text(Graphs.ENTITIES, entity, Skos.PREF_LABEL).orElse(null),
                basis,
                List.of(),
                mentions.stream()
                        .flatMap(quad -> passages.passages(quad.getSubject()).stream())
                        .toList(),
                reasons.joined().stream().map(this::joined).toList(),
                apart,
                reasons.apart().size() - apart.size());
    }

    private List<Quad> mentions(Node entity, Node property) {
        List<Quad> found = new ArrayList<>();
        data.find(Node.ANY, Node.ANY, property, entity).forEachRemaining(found::add);
        found.sort(Comparator.comparing(
                        (Quad quad) -> passages.issued(quad.getGraph()).orElse("9"))
                .thenComparing(quad -> quad.getSubject().getURI()));
        return found;
    }

    private NoSuchThing gone(Node entity) {
        return new NoSuchThing(Reasons.successors(data, entity)
                .map(now -> now.isEmpty()
                        ? "<" + entity.getURI() + "> is no more: the pages that named it were removed or read otherwise"
                        : "<" + entity.getURI() + "> is no more: what it stood for is now "
                                + String.join(
                                        " and ",
                                        now.stream()
                                                .map(other -> "<" + other.getURI() + ">")
                                                .sorted()
                                                .toList()))
                .orElse("nothing is known of <" + entity.getURI() + ">"));
    }

    private Explanation claim(Node claim) {
        List<Statement> says = statements(claim);
        if (says.isEmpty()) {
            throw new NoSuchThing("nothing is known of <" + claim.getURI() + ">: article "
                    + Iris.id(Iris.documentOf(claim)) + " makes no such claim (any more)");
        }
        return new Explanation(
                "claim",
                claim.getURI(),
                null,
                "A claim of one article rests on the words below; its confidence is the share of such claims that are right.",
                says,
                passages.passages(claim),
                List.of(),
                List.of(),
                0);
    }

    private List<Statement> statements(Node claim) {
        List<Statement> says = new ArrayList<>();
        data.find(Iris.documentOf(claim), claim, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            Node value = quad.getObject();
            if (!quad.getPredicate().equals(Prov.WAS_DERIVED_FROM)) {
                says.add(
                        new Statement(local(quad.getPredicate()), words(value), value.isURI() ? value.getURI() : null));
            }
        });
        says.sort(Comparator.comparing(Statement::property).thenComparing(Statement::value));
        return says;
    }

    private String words(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return Stream.of(Graphs.ENTITIES, Graphs.ONTOLOGY)
                .flatMap(graph -> passages.text(graph, value, Skos.PREF_LABEL).stream())
                .findFirst()
                .or(() -> passages.text(Iris.documentOf(value), value, Terms.NAME))
                .or(() -> passages.text(Iris.documentOf(value), value, Terms.TITLE))
                .orElseGet(() -> local(value));
    }

    private static String local(Node node) {
        String uri = node.getURI();
        return uri.substring(Math.max(uri.lastIndexOf('#'), uri.lastIndexOf('/')) + 1);
    }

    private Joined joined(Reasons.Joined link) {
        return new Joined(
                link.first().getURI(),
                passages.article(Iris.documentOf(link.first())),
                link.second().getURI(),
                passages.article(Iris.documentOf(link.second())),
                link.because());
    }

    private Apart apart(Reasons.Apart other) {
        Node graph = Iris.documentOf(other.mention());
        return new Apart(
                other.entity().getURI(),
                passages.text(Graphs.ENTITIES, other.entity(), Skos.PREF_LABEL).orElse(""),
                passages.article(graph),
                other.because(),
                other.objection());
    }
}
