package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A page as it was printed. */
public record PagePrint(
        @JsonUnwrapped SourcePage summary,

        @JsonPropertyDescription("None where the page did not come as a PDF")
        List<PrintedSheet> sheets) {}
