package org.lilong.web.answer;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words by which articles name a thing, with every place. */
public record Mention(String form, @Nullable BigDecimal confidence, List<Evidence> evidence) {}
