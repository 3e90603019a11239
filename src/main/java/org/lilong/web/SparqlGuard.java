package org.lilong.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers what the query endpoint refuses before Fuseki would answer it less clearly. */
final class SparqlGuard extends HttpFilter {
    private static final long serialVersionUID = 1;
    private final int mostBytes;

    SparqlGuard(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > mostBytes) {
            Problems.write(response, new Problem(413, "The query is longer than " + mostBytes + " bytes."));
        } else if (isUpdate(request)) {
            Problems.write(response, new Problem(403, "This endpoint answers queries only; it takes no updates."));
        } else if (request.getMethod().equals("GET") && request.getQueryString() == null) {
            Problems.write(response, new Problem(400, "No query. Send one as ?query=… or as the body of a POST."));
        } else {
            chain.doFilter(new JsonUnlessAsked(request), response);
        }
    }

    private static boolean isUpdate(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && type.startsWith("application/sparql-update")) {
            return true;
        }
        boolean form = type != null && type.startsWith("application/x-www-form-urlencoded");
        return (type == null || form) && request.getParameter("update") != null;
    }
}
