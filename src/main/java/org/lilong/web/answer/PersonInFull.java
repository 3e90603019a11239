package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** Everything known of a person. */
public record PersonInFull(
        @JsonUnwrapped Person summary, List<PostHeld> posts, List<Attended> events, List<Mention> mentions) {}
