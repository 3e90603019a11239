package org.lilong.article;

import java.util.List;

/**
 * A sheet of a PDF with the text that is printed on it, so that words can be shown on it when the file is no longer at hand.
 *
 * @param number from 1
 * @param width in points of 1/72 inch
 * @param height in points
 * @param texts those of articles first, in their order, then what went to none
 */
public record PrintedSheet(int number, float width, float height, List<PrintedText> texts) {
    public PrintedSheet {
        texts = List.copyOf(texts);
    }
}
