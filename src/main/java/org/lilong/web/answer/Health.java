package org.lilong.web.answer;

/** How the service is: "UP". */
public record Health(String status) {}
