package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** Everything known of an office. */
public record PostInFull(@JsonUnwrapped Post summary, List<Holder> heldBy) {}
