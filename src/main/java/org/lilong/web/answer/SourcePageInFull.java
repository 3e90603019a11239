package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** Everything known of a page. */
public record SourcePageInFull(@JsonUnwrapped SourcePage summary, List<ArticleRef> articles, List<SetApart> setApart) {}
