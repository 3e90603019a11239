package org.lilong.web.answer;

/** A name in both languages. */
public record Titles(String zh, String en) {}
