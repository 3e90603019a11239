package org.lilong.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.lilong.store.Store;

/** The search over a store, for whoever types: always of the state that the store is in, whatever became of the index. */
public final class Search implements AutoCloseable {
    /** The folder of the index in that of the store. */
    static final String FOLDER = "search";

    private static final long LOOK_MILLIS = 100;
    private static final int PARTS = 3;
    private static final int FEW = 10_000;

    private final DatasetGraph data;
    private final Supplier<String> version;
    private final Directory directory;
    private final Readings readings = Readings.load();
    private final Background background = new Background(this::bringUpToDate, "lilong-search-index");
    private volatile String current;
    private volatile boolean closed;
    private volatile @Nullable SearcherManager searchers;
    private volatile @Nullable Update making;

    private Search(DatasetGraph data, Supplier<String> version, @Nullable Path folder) {
        this.data = data;
        this.version = version;
        this.directory = IndexFolder.open(folder);
        this.current = IndexFolder.version(directory);
    }

    /** The search over an open store, which stays the caller's to close after it; the index lies in the store's folder. */
    public static Search in(Store store) {
        Path folder = store.folderOrNull();
        return new Search(store.dataset(), store::dataVersion, folder == null ? null : folder.resolve(FOLDER));
    }

    /**
     * The search over a dataset, with an index that lives as long as this object.
     *
     * @param version names the state of the data, another after each change
     */
    public static Search inMemory(DatasetGraph data, Supplier<String> version) {
        return new Search(data, version, null);
    }

    /** Finds what was typed, the nearest first, and among equals what occurs most often. */
    public Found find(Question question) {
        return ask((searcher, state) -> new Finding(searcher, readings, question.text()).found(question, state));
    }

    /** The IRIs of things of one kind that {@link #find} finds, in its order; so many at most. */
    public List<String> ids(Kind kind, String text, int most) {
        Question question = new Question(text, EnumSet.of(kind), most, 0);
        return ask((searcher, state) -> new Finding(searcher, readings, text).iris(question));
    }

    /** Makes the index of the store's present state, unless it is there already. */
    public void bringUpToDate() {
        if (!isUpToDate()) {
            update();
        }
    }

    /**
     * Whether the index is of the store's present state, perhaps after waiting for so long. Where it is not, it is being made on a thread of its own; where that
     * will take longer than one is ready to wait, as shows after a while, there is no waiting to the end.
     */
    public boolean isReadyWithin(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isUpToDate()) {
            background.begin();
            long wait = Math.min(LOOK_MILLIS, (end - System.nanoTime()) / 1_000_000);
            if (wait <= 0 || isLong(progress(), patience) || !background.await(wait)) {
                return false;
            }
        }
        return true;
    }

    /** The first things take longest, and so tell little of the others; few things never take long. */
    private static boolean isLong(IndexProgress progress, Duration patience) {
        double most = patience.toMillis() / 1000.0;
        return progress.total() > FEW && progress.seconds() > most / PARTS && progress.left() > most;
    }

    /** How far the index is that is being made; of nothing where none is. */
    public IndexProgress progress() {
        Update now = making;
        return now == null ? new IndexProgress(0, 0, 0) : now.progress();
    }

    /** Whether the index is of the store's present state, and open. */
    public boolean isUpToDate() {
        return version.get().equals(current) && searchers != null;
    }

    /** Throws the index away and makes it anew; answers how many things can be found. */
    public int rebuild() {
        synchronized (this) {
            release();
            IndexFolder.clear(directory);
            current = "";
        }
        return ask((searcher, state) -> searcher.getIndexReader().numDocs());
    }

    private synchronized void update() {
        if (closed) {
            throw new IllegalStateException("the search index is closed");
        }
        if (current.isEmpty()) {
            release();
            IndexFolder.clear(directory);
        }
        Update update = new Update(new Documents(readings), () -> closed);
        making = update;
        Txn.executeRead(data, () -> {
            String now = version.get();
            if (!now.equals(current)) {
                update.run(directory, data, now);
                current = now;
            }
        });
        try {
            SearcherManager open = searchers;
            if (open == null) {
                searchers = new SearcherManager(directory, null);
            } else {
                open.maybeRefreshBlocking();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the search index in " + directory, e);
        } finally {
            making = null;
        }
    }

    /** Something asked of one state of the index. */
    private interface Asked<T> {
        T answer(IndexSearcher searcher, String state) throws IOException;
    }

    private <T> T ask(Asked<T> asked) {
        bringUpToDate();
        try {
            SearcherManager manager;
            IndexSearcher searcher;
            String state;
            synchronized (this) {
                manager = java.util.Objects.requireNonNull(searchers);
                searcher = manager.acquire();
                state = current;
            }
            try {
                return asked.answer(searcher, state);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the search index in " + directory, e);
        }
    }

    private void release() {
        try {
            SearcherManager open = searchers;
            if (open != null) {
                open.close();
                searchers = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the search index in " + directory, e);
        }
    }

    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            release();
            try {
                directory.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close the search index in " + directory, e);
            }
        }
    }
}
