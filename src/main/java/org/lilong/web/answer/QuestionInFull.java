package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A question of the catalogue with its SPARQL. */
public record QuestionInFull(@JsonUnwrapped Question summary, String text) {}
