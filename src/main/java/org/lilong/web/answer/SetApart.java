package org.lilong.web.answer;

/** Text of a page that went to no article. */
public record SetApart(String kind, String text, long begin, long end) {}
