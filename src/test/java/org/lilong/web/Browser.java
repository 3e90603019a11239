package org.lilong.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A headless Chromium under test, spoken to by its DevTools protocol; no driver is needed. */
final class Browser implements AutoCloseable, WebSocket.Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final StringBuilder part = new StringBuilder();
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<String> fetched = new CopyOnWriteArrayList<>();

    private Browser(Process process, Path profile, URI page) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, this)
                .join();
        List.of("Runtime.enable", "Page.enable", "Network.enable").forEach(domain -> call(domain, Map.of()));
    }

    /** Where Chromium is, if it is here. */
    static Optional<Path> program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path program) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("lilong-browser");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--lang=en",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        while (line != null && !line.startsWith("DevTools listening on ")) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException(program + " did not start");
        }
        URI browser = URI.create(line.substring("DevTools listening on ".length()));
        URI list = URI.create("http://127.0.0.1:" + browser.getPort() + "/json/list");
        String pages = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body();
        for (JsonNode page : JSON.readTree(pages)) {
            if (page.path("type").asText().equals("page")) {
                return new Browser(
                        process,
                        profile,
                        URI.create(page.path("webSocketDebuggerUrl").asText()));
            }
        }
        throw new IOException("no page in " + pages);
    }

    /** Opens an address and forgets what was seen before. */
    void open(URI address) {
        faults.clear();
        fetched.clear();
        call("Page.navigate", Map.of("url", address.toString()));
    }

    /** What an expression comes to once it comes to something: not null, not false and not empty. */
    String await(String expression) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            String value = evaluate("String((" + expression + ") || '')");
            if (!value.isEmpty()) {
                return value;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(expression + " came to nothing; faults: " + faults + "; the page: "
                + evaluate("document.body.innerText"));
    }

    String evaluate(String expression) {
        return call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true))
                .at("/result/value")
                .asText();
    }

    /** Types into a field as a user does. */
    void type(String selector, String text) throws InterruptedException {
        await("document.querySelector('" + selector + "')");
        evaluate("document.querySelector('" + selector + "').focus()");
        call("Input.insertText", Map.of("text", text));
    }

    void click(String selector) throws InterruptedException {
        await("document.querySelector('" + selector + "')");
        evaluate("document.querySelector('" + selector + "').click()");
    }

    /** Presses a key as a user does, by its name: "ArrowDown". */
    void press(String key) {
        String text = key.equals("Enter") ? "\r" : "";
        call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    /** Shows pages at a width, in the "light" or the "dark". */
    void look(int width, String scheme) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Errors that no script has caught. */
    List<String> faults() {
        return faults;
    }

    /** Addresses that were asked for. */
    List<String> fetched() {
        return fetched;
    }

    private JsonNode call(String method, Map<String, Object> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean whole) {
        part.append(text);
        if (whole) {
            take(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void take(String text) {
        try {
            JsonNode message = JSON.readTree(text);
            CompletableFuture<JsonNode> waiting =
                    asked.remove(message.path("id").asInt());
            if (waiting != null) {
                waiting.complete(message.path("result"));
            } else if (message.path("method").asText().equals("Runtime.exceptionThrown")) {
                faults.add(message.at("/params/exceptionDetails").toString());
            } else if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                fetched.add(message.at("/params/request/url").asText());
            }
        } catch (IOException e) {
            throw new IllegalStateException("the browser said " + text, e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        socket.abort();
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
        // its network process goes on writing to the cache for a while
        for (ProcessHandle child : children) {
            child.destroyForcibly();
            child.onExit().completeOnTimeout(child, 10, TimeUnit.SECONDS).join();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
