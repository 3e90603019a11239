package org.lilong.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/** Where an index lies, and whether what lies there can be used. */
final class IndexFolder {
    private static final Logger LOG = LogManager.getLogger();
    private static final String VERSION = "dataVersion";
    private static final String FORMAT = "format";

    private IndexFolder() {}

    /** The folder's files, or memory where there is no folder or it cannot be written. */
    static Directory open(@Nullable Path folder) {
        if (folder != null) {
            try {
                Directory files = FSDirectory.open(Files.createDirectories(folder));
                files.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
                return files;
            } catch (IOException e) {
                LOG.warn(
                        "cannot keep the search index in {} ({}): it is made anew in memory at each start",
                        folder,
                        e.toString());
            }
        }
        return new ByteBuffersDirectory();
    }

    /** The state of the store that an index was made from; empty where there is none that can be used. */
    static String version(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return "";
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Map<String, String> facts = reader.getIndexCommit().getUserData();
                check(reader);
                return Fields.FORMAT.equals(facts.get(FORMAT)) ? facts.getOrDefault(VERSION, "") : "";
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            LOG.warn("the search index in {} is damaged ({}): it is made anew", directory, e.toString());
            return "";
        }
    }

    /** What a commit says of itself. */
    static Map<String, String> facts(String version) {
        return Map.of(VERSION, version, FORMAT, Fields.FORMAT);
    }

    /** Takes away whatever lies there. */
    static void clear(Directory directory) {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear the search index in " + directory, e);
        }
    }

    /** Reads every file to its end: a damage shows now, not at the question that meets it. */
    private static void check(DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (leaf.reader() instanceof CodecReader part) {
                part.checkIntegrity();
            }
        }
    }
}
