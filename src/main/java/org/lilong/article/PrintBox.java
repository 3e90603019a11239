package org.lilong.article;

/**
 * Where a character stands in print.
 *
 * @param page number of the sheet, from 1
 * @param x distance of its left edge from the left edge of the sheet, in points of 1/72 inch
 * @param y distance of its upper edge from the upper edge of the sheet, in points
 * @param width in points
 * @param height in points
 */
public record PrintBox(int page, float x, float y, float width, float height) {
    float right() {
        return x + width;
    }

    float bottom() {
        return y + height;
    }
}
