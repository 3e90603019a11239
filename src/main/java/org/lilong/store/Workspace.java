package org.lilong.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.lilong.graph.NamedGraph;

/** A dataset that is being changed: what was put in is found like what is stored, and stored at the end, all of it in one pass. */
final class Workspace extends DatasetGraphWrapper {
    private final DatasetGraph stored;
    private final FreshGraphs fresh = new FreshGraphs();
    private final Insertion insertion;

    Workspace(DatasetGraph stored) {
        super(stored);
        this.stored = stored;
        this.insertion = new Insertion(stored);
    }

    /** Puts graphs in that the dataset does not hold. */
    void putIn(Iterable<NamedGraph> graphs) {
        graphs.forEach(fresh::put);
    }

    /** For many quads of graphs other than those that were put in; nobody finds them before {@link #store}. */
    Insertion insertion() {
        return insertion;
    }

    /** Writes what was put in, once nothing is to change any more. */
    void store() {
        fresh.write(insertion);
        insertion.finish();
    }

    @Override
    public void add(Quad quad) {
        if (fresh.hold(quad.getGraph())) {
            fresh.add(quad);
        } else {
            stored.add(quad);
        }
    }

    @Override
    public void add(Node graph, Node subject, Node property, Node object) {
        add(Quad.create(graph, subject, property, object));
    }

    @Override
    public void delete(Quad quad) {
        if (fresh.hold(quad.getGraph())) {
            fresh.delete(quad);
        } else {
            stored.delete(quad);
        }
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node object) {
        delete(Quad.create(graph, subject, property, object));
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node property, Node object) {
        if (fresh.hold(graph)) {
            Iter.toList(fresh.find(graph, subject, property, object)).forEach(fresh::delete);
        } else {
            stored.deleteAny(graph, subject, property, object);
        }
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
        if (fresh.hold(graph)) {
            return fresh.find(graph, subject, property, object);
        }
        Iterator<Quad> found = stored.find(graph, subject, property, object);
        return graph.isConcrete() ? found : Iter.concat(found, fresh.find(subject, property, object));
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
        return find(graph, subject, property, object);
    }

    @Override
    public boolean contains(Node graph, Node subject, Node property, Node object) {
        if (fresh.hold(graph)) {
            return fresh.contains(graph, subject, property, object);
        }
        return stored.contains(graph, subject, property, object)
                || !graph.isConcrete() && fresh.find(subject, property, object).hasNext();
    }
}
