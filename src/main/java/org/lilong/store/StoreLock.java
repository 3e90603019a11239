package org.lilong.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second process, and a second opening in this one, out of a store; the operating system lets go of it when a process dies. */
final class StoreLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private StoreLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static StoreLock of(StoreFolder folder) {
        FileChannel channel = open(folder.lock());
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = read(channel);
                channel.close();
                throw held(folder.root(), holder);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(whoWeAre().getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
            return new StoreLock(channel, lock);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot lock the store at " + folder.root() + " (" + e + "): its file system must"
                            + " support locks",
                    e);
        }
    }

    /** What to tell somebody who finds the store held. */
    static StoreException held(Path root, String holder) {
        return new StoreException("the store at " + root + " is held by " + holder
                + ": stop that process, ask its server instead, or name another --store");
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new StoreException("cannot unlock the store (" + e + ")", e);
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot write to the store at " + file.getParent() + " (" + e
                            + "): a store is locked even for reading; check who may write there, or copy it to a folder that"
                            + " you may write to",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String read(FileChannel channel) {
        try {
            ByteBuffer content = ByteBuffer.allocate(512);
            channel.read(content, 0);
            String text = new String(content.array(), 0, content.position(), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? "another process" : text;
        } catch (IOException e) {
            // where locks keep readers out too, the holder cannot be named
            return "another process";
        }
    }

    private static String whoWeAre() {
        return "process " + ProcessHandle.current().pid();
    }
}
