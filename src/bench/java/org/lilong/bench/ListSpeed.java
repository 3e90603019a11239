package org.lilong.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long the first pages of lists and searches take in a big store: asked for the first time since its last change, and then again. */
final class ListSpeed {
    private static final int TIMES = 5;
    private static final List<String> ROUTES = List.of(
            "/api/v1/people?limit=20",
            "/api/v1/people?limit=20&facets=true",
            "/api/v1/people?q=" + encoded(InventedDistrict.name(5000)),
            "/api/v1/people?q=" + encoded("赵安"),
            "/api/v1/people?place=" + encoded("第甲街道"),
            "/api/v1/people?title=" + encoded("主任"),
            "/api/v1/events?limit=20",
            "/api/v1/events?limit=20&facets=true",
            "/api/v1/events?from=2010-01-01&to=2010-01-31",
            "/api/v1/events?q=" + encoded("读书会"),
            "/api/v1/organisations?limit=20&facets=true",
            "/api/v1/neighbourhoods?limit=20",
            "/api/v1/posts?limit=20",
            "/api/v1/articles?limit=20&facets=true",
            "/api/v1/pages?limit=20",
            "/api/v1/search?q=" + encoded(InventedDistrict.name(5000)),
            "/api/v1/search?q=zhaoan",
            "/api/v1/suggest?q=" + encoded("赵"),
            "/.well-known/void");

    private ListSpeed() {}

    static void print(int port) throws IOException {
        for (String route : ROUTES) {
            double[] times = new double[TIMES];
            int status = 0;
            for (int i = 0; i < TIMES; i++) {
                try (Connection connection = new Connection(port)) {
                    long began = System.nanoTime();
                    status = connection.get(route, "*/*");
                    times[i] = (System.nanoTime() - began) / 1e6;
                }
            }
            double first = times[0];
            Arrays.sort(times);
            System.out.printf(Locale.ROOT, "%8.0f ms first, %8.1f ms median, %d  %s%n", first, times[TIMES / 2], status, route);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
