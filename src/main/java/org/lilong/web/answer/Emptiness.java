package org.lilong.web.answer;

import java.util.List;

/** Why a list is empty. */
public record Emptiness(String explanation, List<FilterEffect> filters) {}
