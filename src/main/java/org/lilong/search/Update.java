package org.lilong.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/** Brings an index to one state of the store: what has changed is indexed anew, what is gone is taken out, the rest is left. */
final class Update {
    private static final double BUFFER_MEGABYTES = 32;

    private final Documents documents;
    private final BooleanSupplier stopped;
    private final Map<String, String> before = new HashMap<>();
    private final long began = System.nanoTime();
    private volatile long total;
    private volatile long done;

    /**
     * Prepares an update.
     *
     * @param stopped asked now and then whether to give up
     */
    Update(Documents documents, BooleanSupplier stopped) {
        this.documents = documents;
        this.stopped = stopped;
    }

    /** Commits all or nothing; the caller holds the transaction that the version names. */
    void run(Directory directory, DatasetGraph data, String version) {
        IndexWriterConfig config = new IndexWriterConfig(Characters.written()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            remember(writer);
            Entries entries = new Entries(data);
            total = entries.count();
            entries.forEach(entry -> put(entry, writer));
            for (String gone : before.keySet()) {
                writer.deleteDocuments(new Term(Fields.IRI, gone));
            }
            writer.setLiveCommitData(IndexFolder.facts(version).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the search index in " + directory, e);
        }
    }

    IndexProgress progress() {
        return new IndexProgress(done, total, (System.nanoTime() - began) / 1e9);
    }

    private void remember(IndexWriter writer) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                remember(leaf.reader());
            }
        }
    }

    private void remember(LeafReader leaf) throws IOException {
        SortedDocValues iris = leaf.getSortedDocValues(Fields.IRI);
        BinaryDocValues digests = leaf.getBinaryDocValues(Fields.DIGEST);
        Bits live = leaf.getLiveDocs();
        for (int i = 0; iris != null && digests != null && i < leaf.maxDoc(); i++) {
            if ((live == null || live.get(i)) && iris.advanceExact(i) && digests.advanceExact(i)) {
                before.put(
                        iris.lookupOrd(iris.ordValue()).utf8ToString(),
                        digests.binaryValue().utf8ToString());
            }
        }
    }

    // done is written by the one thread that makes the index
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void put(Entry entry, IndexWriter writer) {
        done++;
        if (stopped.getAsBoolean()) {
            throw new IllegalStateException("the search index was closed while it was being made");
        }
        if (!entry.digest().equals(before.remove(entry.iri()))) {
            try {
                writer.updateDocument(new Term(Fields.IRI, entry.iri()), documents.of(entry));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot index " + entry.iri(), e);
            }
        }
    }
}
