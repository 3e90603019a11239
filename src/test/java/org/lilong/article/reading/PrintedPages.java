package org.lilong.article.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.Page;
import org.lilong.article.SetApart;
import org.lilong.article.file.PageFiles;
import org.lilong.article.file.RawPage;

/** Lays plain pages out in columns as a PDF, the way a newspaper prints them. */
final class PrintedPages {
    private static final List<Path> FONTS = List.of(
            Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
            Path.of("/usr/share/fonts/truetype/droid/DroidSansFallback.ttf"),
            Path.of("/usr/share/fonts-droid-fallback/truetype/DroidSansFallback.ttf"));
    private static final PDRectangle SHEET = PDRectangle.A4;
    private static final float MARGIN = 40;
    private static final float GUTTER = 18;
    private static final float BODY = 9;
    private static final float LEADING = 14;

    private final PDDocument document = new PDDocument();
    private final PDFont chinese;
    private final PDFont latin = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final int columns;
    private final float width;
    private PDPageContentStream sheet;
    private int column;
    private float y;
    private float top;

    private PrintedPages(Path fontFile, int columns) throws IOException {
        this.chinese = PDType0Font.load(document, fontFile.toFile());
        this.columns = columns;
        this.width = (SHEET.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
        this.top = SHEET.getHeight() - MARGIN;
        this.y = top;
        PDPage page = new PDPage(SHEET);
        document.addPage(page);
        this.sheet = new PDPageContentStream(document, page);
    }

    /** A font that holds Chinese, where the machine has one. */
    static Optional<Path> font() {
        return FONTS.stream().filter(Files::exists).findFirst();
    }

    /**
     * Lays out a page.
     *
     * @param page what the page is to hold, read from its plain text
     */
    static byte[] pdf(Page page, Path fontFile, int columns) throws IOException {
        PrintedPages print = new PrintedPages(fontFile, columns);
        print.head(page);
        for (Article article : page.articles()) {
            print.article(article);
        }
        for (SetApart apart : page.setApart()) {
            if (apart.kind() == SetApart.Kind.NOTICE) {
                print.gap();
                print.paragraph(apart.text().strip(), BODY, false);
            }
        }
        print.sheet.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        print.document.save(bytes);
        print.document.close();
        return bytes.toByteArray();
    }

    /** Lays out pages of a folder, for measuring: PAGES FOLDER COLUMNS. */
    public static void main(String[] args) throws IOException {
        Path font = font().orElseThrow();
        try (Stream<RawPage> pages = PageFiles.find(List.of(Path.of(args[0])))) {
            for (RawPage raw : (Iterable<RawPage>) pages::iterator) {
                Page page = new PageReader().read(raw).match(PageReading.Read::page, no -> {
                    throw new IllegalStateException(no.reason());
                });
                Files.write(Path.of(args[1], raw.doc() + ".pdf"), pdf(page, font, Integer.parseInt(args[2])));
            }
        }
    }

    private void head(Page page) throws IOException {
        for (SetApart apart : page.setApart()) {
            if (apart.kind() == SetApart.Kind.MASTHEAD || apart.kind() == SetApart.Kind.NAVIGATION) {
                for (String line : apart.text().strip().split("\\R")) {
                    y -= 20;
                    show(line.strip(), apart.kind() == SetApart.Kind.MASTHEAD && line.length() < 8 ? 18 : BODY, MARGIN);
                }
            }
        }
        top = y - 12;
        y = top;
    }

    private void article(Article article) throws IOException {
        gap();
        for (Block block : article.blocks()) {
            String text = article.text(block.span());
            switch (block.kind()) {
                case HEADLINE -> {
                    paragraph(text, BODY * 1.6f, false);
                    gap();
                }
                case PARAGRAPH -> paragraph("\u3000\u3000" + text, BODY, false);
                case CAPTION -> {
                    gap();
                    paragraph(text, BODY * 0.85f, false);
                    gap();
                }
                case SUBHEAD, BYLINE, SIGNATURE -> paragraph(text, BODY, block.kind() != Block.Kind.SUBHEAD);
            }
        }
    }

    private void gap() {
        y -= y == top ? 0 : LEADING * 0.7f;
    }

    private void paragraph(String text, float size, boolean right) throws IOException {
        List<String> lines = lines(text, size);
        for (String line : lines) {
            float leading = Math.max(LEADING, size * 1.3f);
            if (y - leading < MARGIN) {
                nextColumn();
            }
            y -= leading;
            float x = MARGIN + column * (width + GUTTER);
            show(line, size, right ? x + width - width(line, size) : x);
        }
    }

    private void nextColumn() throws IOException {
        column++;
        if (column == columns) {
            column = 0;
            sheet.close();
            PDPage page = new PDPage(SHEET);
            document.addPage(page);
            sheet = new PDPageContentStream(document, page);
            top = SHEET.getHeight() - MARGIN;
        }
        y = top;
    }

    private List<String> lines(String text, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean full = width(line.toString() + c, size) > width;
            if (full && "，。、；：！？”）》".indexOf(c) < 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(c);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text, float size) throws IOException {
        float sum = 0;
        for (char c : text.toCharArray()) {
            sum += font(c).getStringWidth(printable(c)) / 1000 * size;
        }
        return sum;
    }

    private void show(String text, float size, float x) throws IOException {
        sheet.beginText();
        sheet.newLineAtOffset(x, y);
        for (char c : text.toCharArray()) {
            sheet.setFont(font(c), size);
            sheet.showText(printable(c));
        }
        sheet.endText();
    }

    /** The Chinese font holds no Latin characters. */
    private PDFont font(char character) {
        return character < 0x100 || "“”‘’—…".indexOf(character) >= 0 ? latin : chinese;
    }

    private String printable(char character) throws IOException {
        try {
            font(character).encode(String.valueOf(character));
            return String.valueOf(character);
        } catch (IllegalArgumentException e) {
            return font(character) == latin ? " " : "\u3000";
        }
    }
}
