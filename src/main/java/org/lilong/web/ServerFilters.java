package org.lilong.web;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.lilong.web.monitoring.RequestIds;
import org.lilong.web.problem.ProblemPages;

/** What every request passes before the routes. */
final class ServerFilters {
    private ServerFilters() {}

    static void install(ServletContextHandler handler) {
        handler.setErrorHandler(new ProblemPages());
        handler.addFilter(new FilterHolder(new RequestIds()), "/*", EnumSet.of(DispatcherType.REQUEST));
        handler.addFilter(new FilterHolder(new CrossOrigin()), "/*", EnumSet.of(DispatcherType.REQUEST));
    }
}
