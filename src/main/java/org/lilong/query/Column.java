package org.lilong.query;

/** A column of a query's answer. */
public record Column(String name, ColumnType type) {
    /** What it is called in Chinese. */
    public String zh() {
        return ColumnTitles.of(name).get(0);
    }

    /** What it is called in English. */
    public String en() {
        return ColumnTitles.of(name).get(1);
    }
}
