package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The envelope of an answer that is one thing; with a context it is JSON-LD. */
public record One(@JsonProperty("@context") @Nullable String context, Object data, Meta meta) {}
