package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;

/** A sheet of a PDF and what is printed where on it. */
public record PrintedSheet(
        @JsonPropertyDescription("From 1") int number,

        @JsonPropertyDescription("In points of 1/72 inch") double width,

        double height,
        List<PrintedText> texts) {}
