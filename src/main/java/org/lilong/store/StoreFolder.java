package org.lilong.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of a store: which parts it has, and whether it is a store of ours in a format that we know.
 *
 * @param root the folder itself
 * @param id what tells this store from all others
 */
record StoreFolder(Path root, String id) {
    /** Raised whenever an older program could not read what a newer one writes. */
    static final int FORMAT = 1;

    private static final String MARKER = "lilong-store.txt";
    private static final String LOCK = "lilong-store.lock";

    /** A store's folder that exists. */
    static StoreFolder existing(Path root) {
        if (!Files.exists(root)) {
            throw new StoreException(
                    "no store at " + root + ": read pages into it first (lilong ingest PATH --store " + root + ")");
        }
        if (!Files.isDirectory(root)) {
            throw new StoreException(root + " is a file, not a store: name a folder");
        }
        if (!Files.exists(root.resolve(MARKER))) {
            throw new StoreException(
                    root + " is not a store of lilong (it has no " + MARKER + "): name another folder");
        }
        return read(root);
    }

    /** A store's folder, made where there is none or an empty one. */
    static StoreFolder existingOrNew(Path root) {
        if (Files.exists(root) && (!Files.isDirectory(root) || Files.exists(root.resolve(MARKER)) || !isEmpty(root))) {
            return existing(root);
        }
        try {
            Files.createDirectories(root);
            return create(root);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot make a store at " + root + " (" + e + "): name a folder you may write to", e);
        }
    }

    Path triples() {
        return root.resolve("tdb2");
    }

    Path lock() {
        return root.resolve(LOCK);
    }

    private static StoreFolder create(Path root) throws IOException {
        String id = UUID.randomUUID().toString().substring(0, 8);
        Path draft = Files.writeString(root.resolve(MARKER + "." + id), "format=" + FORMAT + "\nid=" + id + "\n");
        try {
            Files.move(draft, root.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, root.resolve(MARKER), StandardCopyOption.REPLACE_EXISTING);
        }
        return new StoreFolder(root, id);
    }

    private static StoreFolder read(Path root) {
        Map<String, String> facts = facts(root.resolve(MARKER));
        String format = facts.getOrDefault("format", "");
        if (!format.matches("[0-9]{1,6}")) {
            throw new StoreException(root.resolve(MARKER) + " is damaged: format is \"" + format
                    + "\", not a number; restore the store from a backup or read the pages into a new one");
        }
        if (Integer.parseInt(format) > FORMAT) {
            throw new StoreException("the store at " + root + " was written by a newer lilong (format " + format
                    + ", this one knows " + FORMAT + "): use that version, or read the pages into a new store");
        }
        return new StoreFolder(root, facts.getOrDefault("id", "store"));
    }

    private static Map<String, String> facts(Path marker) {
        Map<String, String> facts = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(marker, StandardCharsets.UTF_8)) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    facts.put(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip());
                }
            }
            return facts;
        } catch (IOException e) {
            throw new StoreException("cannot read " + marker + " (" + e + "): check who may read it", e);
        }
    }

    private static boolean isEmpty(Path root) {
        try (Stream<Path> files = Files.list(root)) {
            // what a start that was killed before its marker was in place leaves behind
            return files.allMatch(file -> file.getFileName().toString().startsWith(MARKER));
        } catch (IOException e) {
            throw new StoreException("cannot read the folder " + root + " (" + e + "): check who may read it", e);
        }
    }
}
