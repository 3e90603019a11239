package org.lilong.query;

/** A column of a query's answer. */
public record Column(String name, ColumnType type) {}
