package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** An area of a sheet of a PDF, in points of 1/72 inch from its upper left corner. */
public record PrintedBox(
        @JsonPropertyDescription("Number of the sheet, from 1")
        int sheet,

        double x,
        double y,
        double width,
        double height) {}
