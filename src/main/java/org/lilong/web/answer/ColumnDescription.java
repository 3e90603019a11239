package org.lilong.web.answer;

/** A column of an answer. */
public record ColumnDescription(String name, String type, Titles title) {}
