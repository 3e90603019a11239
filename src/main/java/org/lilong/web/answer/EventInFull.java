package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** Everything known of an event. */
public record EventInFull(@JsonUnwrapped Event summary, List<Attendance> attendees, List<Mention> mentions) {}
