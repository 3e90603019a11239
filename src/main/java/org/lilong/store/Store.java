package org.lilong.store;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** The dataset on disk: one process at a time, many readers beside one writer. Its union of named graphs is the default graph of queries. */
public final class Store implements AutoCloseable {
    /** How many times the least room that its records need an index takes for compaction to give back half of it. */
    private static final int WASTEFUL = 4;

    private final DatasetGraph dataset;
    private final String id;
    private final @Nullable Path root;
    private final @Nullable StoreLock lock;

    private Store(DatasetGraph dataset, String id, @Nullable Path root, @Nullable StoreLock lock) {
        this.dataset = dataset;
        this.id = id;
        this.root = root;
        this.lock = lock;
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    /**
     * Opens a store to write to it, making it where the folder does not exist or is empty; it then holds this program's ontology.
     *
     * @throws StoreException saying what to do, where another process holds it, it is no store, cannot be written, or is of a newer format
     */
    public static Store openOrCreate(Path folder) {
        Store store = open(StoreFolder.existingOrNew(folder));
        try {
            if (!store.read(StoredOntology::isCurrent)) {
                store.change(StoredOntology::bringUpToDate);
            }
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * Opens a store that exists; leaves it as it is.
     *
     * @throws StoreException as {@link #openOrCreate}, and where there is none
     */
    public static Store open(Path folder) {
        return open(StoreFolder.existing(folder));
    }

    /** A store that lives as long as this object. */
    public static Store inMemory() {
        return new Store(
                DatabaseMgr.createDatasetGraph(), UUID.randomUUID().toString().substring(0, 8), null, null);
    }

    private static Store open(StoreFolder folder) {
        StoreLock lock = StoreLock.of(folder);
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(
                    Location.create(Files.createDirectories(folder.triples()).toString()));
            // two that made one new store at once have each seen an id of their own; now there is one
            String id = StoreFolder.existing(folder.root()).id();
            return new Store(dataset, id, folder.root(), lock);
        } catch (DBOpEnvException e) {
            lock.close();
            throw new StoreException(
                    "the store at " + folder.root() + " is held by another program (" + e.getMessage()
                            + "): stop it or name another --store",
                    e);
        } catch (TDBException | RuntimeIOException | UncheckedIOException | java.io.IOException e) {
            lock.close();
            throw new StoreException(
                    "cannot open the store at " + folder.root() + " (" + e.getMessage()
                            + "): restore it from a backup or read the pages into a new one",
                    e);
        }
    }

    /** The dataset itself, for query engines; use it inside transactions only. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** The folder of a store on disk, or null for one in memory. */
    public @Nullable Path folderOrNull() {
        return root;
    }

    /** Answers from one unchanging state of the store. */
    public <T> T read(Function<DatasetGraph, T> question) {
        // Txn would join an outer write transaction; so does this, which lets a writer ask questions of its own state
        return Txn.calculateRead(dataset, (Supplier<T>) () -> question.apply(dataset));
    }

    /** Changes the store, wholly or, where the change throws, not at all. */
    public <T> T write(Function<DatasetGraph, T> change) {
        return Txn.calculateWrite(dataset, (Supplier<T>) () -> {
            T result = change.apply(dataset);
            Runs.countChange(dataset);
            return result;
        });
    }

    /** As {@link #write(Function)}, for changes without a result. */
    public void change(Consumer<DatasetGraph> change) {
        write(data -> {
            change.accept(data);
            return true;
        });
    }

    /** Names the state of the store: another after every committed change, and unlike that of any other store. Safe in an ETag. */
    public String dataVersion() {
        return id + "-" + read(Runs::changes);
    }

    /**
     * Whether compaction would give back at least half of the disk space of the indexes. What it leaves takes about twice the room of its
     * records, since a tree's blocks are half full at least. Goes through all quads once.
     */
    public boolean isWasteful() {
        return root != null
                && read(data -> {
                    TupleTable quads = TDBInternal.requireStorage(data)
                            .getQuadTable()
                            .getNodeTupleTable()
                            .getTupleTable();
                    long least = quads.size() * SystemTDB.LenIndexQuadRecord;
                    long taken = 0;
                    for (TupleIndex index : quads.getIndexes()) {
                        String file = TDBInternal.requireStorage(data)
                                .getLocation()
                                .getPath(index.getName(), Names.extBptRecords);
                        taken += Path.of(file).toFile().length() - SystemIndex.SegmentSize;
                    }
                    return taken > WASTEFUL * least * quads.numIndexes();
                });
    }

    /** Gives back the disk space that changes have left behind; readers may go on, writers wait. */
    public void compact() {
        if (root != null) {
            DatabaseMgr.compact(dataset, true);
        }
    }

    @Override
    public void close() {
        if (lock != null) {
            TDBInternal.expel(dataset);
            lock.close();
        } else {
            dataset.close();
        }
    }
}
