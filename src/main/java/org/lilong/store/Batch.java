package org.lilong.store;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.lilong.graph.NamedGraph;
import org.lilong.graph.Newcomers;
import org.lilong.identity.EventIdentity;
import org.lilong.identity.PersonIdentity;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Iris.Type;
import org.lilong.ontology.Terms;

/**
 * One change of the store's pages inside one transaction: takes old graphs out, puts new ones in, decides again who and what the names and
 * days concerned mean, and describes the entities concerned anew. What it leaves is a function of the pages held, not of those before.
 */
final class Batch {
    private static final Set<Type> DECIDED = EnumSet.of(Type.PERSON, Type.EVENT);
    private static final Set<Type> DESCRIBED =
            EnumSet.of(Type.PERSON, Type.ORGANISATION, Type.NEIGHBOURHOOD, Type.PLACE, Type.POST, Type.EVENT);

    private final Workspace graphs;
    private final Data data;
    private final PersonIdentity people;
    private final EventIdentity events;
    private final Trail trail;
    private final Set<Node> names = new HashSet<>();
    private final Set<String> blocks = new HashSet<>();
    private final Set<Node> entities = new HashSet<>();
    /** Those of the entities that may have lost mentions. */
    private final Set<Node> shaken = new HashSet<>();

    Batch(DatasetGraph graphs, PersonIdentity people, EventIdentity events) {
        this.graphs = new Workspace(graphs);
        this.data = new Data(this.graphs);
        this.people = people;
        this.events = events;
        this.trail = new Trail(this.graphs);
    }

    /** Of contributions of one document the last counts; a document both added and removed is added. */
    Changes apply(List<Contribution> added, Collection<String> removed, Node run) {
        Map<Node, Optional<Contribution>> pages = new LinkedHashMap<>();
        removed.forEach(doc -> pages.put(Iris.page(doc), Optional.empty()));
        added.forEach(page -> pages.put(Iris.page(page.doc()), Optional.of(page)));
        Runs runs = new Runs(graphs);
        Changes changes = takeOut(pages, run, runs);
        graphs.putIn(
                added(pages).stream().flatMap(page -> page.graphs().stream()).toList());
        decide(pages);
        describe(pages);
        entities.addAll(shaken);
        trail.settle(runs, run, entities);
        graphs.store();
        return changes;
    }

    private Changes takeOut(Map<Node, Optional<Contribution>> pages, Node run, Runs runs) {
        Changes changes = Changes.NONE;
        Decisions before = new Decisions(graphs, people, events);
        for (Map.Entry<Node, Optional<Contribution>> page : pages.entrySet()) {
            List<Node> held = graphsOf(page.getKey());
            boolean known = !held.isEmpty();
            if (known) {
                blocks.addAll(before.blocks(page.getKey()));
                held.forEach(graph -> touch(graph, true));
            }
            if (page.getValue().isPresent()) {
                runs.read(page.getKey(), run);
                changes = changes.plus(new Changes(known ? 0 : 1, known ? 1 : 0, 0));
            } else if (known) {
                runs.removed(page.getKey(), run);
                changes = changes.plus(new Changes(0, 0, 1));
            }
        }
        pages.keySet().forEach(page -> graphsOf(page).forEach(this::delete));
        return changes;
    }

    private void decide(Map<Node, Optional<Contribution>> pages) {
        Decisions after = new Decisions(graphs, people, events);
        Map<Node, Node> decided = new HashMap<>();
        for (Contribution contribution : added(pages)) {
            Node page = Iris.page(contribution.doc());
            graphsOf(page).forEach(graph -> touch(graph, false));
            blocks.addAll(after.blocks(page));
            decided.putAll(after.eventsWithoutBlock(page));
        }
        names.forEach(name -> decided.putAll(after.people(name)));
        blocks.forEach(block -> decided.putAll(after.events(block)));
        for (Links.Moved moved : new Links(graphs).point(decided)) {
            entities.add(moved.before());
            entities.add(moved.now());
            shaken.add(moved.before());
            if (!pages.containsKey(Iris.pageOf(moved.article()))) {
                shaken.add(moved.now());
                trail.was(moved.article(), moved.mention(), moved.before());
            }
        }
    }

    private void describe(Map<Node, Optional<Contribution>> pages) {
        Descriptions descriptions = new Descriptions(graphs);
        descriptions.refresh(shaken);
        entities.removeAll(shaken);
        List<Node> fresh = added(pages).stream()
                .flatMap(page -> page.graphs().stream())
                .map(NamedGraph::name)
                .toList();
        descriptions.extend(entities, new Newcomers(graphs, fresh));
    }

    /** Notes the names and entities of a graph, and before a change also what its mentions refer to. */
    private void touch(Node graph, boolean before) {
        for (Quad quad : data.all(graph)) {
            Optional<Type> type = entityType(quad.getObject());
            if (type.filter(DESCRIBED::contains).isPresent()) {
                (before ? shaken : entities).add(quad.getObject());
            }
            if (quad.getPredicate().equals(Terms.REFERS_TO)
                    && type.filter(DECIDED::contains).isPresent()) {
                if (before) {
                    trail.was(graph, quad.getSubject(), quad.getObject());
                }
                if (type.filter(Type.PERSON::equals).isPresent()) {
                    names.addAll(data.nameKeys(graph, quad.getSubject()));
                }
            }
        }
    }

    private void delete(Node graph) {
        graphs.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    private List<Node> graphsOf(Node page) {
        boolean held = graphs.contains(page, Node.ANY, Node.ANY, Node.ANY);
        List<Node> articles = new Profiles(graphs).articlesOf(page);
        return held ? Stream.concat(Stream.of(page), articles.stream()).toList() : articles;
    }

    private static List<Contribution> added(Map<Node, Optional<Contribution>> pages) {
        return pages.values().stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Type> entityType(Node node) {
        return node.isURI() && node.getURI().indexOf('#') < 0 ? Iris.typeOf(node) : Optional.empty();
    }
}
