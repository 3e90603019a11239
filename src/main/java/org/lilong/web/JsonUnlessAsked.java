package org.lilong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that asks for JSON, or Turtle where the answer is a graph, unless it says what it wants; Fuseki's own choice is XML. */
final class JsonUnlessAsked extends HttpServletRequestWrapper {
    private static final String ACCEPT = "Accept";
    private static final String USUAL = "application/sparql-results+json, text/turtle;q=0.9, */*;q=0.1";

    JsonUnlessAsked(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        String given = super.getHeader(name);
        return name.equalsIgnoreCase(ACCEPT) && (given == null || given.equals("*/*")) ? USUAL : given;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        Enumeration<String> given = super.getHeaders(name);
        String accept = getHeader(ACCEPT);
        return name.equalsIgnoreCase(ACCEPT) && USUAL.equals(accept) ? Collections.enumeration(List.of(USUAL)) : given;
    }
}
