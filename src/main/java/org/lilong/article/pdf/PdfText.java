package org.lilong.article.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.lilong.article.file.UnreadableFileException;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.Sheet;

/** The text of a PDF in reading order, by the places of its characters. */
public final class PdfText {
    private static final int MOST_SHEETS = 64;
    private static final long LONGEST_SECONDS = 60;

    private PdfText() {}

    /**
     * Reads a PDF.
     *
     * @throws UnreadableFileException if it is protected, broken, without text or larger than print can be
     */
    public static OriginalText of(byte[] bytes) throws IOException {
        Inflation.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_SHEETS) {
                throw new UnreadableFileException("the PDF has " + document.getNumberOfPages() + " pages, more than "
                        + MOST_SHEETS + "; split it into its issues or pages");
            }
            return text(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException("the PDF is protected by a password; save it without", e);
        } catch (PdfGlyphs.TooMuch e) {
            throw new UnreadableFileException(
                    "the PDF holds more characters, or takes longer to read, than print does; split it into its pages",
                    e);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox answers a broken file with whatever its parser stumbles over.
            throw new UnreadableFileException(
                    "the PDF is broken or cut off (" + e.getMessage() + "); fetch or export it again", e);
        }
    }

    private static OriginalText text(PDDocument document) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        List<List<Fragment>> sheets = new ArrayList<>();
        for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
            sheets.add(Fragment.of(PdfGlyphs.of(document, sheet, deadline)));
        }
        if (sheets.stream().allMatch(List::isEmpty)) {
            throw new UnreadableFileException(
                    "the PDF is a scan without text; recognise its text (OCR) and read it then");
        }
        float em = em(sheets);
        OriginalText.Builder text = new OriginalText.Builder();
        for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
            text.sheet(size(document.getPage(sheet - 1), sheet));
        }
        ColumnCutter.cut(sheets, em).forEach(stacks -> write(stacks, em, text));
        return text.build();
    }

    private static Sheet size(PDPage page, int number) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return new Sheet(number, turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
    }

    static void write(List<ColumnCutter.Stack> stacks, float em, OriginalText.Builder text) {
        List<PrintedColumn> columns = stacks.stream()
                .map(stack -> new PrintedColumn(stack.fragments(), em))
                .toList();
        for (int i = 0; i < columns.size(); i++) {
            boolean goesOn = i + 1 < columns.size() && stacks.get(i + 1).continues();
            columns.get(i)
                    .write(
                            text,
                            stacks.get(i).continues(),
                            wholeWidth(stacks, columns, i),
                            goesOn ? columns.get(i + 1) : null);
        }
    }

    /** The width of the widest of the columns that one text runs through. */
    private static float wholeWidth(List<ColumnCutter.Stack> stacks, List<PrintedColumn> columns, int i) {
        int first = i;
        while (first > 0 && stacks.get(first).continues()) {
            first--;
        }
        float width = columns.get(first).width();
        for (int k = first + 1; k < columns.size() && stacks.get(k).continues(); k++) {
            width = Math.max(width, columns.get(k).width());
        }
        return width;
    }

    /** The size of the type that most characters have. */
    private static float em(List<List<Fragment>> sheets) {
        Map<Integer, Integer> counts = new HashMap<>();
        sheets.forEach(sheet -> sheet.forEach(fragment ->
                counts.merge(Math.round(fragment.size() * 4), fragment.glyphs().size(), Integer::sum)));
        return counts.entrySet().stream()
                        .max(Comparator.comparingInt(Map.Entry::getValue))
                        .orElseThrow()
                        .getKey()
                / 4f;
    }
}
