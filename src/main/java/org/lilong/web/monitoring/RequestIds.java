package org.lilong.web.monitoring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives each request an id, the client's own where it sends one, so that its traces in several logs can be joined. */
public final class RequestIds extends HttpFilter {
    static final String HEADER = "X-Request-Id";

    private static final long serialVersionUID = 1;
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String given = request.getHeader(HEADER);
        boolean usable = given != null && USABLE.matcher(given).matches();
        response.setHeader(HEADER, usable ? given : UUID.randomUUID().toString());
        chain.doFilter(request, response);
    }
}
