package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything known of an article. */
public record NewsArticleInFull(
        @JsonUnwrapped NewsArticle summary,
        @Nullable String text,
        List<Ref> people,
        List<Ref> organisations,
        List<Ref> neighbourhoods,
        List<EventRef> toldEvents) {}
