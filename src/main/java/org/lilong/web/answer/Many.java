package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope of an answer that is a list, or a page of one; with a context it is JSON-LD. */
public record Many(@JsonProperty("@context") @Nullable String context, List<?> data, Page page, Meta meta) {}
