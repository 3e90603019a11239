package org.lilong.article.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The pages in a zip archive and in the archives within it: found by its list of entries, unpacked one by one, in memory only. */
final class Archive implements Source {
    private static final int DEEPEST = 3;
    private static final int MOST_ENTRIES = 5_000;
    private static final int LARGEST_INNER_MB = 64;
    private static final long MOST_UNPACKED_MB = 2_048;
    private static final int HIGHEST_RATIO = 200;
    private static final int SMALL = 1 << 20;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Path path;
    private final Source outer;
    private final Map<Path, String> names = new HashMap<>();
    private SoftReference<byte[]> unpacked = new SoftReference<>(null);

    private Archive(Path path, Source outer) {
        this.path = path;
        this.outer = outer;
    }

    /** The pages in an archive, sorted; one that cannot be read or holds none comes as a page that is rejected with the reason. */
    static List<RawPage> pages(Path path) {
        return new Archive(path, DISK).pages(0, new Budget());
    }

    /** What an archive and those within may still bring. */
    private static final class Budget {
        private int entries = MOST_ENTRIES;
        private long bytes = MOST_UNPACKED_MB << 20;

        void take(ZipArchiveEntry entry) throws UnreadableFileException {
            entries--;
            bytes -= Math.max(0, entry.getSize());
            if (entries < 0 || bytes < 0) {
                throw new UnreadableFileException("the archive holds more than " + MOST_ENTRIES + " files or "
                        + MOST_UNPACKED_MB + " MB; unpack it and name its folder");
            }
        }
    }

    private List<RawPage> pages(int depth, Budget budget) {
        List<RawPage> pages = new ArrayList<>();
        try (ZipFile zip = zip()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                budget.take(entry);
                Path inside = inside(entry);
                names.put(inside, entry.getName());
                if (entry.isDirectory() || isHidden(inside)) {
                    continue;
                }
                if (PageFiles.isArchive(inside)) {
                    pages.addAll(inner(inside, depth + 1, budget));
                } else if (PageFiles.isPage(inside)) {
                    pages.add(RawPage.of(inside, this));
                }
            }
        } catch (UnreadableFileException e) {
            return List.of(RawPage.rejected(path, e.reason()));
        } catch (IOException | IllegalArgumentException e) {
            return List.of(RawPage.rejected(
                    path, "the archive is broken or cut off (" + e.getMessage() + "); fetch or pack it again"));
        }
        if (pages.isEmpty()) {
            return List.of(
                    RawPage.rejected(path, "the archive holds no page (.txt, .html, .pdf, .docx); leave it out"));
        }
        pages.sort(Comparator.comparing(RawPage::path));
        return pages;
    }

    private List<RawPage> inner(Path inside, int depth, Budget budget) {
        return depth > DEEPEST
                ? List.of(RawPage.rejected(
                        inside, "archives stand in archives too deep; unpack them and name the folder"))
                : new Archive(inside, this).pages(depth, budget);
    }

    private boolean isHidden(Path inside) {
        String name = inside.toString().substring(path.toString().length());
        return name.contains("/.") || name.contains("/__MACOSX/");
    }

    /** Names without the mark of UTF-8 come from old programs, which write GBK. */
    private Path inside(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName() == null ? entry.getName().getBytes(StandardCharsets.UTF_8) : entry.getRawName();
        String name;
        try {
            name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            name = new String(raw, GB18030);
        }
        return Path.of(path + "!/" + name.replace('\0', '_').replace('\\', '/'));
    }

    private ZipFile zip() throws IOException {
        if (outer == DISK) {
            return ZipFile.builder().setPath(path).get();
        }
        byte[] bytes = unpacked.get();
        if (bytes == null) {
            bytes = outer.read(path, LARGEST_INNER_MB << 20);
            if (bytes.length > LARGEST_INNER_MB << 20) {
                throw new UnreadableFileException(
                        "the archive within is larger than " + LARGEST_INNER_MB + " MB; unpack it and name its folder");
            }
            unpacked = new SoftReference<>(bytes);
        }
        return ZipFile.builder().setByteArray(bytes).get();
    }

    @Override
    public byte[] read(Path inside, int limit) throws IOException {
        String name = names.get(inside);
        if (name == null) {
            throw new FileNotFoundException(inside.toString());
        }
        try (ZipFile zip = zip()) {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableFileException("the file is protected by a password; pack it again without");
            }
            if (entry.getSize() > SMALL && entry.getSize() / HIGHEST_RATIO > entry.getCompressedSize()) {
                throw new UnreadableFileException("the file unpacks to more than " + HIGHEST_RATIO
                        + " times its size, as files made to choke their readers do; pack it again");
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                return stream.readNBytes(limit + 1);
            }
        }
    }
}
