package org.lilong.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Nif;
import org.lilong.ontology.Org;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Skos;
import org.lilong.ontology.Terms;

/**
 * Who was at an event, as the rows of the query event-attendees.rq, read off the store's indexes: the one question that apps ask most, and half of
 * what the query costs is the query engine. A test holds the two together.
 */
public final class Attendees {
    private static final List<String> COLUMNS = List.of(
            ("participant participantName least most role presence title organisation organisationName onBehalfOf onBehalfOfName"
                            + " claim span confidence article headline issued begin end quote sentence")
                    .split(" "));
    private static final Comparator<Rows.Row> ORDER = order(
            "article", "begin", "end", "participantName", "participant", "claim", "role", "title", "organisationName");

    private static final List<Node> PROPERTIES = List.of(
            Terms.PARTICIPANT,
            Terms.LEAST,
            Terms.MOST,
            Terms.ROLE,
            Terms.PRESENCE,
            Terms.CAPACITY,
            Terms.TITLE,
            Terms.ON_BEHALF_OF,
            Terms.CONFIDENCE,
            Terms.ISSUED,
            Org.IN_ORGANIZATION,
            Skos.PREF_LABEL,
            RDFS.Nodes.label,
            Prov.WAS_DERIVED_FROM,
            Nif.REFERENCE_CONTEXT,
            Nif.BEGIN_INDEX,
            Nif.END_INDEX,
            Nif.ANCHOR_OF,
            Nif.IN_SENTENCE,
            Schema.HEADLINE);
    private static final int PROPERTY = 2;
    private static final int OBJECT = 3;

    private final DatasetGraph data;
    private final NodeTupleTable quads;
    private final Map<NodeId, Node> properties = new HashMap<>();
    private final Map<Node, Map<Node, List<Node>>> read = new HashMap<>();

    private Attendees(DatasetGraph data) {
        this.data = data;
        this.quads = TDBInternal.requireStorage(data).getQuadTable().getNodeTupleTable();
        PROPERTIES.forEach(property -> properties.put(quads.getNodeTable().getNodeIdForNode(property), property));
    }

    /** The rows about one event, in one read transaction, over the union of the named graphs. */
    public static List<Rows.Row> of(DatasetGraph data, Node event) {
        return Txn.calculateRead(data, () -> new Attendees(data).rows(event));
    }

    private List<Rows.Row> rows(Node event) {
        Set<Node> claims = new LinkedHashSet<>();
        data.findNG(Node.ANY, Node.ANY, Terms.EVENT, event).forEachRemaining(quad -> claims.add(quad.getSubject()));
        return claims.stream()
                .flatMap(claim -> claim(claim).stream())
                .map(Attendees::row)
                .sorted(ORDER)
                .toList();
    }

    /** Every combination of what a claim says, as a query would have it. */
    private List<Map<String, Node>> claim(Node claim) {
        List<Map<String, Node>> rows = List.of(new HashMap<>(Map.of("claim", claim)));
        rows = must(rows, "claim", Terms.PARTICIPANT, "participant");
        rows = named(rows, "participant", "participantName");
        rows = may(rows, "participant", Terms.LEAST, "least");
        rows = may(rows, "participant", Terms.MOST, "most");
        rows = may(rows, "claim", Terms.ROLE, "role");
        rows = may(rows, "claim", Terms.PRESENCE, "presence");
        rows = may(rows, "claim", Terms.CAPACITY, "held");
        rows = may(rows, "held", Terms.TITLE, "title");
        rows = may(rows, "held", Org.IN_ORGANIZATION, "organisation");
        rows = may(rows, "organisation", Skos.PREF_LABEL, "organisationName");
        rows = may(rows, "claim", Terms.ON_BEHALF_OF, "onBehalfOf");
        rows = named(rows, "onBehalfOf", "onBehalfOfName");
        rows = must(rows, "claim", Prov.WAS_DERIVED_FROM, "span");
        rows = may(rows, "claim", Terms.CONFIDENCE, "confidence");
        rows = must(rows, "span", Nif.REFERENCE_CONTEXT, "article");
        rows = must(rows, "span", Nif.BEGIN_INDEX, "begin");
        rows = must(rows, "span", Nif.END_INDEX, "end");
        rows = must(rows, "span", Nif.ANCHOR_OF, "quote");
        rows = may(rows, "span", Nif.IN_SENTENCE, "in");
        rows = may(rows, "in", Nif.ANCHOR_OF, "sentence");
        rows = may(rows, "article", Schema.HEADLINE, "headline");
        return may(rows, "article", Terms.ISSUED, "issued");
    }

    /** A name from the label of an entity, else that of a group. */
    private List<Map<String, Node>> named(List<Map<String, Node>> rows, String thing, String name) {
        List<Map<String, Node>> found = new ArrayList<>();
        for (Map<String, Node> row : rows) {
            List<Map<String, Node>> labelled = must(List.of(row), thing, Skos.PREF_LABEL, name);
            found.addAll(labelled.isEmpty() ? may(List.of(row), thing, RDFS.Nodes.label, name) : labelled);
        }
        return found;
    }

    private List<Map<String, Node>> must(List<Map<String, Node>> rows, String subject, Node property, String column) {
        return joined(rows, subject, property, column, false);
    }

    private List<Map<String, Node>> may(List<Map<String, Node>> rows, String subject, Node property, String column) {
        return joined(rows, subject, property, column, true);
    }

    private List<Map<String, Node>> joined(
            List<Map<String, Node>> rows, String subject, Node property, String column, boolean optional) {
        List<Map<String, Node>> found = new ArrayList<>(rows.size());
        for (Map<String, Node> row : rows) {
            Node node = row.get(subject);
            List<Node> objects = node == null ? List.of() : objects(node, property);
            if (objects.isEmpty() && optional) {
                found.add(row);
            }
            for (int i = objects.size() - 1; i >= 0; i--) {
                Map<String, Node> more = i == 0 ? row : new HashMap<>(row);
                more.put(column, objects.get(i));
                found.add(more);
            }
        }
        return found;
    }

    /** Of an article's own nodes all properties are read at once; of articles and entities, which have many, only those asked for. */
    private List<Node> objects(Node subject, Node property) {
        Map<Node, List<Node>> known =
                read.computeIfAbsent(subject, node -> isLocal(node) ? found(node, Node.ANY) : new HashMap<>());
        if (!known.containsKey(property)) {
            known.put(
                    property,
                    isLocal(subject) ? List.of() : found(subject, property).getOrDefault(property, List.of()));
        }
        return known.getOrDefault(property, List.of());
    }

    /** Read as TDB2's numbers of nodes, of which only the objects of properties that are asked for are looked up. */
    private Map<Node, List<Node>> found(Node subject, Node property) {
        Map<Node, List<Node>> found = new HashMap<>();
        Iterator<Tuple<NodeId>> rows = quads.findAsNodeIds(Node.ANY, subject, property, Node.ANY);
        while (rows != null && rows.hasNext()) {
            Tuple<NodeId> row = rows.next();
            Node asked = properties.get(row.get(PROPERTY));
            if (asked != null) {
                List<Node> objects = found.computeIfAbsent(asked, unused -> new ArrayList<>(2));
                Node object = quads.getNodeTable().getNodeForNodeId(row.get(OBJECT));
                if (!objects.contains(object)) {
                    objects.add(object);
                }
            }
        }
        return found;
    }

    private static boolean isLocal(Node node) {
        return node.isURI() && node.getURI().indexOf('#') >= 0;
    }

    private static Rows.Row row(Map<String, Node> values) {
        List<@Nullable Node> row = new ArrayList<>(COLUMNS.size());
        COLUMNS.forEach(column -> row.add(values.get(column)));
        return new Rows.Row(COLUMNS, row);
    }

    private static Comparator<Rows.Row> order(String... columns) {
        int[] places = Stream.of(columns).mapToInt(COLUMNS::indexOf).toArray();
        return (one, other) -> {
            for (int place : places) {
                int compared = compare(one.values().get(place), other.values().get(place));
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        };
    }

    /** As ORDER BY does: what is missing comes first. */
    private static int compare(@Nullable Node one, @Nullable Node other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? -1 : 1;
        }
        return one.equals(other) ? 0 : NodeValue.compareAlways(NodeValue.makeNode(one), NodeValue.makeNode(other));
    }
}
