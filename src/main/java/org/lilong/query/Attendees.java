package org.lilong.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
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
    private static final Comparator<Rows.Row> ORDER = RowOrder.by(
            COLUMNS,
            "article",
            "begin",
            "end",
            "participantName",
            "participant",
            "claim",
            "role",
            "title",
            "organisationName");

    /** Things that an article alone speaks of have few properties, which are read at once; of the others only those asked for are. */
    private static final Set<String> LOCAL = Set.of("claim", "held", "span", "in");

    private static final int SUBJECT = 1;
    private static final int PROPERTY = 2;
    private static final int OBJECT = 3;

    private final NodeTupleTable quads;
    private final NodeTable nodes;
    private final Map<NodeId, Map<NodeId, List<NodeId>>> whole = new HashMap<>();
    private final Map<NodeId, Map<NodeId, List<NodeId>>> parts = new HashMap<>();

    private Attendees(DatasetGraph data) {
        this.quads = TDBInternal.requireStorage(data).getQuadTable().getNodeTupleTable();
        this.nodes = quads.getNodeTable();
    }

    /** The rows about one event, in one read transaction, over the union of the named graphs. */
    public static List<Rows.Row> of(DatasetGraph data, Node event) {
        return Txn.calculateRead(data, () -> new Attendees(data).rows(event));
    }

    private List<Rows.Row> rows(Node event) {
        Set<NodeId> claims = new LinkedHashSet<>();
        find(NodeId.NodeIdAny, id(Terms.EVENT), id(event), quad -> claims.add(quad.get(SUBJECT)));
        return claims.stream()
                .flatMap(claim -> claim(claim).stream())
                .map(this::row)
                .sorted(ORDER)
                .toList();
    }

    /** Every combination of what a claim says, as a query would have it. */
    private List<Map<String, NodeId>> claim(NodeId claim) {
        List<Map<String, NodeId>> rows = List.of(new HashMap<>(Map.of("claim", claim)));
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
    private List<Map<String, NodeId>> named(List<Map<String, NodeId>> rows, String thing, String name) {
        List<Map<String, NodeId>> found = new ArrayList<>();
        for (Map<String, NodeId> row : rows) {
            List<Map<String, NodeId>> labelled = must(List.of(row), thing, Skos.PREF_LABEL, name);
            found.addAll(labelled.isEmpty() ? may(List.of(row), thing, RDFS.Nodes.label, name) : labelled);
        }
        return found;
    }

    private List<Map<String, NodeId>> must(
            List<Map<String, NodeId>> rows, String subject, Node property, String column) {
        return joined(rows, subject, property, column, false);
    }

    private List<Map<String, NodeId>> may(
            List<Map<String, NodeId>> rows, String subject, Node property, String column) {
        return joined(rows, subject, property, column, true);
    }

    private List<Map<String, NodeId>> joined(
            List<Map<String, NodeId>> rows, String subject, Node property, String column, boolean optional) {
        List<Map<String, NodeId>> found = new ArrayList<>(rows.size());
        for (Map<String, NodeId> row : rows) {
            NodeId thing = row.get(subject);
            List<NodeId> objects = thing == null ? List.of() : objects(thing, property, LOCAL.contains(subject));
            if (objects.isEmpty() && optional) {
                found.add(row);
            }
            for (int i = objects.size() - 1; i >= 0; i--) {
                Map<String, NodeId> more = i == 0 ? row : new HashMap<>(row);
                more.put(column, objects.get(i));
                found.add(more);
            }
        }
        return found;
    }

    private List<NodeId> objects(NodeId subject, Node property, boolean local) {
        NodeId asked = id(property);
        if (local) {
            return whole.computeIfAbsent(subject, thing -> found(thing, NodeId.NodeIdAny))
                    .getOrDefault(asked, List.of());
        }
        return parts.computeIfAbsent(subject, thing -> new HashMap<>())
                .computeIfAbsent(asked, part -> found(subject, part).getOrDefault(part, List.of()));
    }

    /** By property. In the store's numbers of nodes: to look up the nodes themselves takes longer than to find them. */
    private Map<NodeId, List<NodeId>> found(NodeId subject, NodeId property) {
        Map<NodeId, List<NodeId>> found = new HashMap<>();
        find(subject, property, NodeId.NodeIdAny, quad -> {
            List<NodeId> objects = found.computeIfAbsent(quad.get(PROPERTY), unused -> new ArrayList<>(2));
            if (!objects.contains(quad.get(OBJECT))) {
                objects.add(quad.get(OBJECT));
            }
        });
        return found;
    }

    private void find(NodeId subject, NodeId property, NodeId object, Consumer<Tuple<NodeId>> use) {
        if (!NodeId.isDoesNotExist(subject) && !NodeId.isDoesNotExist(property) && !NodeId.isDoesNotExist(object)) {
            quads.find(NodeId.NodeIdAny, subject, property, object).forEachRemaining(use);
        }
    }

    private NodeId id(Node node) {
        return nodes.getNodeIdForNode(node);
    }

    private Rows.Row row(Map<String, NodeId> values) {
        List<@Nullable Node> row = new ArrayList<>(COLUMNS.size());
        COLUMNS.forEach(column -> {
            NodeId value = values.get(column);
            row.add(value == null ? null : nodes.getNodeForNodeId(value));
        });
        return new Rows.Row(COLUMNS, row);
    }
}
