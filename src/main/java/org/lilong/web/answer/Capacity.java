package org.lilong.web.answer;

import org.jspecify.annotations.Nullable;

/** The post in which somebody came. */
public record Capacity(String title, @Nullable Ref organisation) {}
