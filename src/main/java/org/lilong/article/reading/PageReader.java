package org.lilong.article.reading;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import org.lilong.article.Page;
import org.lilong.article.character.Glyphs;
import org.lilong.article.file.RawPage;
import org.lilong.article.file.UnreadableFileException;
import org.lilong.article.format.FileFormat;
import org.lilong.article.format.PlainText;
import org.lilong.article.original.OriginalText;

/** Reads pages: a file becomes a page of articles, or a rejection that says why not. */
public final class PageReader {
    private static final int LEAST_HAN = 20;
    private static final double LEAST_SHARE = 0.2;
    /** Fifty times what a page of a newspaper holds. */
    private static final int LONGEST = 500_000;

    private static final int LARGEST_PROPERTIES = 1 << 16;
    private static final String PROPERTIES = "page.properties";

    /** Reads the file of a page; never throws for what the file holds. */
    public PageReading read(RawPage raw) {
        try {
            byte[] bytes = raw.source().read(raw.path(), FileFormat.LARGEST_MB << 20);
            FileFormat format = FileFormat.of(raw.path(), bytes);
            return read(raw, format.text(bytes));
        } catch (UnreadableFileException e) {
            return rejected(raw, e.reason());
        } catch (FileNotFoundException e) {
            return rejected(raw, "the file is gone; check the path and run again");
        } catch (IOException e) {
            return rejected(raw, "the file cannot be read (" + e + "); check that it is a file and its permissions");
        }
    }

    /**
     * Reads a page whose text is at hand.
     *
     * @param raw its name, and the folder whose page.properties applies
     * @param text its text, decoded and without mark-up
     */
    public PageReading read(RawPage raw, String text) {
        return read(raw, PlainText.of(text));
    }

    /**
     * Reads a page again, as its file was read.
     *
     * @param doc its name
     * @param original its original text
     * @param setting what its {@link org.lilong.article.LooseEnds} kept
     */
    public Page again(String doc, String original, String setting) {
        Setting kept = Setting.parse(setting);
        return PageComposer.page(doc, kept.original(original), kept.given());
    }

    private static PageReading read(RawPage raw, OriginalText original) {
        Optional<String> fault = fault(original.text());
        if (fault.isPresent()) {
            return rejected(raw, fault.get());
        }
        try {
            return new PageReading.Read(raw, PageComposer.page(raw.doc(), original, override(raw)), original);
        } catch (DateTimeParseException e) {
            return rejected(
                    raw,
                    "issued in " + PROPERTIES + " must look like 2020-05-31, not \"" + e.getParsedString()
                            + "\"; correct it");
        } catch (IOException | IllegalArgumentException e) {
            return rejected(raw, PROPERTIES + " beside the page cannot be read (" + e + "); save it as UTF-8 text");
        }
    }

    private static Optional<String> fault(String text) {
        if (text.isBlank()) {
            return Optional.of("the page holds no text; export it again, with its text layer");
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints().filter(Glyphs::isHan).count();
        if (han < LEAST_HAN) {
            return Optional.of(
                    "the page holds only " + han + " Chinese characters; leave it out or export its text again");
        }
        if (text.length() > LONGEST) {
            return Optional.of("the page holds " + text.length() + " characters, more than " + LONGEST
                    + "; split it into its pages or chapters");
        }
        if (han < letters * LEAST_SHARE) {
            return Optional.of("only " + 100 * han / letters
                    + " % of the page's letters are Chinese; only Chinese pages are read, leave it out");
        }
        return Optional.empty();
    }

    private static Given override(RawPage raw) throws IOException {
        String folder = folder(raw.path());
        byte[] bytes;
        try {
            bytes = raw.source().read(raw.path().resolveSibling(PROPERTIES), LARGEST_PROPERTIES);
        } catch (FileNotFoundException e) {
            return Given.nothing(folder);
        }
        Properties values = new Properties();
        try (Reader reader =
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder())) {
            values.load(reader);
        }
        String issued = values.getProperty("issued");
        return new Given(
                folder,
                values.getProperty("province"),
                values.getProperty("city"),
                values.getProperty("district"),
                values.getProperty("subdistrict"),
                issued == null ? null : LocalDate.parse(issued.strip()));
    }

    private static String folder(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        return folder == null || folder.getFileName() == null
                ? ""
                : folder.getFileName().toString();
    }

    private static PageReading rejected(RawPage raw, String reason) {
        return new PageReading.Rejected(raw, reason);
    }
}
