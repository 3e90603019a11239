package org.lilong.article.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.lilong.article.file.UnreadableFileException;

/** Keeps out a PDF whose compressed streams unfold to more than memory holds: PDFBox would unfold them whole. */
final class Inflation {
    private static final int MOST_MB = 192;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int DEFLATED = 0x78;

    private Inflation() {}

    /**
     * Unfolds each stream of a PDF as far as the limit, keeping nothing.
     *
     * @throws UnreadableFileException if one is larger
     */
    static void check(byte[] pdf) throws UnreadableFileException {
        byte[] buffer = new byte[1 << 16];
        for (int i = 0; i + STREAM.length + 2 < pdf.length; i++) {
            if (begins(pdf, i)) {
                int data = i + STREAM.length;
                while (data < pdf.length && (pdf[data] == '\r' || pdf[data] == '\n')) {
                    data++;
                }
                if (data < pdf.length && pdf[data] == DEFLATED && size(pdf, data, buffer) > MOST_MB * 1024L * 1024) {
                    throw new UnreadableFileException("the PDF unfolds to more than " + MOST_MB
                            + " MB, as files made to choke their readers do; export it again");
                }
            }
        }
    }

    private static boolean begins(byte[] pdf, int at) {
        for (int k = 0; k < STREAM.length; k++) {
            if (pdf[at + k] != STREAM[k]) {
                return false;
            }
        }
        return at < 3 || pdf[at - 3] != 'e' || pdf[at - 2] != 'n';
    }

    private static long size(byte[] pdf, int from, byte[] buffer) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            long size = 0;
            int count = inflater.inflate(buffer);
            while (count > 0 && size <= MOST_MB * 1024L * 1024) {
                size += count;
                count = inflater.inflate(buffer);
            }
            return size;
        } catch (DataFormatException e) {
            // What is no compressed stream after all, or a broken one, is PDFBox's to judge.
            return 0;
        } finally {
            inflater.end();
        }
    }
}
