package org.lilong.query;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** A whole list in its order, in the store's numbers of nodes: they hold for one state of one dataset. */
public final class EntitiesInOrder {
    private final long[] numbers;
    private final SortKey key;

    EntitiesInOrder(long[] numbers, SortKey key) {
        this.numbers = numbers;
        this.key = key;
    }

    public int size() {
        return numbers.length;
    }

    /** Those from one place up to another. */
    public List<Node> nodes(DatasetGraph dataset, int from, int to) {
        return Txn.calculateRead(dataset, () -> {
            StoreIndexes indexes = new StoreIndexes(dataset);
            return Arrays.stream(numbers, from, to).mapToObj(indexes::node).toList();
        });
    }

    /** What the thing at a place is sorted by. */
    public String sortText(DatasetGraph dataset, int place) {
        return Txn.calculateRead(dataset, () -> key.text(new StoreIndexes(dataset), numbers[place]));
    }

    /** The place of the first that comes after a thing, which may have gone from the list. */
    public int after(DatasetGraph dataset, String sortText, String iri) {
        return Txn.calculateRead(dataset, () -> {
            StoreIndexes indexes = new StoreIndexes(dataset);
            int low = 0;
            int high = numbers.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (key.isAfter(indexes, numbers[middle], sortText, iri)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        });
    }

    long[] only(NodeSet things) {
        return Arrays.stream(numbers).filter(things::contains).toArray();
    }

    NodeSet set() {
        return NodeSet.of(numbers);
    }
}
