package org.lilong.article.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.lilong.article.file.UnreadableFileException;
import org.lilong.article.original.OriginalText;
import org.lilong.article.pdf.PdfText;

/** The formats that pages come in, told by how a file begins, and by its name where that does not say. */
public enum FileFormat {
    TEXT(20) {
        @Override
        public OriginalText text(byte[] bytes) throws IOException {
            return PlainText.of(decoded(bytes));
        }
    },
    HTML(20) {
        @Override
        public OriginalText text(byte[] bytes) throws IOException {
            return HtmlText.of(decoded(bytes));
        }
    },
    PDF(64) {
        @Override
        public OriginalText text(byte[] bytes) throws IOException {
            return PdfText.of(bytes);
        }
    },
    DOCX(64) {
        @Override
        public OriginalText text(byte[] bytes) throws IOException {
            return DocxText.of(bytes);
        }
    };

    /** The size of the largest file of any format that is read. */
    public static final int LARGEST_MB = 64;

    private static final int HEADER = 1024;
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0";

    private final int largestMb;

    FileFormat(int largestMb) {
        this.largestMb = largestMb;
    }

    /**
     * Tells the format of a file.
     *
     * @throws UnreadableFileException if the file is empty, too large or of a kind that is not read
     */
    public static FileFormat of(Path path, byte[] bytes) throws UnreadableFileException {
        if (bytes.length == 0) {
            throw new UnreadableFileException("the file is empty; export the page's text again");
        }
        FileFormat format = byContent(path.getFileName().toString().toLowerCase(Locale.ROOT), bytes);
        if (bytes.length > format.largestMb << 20) {
            throw new UnreadableFileException(
                    "the file is larger than " + format.largestMb + " MB; split it into its pages");
        }
        return format;
    }

    private static FileFormat byContent(String name, byte[] bytes) throws UnreadableFileException {
        String begin = new String(bytes, 0, Math.min(bytes.length, HEADER), StandardCharsets.ISO_8859_1);
        if (begin.contains("%PDF-")) {
            return PDF;
        }
        if (name.endsWith(".pdf")) {
            throw new UnreadableFileException("the file is no PDF though it is named so; export it again");
        }
        if (name.endsWith(".docx")) {
            return DOCX;
        }
        if (begin.startsWith("PK\u0003\u0004")) {
            throw new UnreadableFileException("the file is an archive or office document; name it .zip or .docx");
        }
        if (begin.startsWith(OLE2)) {
            throw new UnreadableFileException("the file is an old Word document; save it as .docx");
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? HTML : TEXT;
    }

    /**
     * The text of a file of this format.
     *
     * @throws UnreadableFileException if the bytes are not what they should be
     */
    public abstract OriginalText text(byte[] bytes) throws IOException;

    private static String decoded(byte[] bytes) throws UnreadableFileException {
        return Decoding.decode(bytes)
                .orElseThrow(() -> new UnreadableFileException(
                        "the file is no text in UTF-8, UTF-16, GB18030 or Big5; save it as UTF-8 text"));
    }
}
