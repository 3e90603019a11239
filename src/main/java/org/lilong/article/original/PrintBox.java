package org.lilong.article.original;

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
    public float right() {
        return x + width;
    }

    public float bottom() {
        return y + height;
    }

    /** The smallest box around this one and another of the same sheet. */
    public PrintBox with(PrintBox other) {
        float left = Math.min(x, other.x);
        float top = Math.min(y, other.y);
        return new PrintBox(
                page, left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether another box goes on where this one ends, in the same line. */
    public boolean runsInto(PrintBox other) {
        return page == other.page
                && Math.abs(bottom() - other.bottom()) < 0.35f * height
                && Math.abs(other.x - right()) < 2 * height;
    }
}
