package org.lilong.article.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.lilong.article.file.UnreadableFileException;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.Print;

/** The text of a Word document: a line for each paragraph and each row of a table. */
final class DocxText {
    private DocxText() {}

    /**
     * Reads a document.
     *
     * @throws UnreadableFileException if it is protected, broken or of an older format
     */
    static OriginalText of(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            OriginalText.Builder text = new OriginalText.Builder();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    write(document, paragraph, text);
                } else if (element instanceof XWPFTable table) {
                    write(table, text);
                }
            }
            return text.build();
        } catch (OLE2NotOfficeXmlFileException e) {
            throw new UnreadableFileException(
                    "the document is protected by a password or of an old Word; save it as .docx without password", e);
        } catch (NotOfficeXmlFileException e) {
            throw new UnreadableFileException("the file is no Word document; save it as .docx again", e);
        } catch (IOException | RuntimeException e) {
            // POI answers a broken file with whatever its parsers stumble over.
            throw new UnreadableFileException(
                    "the Word document is broken or cut off (" + e.getMessage() + "); save it as .docx again", e);
        }
    }

    private static void write(XWPFDocument document, XWPFParagraph paragraph, OriginalText.Builder text) {
        boolean headline = isHeadline(document, paragraph);
        if (headline) {
            text.append("\n");
        }
        boolean indented = !headline && paragraph.getIndentationFirstLine() > 0;
        for (String line : paragraph.getText().split("\\R", -1)) {
            text.print(headline ? Print.HEADLINE : Print.BODY)
                    .append(indented ? "    " : "")
                    .append(line)
                    .append("\n");
        }
        if (headline) {
            text.append("\n");
        }
    }

    private static boolean isHeadline(XWPFDocument document, XWPFParagraph paragraph) {
        if (paragraph.getStyleID() == null || document.getStyles() == null) {
            return false;
        }
        XWPFStyle style = document.getStyles().getStyle(paragraph.getStyleID());
        String name = style == null || style.getName() == null ? paragraph.getStyleID() : style.getName();
        String plain = name.toLowerCase(Locale.ROOT);
        return !paragraph.getText().isBlank()
                && (plain.startsWith("heading") || plain.equals("title") || plain.startsWith("标题"));
    }

    private static void write(XWPFTable table, OriginalText.Builder text) {
        text.append("\n");
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                text.append(cell.getText().replaceAll("\\R", " ")).append("    ");
            }
            text.append("\n");
        }
        text.append("\n");
    }
}
