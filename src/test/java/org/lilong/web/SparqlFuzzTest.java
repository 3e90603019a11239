package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;

/** Sends what no client should: queries, headers and encodings bent at random, from a seed, so that a failure can be seen again. */
class SparqlFuzzTest {
    private static final long SEED = 20261121;
    private static final int REQUESTS = 1500;
    private static final DatasetGraph GRAPH = Community.load();
    private static final Server SERVER =
            Server.start(new Settings("127.0.0.1", 0, Duration.ofMillis(200)), GRAPH, () -> "test-1", Catalogue.load());

    private static final String[] WORDS = {
        "SELECT",
        "CONSTRUCT",
        "DESCRIBE",
        "ASK",
        "WHERE",
        "{",
        "}",
        "(",
        ")",
        "*",
        "?a",
        "?b",
        "$c",
        "<a>",
        "<",
        ">",
        "_:b",
        "[]",
        "\"x\"",
        "'",
        "\"\"\"",
        "\\",
        "\\u12",
        "@zh",
        "^^",
        "xsd:date",
        "foaf:Person",
        "a",
        ".",
        ";",
        ",",
        "|",
        "/",
        "^",
        "!",
        "+",
        "1e",
        "-1",
        "1e999999999",
        "FILTER",
        "REGEX(?a, \"[\")",
        "REPLACE(?a, \"\", \"$9\")",
        "BIND",
        "AS",
        "GROUP BY",
        "HAVING",
        "ORDER BY",
        "LIMIT",
        "-5",
        "OFFSET",
        "99999999999999999999",
        "VALUES",
        "UNDEF",
        "OPTIONAL",
        "MINUS",
        "UNION",
        "GRAPH",
        "SERVICE",
        "FROM",
        "FROM NAMED",
        "EXISTS",
        "NOT",
        "IN",
        "COUNT(*)",
        "SUM(?a)",
        "GROUP_CONCAT(?a; separator=1)",
        "IF(",
        "COALESCE()",
        "IRI(\"\u0000\")",
        "STRDT(\"a\", <b c>)",
        "xsd:integer(\"x\")",
        "BASE <:>",
        "PREFIX :",
        "<<",
        ">>",
        "#",
        "\u0000",
        "里",
        "\uD800",
        "INSERT",
        "LOAD",
        "CLEAR ALL",
        "JSON",
        "LATERAL",
        "CALL"
    };
    private static final String[] ACCEPTS = {
        "*/*",
        "text/html",
        "a",
        "/",
        ";;;",
        "*/json",
        "text/csv;q=9",
        "text/*;q=0",
        ",,,",
        "application/ld+json",
        "text/turtle, text/csv",
        "\u0001",
        "application/sparql-results+xml;q=NaN",
        "x".repeat(5000)
    };
    private static final String[] TYPES = {
        "application/sparql-query",
        "application/x-www-form-urlencoded",
        "application/sparql-update",
        "text/plain",
        "",
        ";",
        "multipart/form-data",
        "application/sparql-query; charset=x",
        "application/x-www-form-urlencoded; charset=\"utf-8\"",
        "application/json"
    };
    private static final String[] METHODS = {
        "GET", "GET", "POST", "POST", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "X"
    };

    private final Random random = new Random(SEED);

    @AfterAll
    static void stop() {
        SERVER.close();
        GRAPH.close();
    }

    @Test
    void neverFails() throws Exception {
        List<String> seeds = seeds();
        Map<String, String> failed = new TreeMap<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            byte[] request = request(bent(seeds));
            int status = status(request);
            statuses.merge(status, 1, Integer::sum);
            if (status >= 500 && status != 503) {
                failed.put(status + " of request " + i, new String(request, StandardCharsets.UTF_8));
            }
        }
        System.out.println("fuzz of /sparql, answers by status (0: none): " + statuses);
        assertThat(failed).as("seed " + SEED).isEmpty();
        assertThat(statuses).containsKeys(200, 400, 405, 406, 415);
    }

    private static List<String> seeds() throws IOException {
        List<String> seeds = new ArrayList<>(List.of("ASK {}", "SELECT * { ?s ?p ?o } LIMIT 3", ""));
        Catalogue.load().all().forEach(query -> seeds.add(query.text()));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/sparql/hostile"))) {
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readString(file));
            }
        }
        return seeds;
    }

    /** Words put in, taken out, doubled and exchanged in a good query, or put together into none. */
    private String bent(List<String> seeds) {
        List<String> words =
                new ArrayList<>(List.of(seeds.get(random.nextInt(seeds.size())).split("(?<=\\s)")));
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(words.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> words.add(at, pick(WORDS) + " ");
                case 1 -> words.add(at, words.get(random.nextInt(words.size())));
                default -> {
                    if (at < words.size() && words.size() > 1) {
                        words.remove(at);
                    }
                }
            }
        }
        if (random.nextInt(5) == 0) {
            words.clear();
            for (int i = random.nextInt(30); i >= 0; i--) {
                words.add(pick(WORDS) + " ");
            }
        }
        return String.join("", words);
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private byte[] request(String query) {
        String method = pick(METHODS);
        String type = pick(TYPES);
        boolean direct = method.equals("POST") && type.contains("sparql");
        byte[] encoded = direct
                ? query.getBytes(StandardCharsets.UTF_8)
                : ("query=" + encoded(query)).getBytes(StandardCharsets.ISO_8859_1);
        boolean body = method.equals("POST") || method.equals("PUT");
        StringBuilder head = new StringBuilder(method).append(" /sparql");
        if (!body) {
            head.append('?').append(new String(encoded, StandardCharsets.ISO_8859_1));
        }
        if (random.nextInt(8) == 0) {
            head.append(body ? "?" : "&")
                    .append("format=")
                    .append(pick(new String[] {"csv", "turtle", "%", "%00", "json", "nothing"}));
        }
        if (random.nextInt(8) == 0) {
            head.append(body ? "?" : "&")
                    .append(pick(
                            new String[] {"default-graph-uri=a", "named-graph-uri=%20", "default-graph-uri=", "&&=&"}));
        }
        head.append(" HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept: ")
                .append(pick(ACCEPTS))
                .append("\r\n");
        if (body) {
            head.append("Content-Type: ")
                    .append(type)
                    .append("\r\nContent-Length: ")
                    .append(encoded.length)
                    .append("\r\n");
        }
        if (random.nextInt(10) == 0) {
            head.append(pick(new String[] {
                        "Accept-Encoding: gzip, nonsense",
                        "Content-Encoding: gzip",
                        "Range: bytes=0-1",
                        "Expect: 100-continue",
                        "X-Request-Id: \u0007",
                        "Accept-Encoding: *;q=0"
                    }))
                    .append("\r\n");
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        if (body) {
            request.writeBytes(encoded);
        }
        return request.toByteArray();
    }

    /** Percent-encoded, at times wrongly. */
    private String encoded(String text) {
        String encoded = Asking.encoded(text);
        return switch (random.nextInt(12)) {
            case 0 -> encoded + "%";
            case 1 -> encoded + "%F" + "%80%80";
            case 2 -> encoded.replace("%3F", "?");
            case 3 -> encoded.toLowerCase(java.util.Locale.ROOT);
            default -> encoded;
        };
    }

    private static int status(byte[] request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", SERVER.port())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request);
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
        } catch (SocketException e) {
            // the server closes on what it takes for no HTTP at all
            return 0;
        }
    }
}
