package org.lilong.article.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.lilong.article.original.PrintBox;

/** The characters of a sheet of a PDF in the order in which it draws them; those struck twice for bold type come once. */
final class PdfGlyphs extends PDFTextStripper {
    /** A sheet of a newspaper holds some ten thousand characters. */
    private static final int MOST = 200_000;

    private static final float OVERLAP = 0.3f;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<String, List<Glyph>> cells = new HashMap<>();
    private final long deadline;

    private PdfGlyphs(int sheet, long deadline) {
        setStartPage(sheet);
        setEndPage(sheet);
        this.deadline = deadline;
    }

    /**
     * Reads one sheet.
     *
     * @param sheet its number, from 1
     * @param deadline when to give up, as {@link System#nanoTime()} counts
     */
    static List<Glyph> of(PDDocument document, int sheet, long deadline) throws IOException {
        PdfGlyphs reader = new PdfGlyphs(sheet, deadline);
        reader.writeText(document, Writer.nullWriter());
        return reader.glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (glyphs.size() >= MOST || System.nanoTime() > deadline) {
            throw new TooMuch();
        }
        String text = position.getUnicode();
        float size = size(position);
        if (text == null || text.isEmpty() || size <= 0 || Float.isNaN(size)) {
            return;
        }
        float top = position.getYDirAdj() - 0.85f * size;
        PrintBox box = new PrintBox(getCurrentPageNo(), position.getXDirAdj(), top, position.getWidthDirAdj(), size);
        Glyph glyph = new Glyph(text, box);
        if (!isStruckBefore(glyph)) {
            glyphs.add(glyph);
        }
    }

    /** The size of the type as it is printed, whatever mixture of font size and scale the file asks for. */
    private static float size(TextPosition position) {
        float size = Math.abs(position.getYScale());
        return size > 0 ? size : position.getFontSizeInPt();
    }

    private boolean isStruckBefore(Glyph glyph) {
        if (glyph.isBlank()) {
            return false;
        }
        int column = Math.round(glyph.box().x() / glyph.size());
        int row = Math.round(glyph.box().y() / glyph.size());
        for (int c = column - 1; c <= column + 1; c++) {
            for (int r = row - 1; r <= row + 1; r++) {
                for (Glyph other : cells.getOrDefault(glyph.text() + c + "/" + r, List.of())) {
                    if (Math.abs(other.box().x() - glyph.box().x()) < OVERLAP * glyph.size()
                            && Math.abs(other.box().y() - glyph.box().y()) < OVERLAP * glyph.size()) {
                        return true;
                    }
                }
            }
        }
        cells.computeIfAbsent(glyph.text() + column + "/" + row, key -> new ArrayList<>())
                .add(glyph);
        return false;
    }

    /** A sheet that holds more, or takes longer, than any page of print does. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
