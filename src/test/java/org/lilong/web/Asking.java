package org.lilong.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a running server, for tests. */
final class Asking {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private final int port;
    private final Duration patience;

    /** Gives up where a guard that should end a query does not: a test is to fail then, not to hang. */
    Asking(Server server) {
        this(server, Duration.ofMinutes(1));
    }

    Asking(Server server, Duration patience) {
        this.port = server.port();
        this.patience = patience;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(patience);
    }

    HttpRequest.Builder query(String query) {
        return request("/sparql?query=" + encoded(query));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** Posts a query, as its own media type. */
    HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        return post("application/sparql-query", query);
    }

    HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return send(request("/sparql").header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
