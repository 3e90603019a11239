package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One place of an article's text that a claim rests on, with the text around it. */
public record Place(
        String span,
        String quote,

        @JsonPropertyDescription("Offset in the article's text, in UTF-16 code units")
        long begin,

        long end,

        @JsonPropertyDescription("Offset in the page's text as it was read") @Nullable
        Long pageBegin,

        @Nullable Long pageEnd,

        @JsonPropertyDescription("IRI of the page, where that is not the one on which the article begins") @Nullable
        String onPage,

        @JsonPropertyDescription(
                "Where the words are printed, a box for each line; none where the page did not come as a PDF")
        List<PrintedBox> boxes,

        @Nullable String sentence,
        @Nullable Long sentenceBegin,
        @Nullable Long sentenceEnd,
        String before,
        String after) {}
