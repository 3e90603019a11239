package org.lilong.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages annotated by hand: {@code NAME.gold.json} beside the page {@code NAME.txt}, and perhaps {@code identity.json}, which says which names
 * on which pages are one person.
 */
public final class Gold {
    private static final String ENDING = ".gold.json";
    private static final List<String> PAGE_ENDINGS = List.of(".txt", ".html", ".htm");
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final List<Document> documents = new ArrayList<>();
    private final Map<String, Path> pages = new HashMap<>();
    private final Map<List<String>, String> people = new HashMap<>();

    private Gold() {}

    /**
     * Reads the annotations of folders.
     *
     * @throws GoldException if a folder holds none, or if one cannot be used
     */
    public static Gold read(List<Path> folders) {
        Gold gold = new Gold();
        folders.forEach(gold::add);
        return gold;
    }

    /** A page as the program read it, from JSON of the annotations' schema. */
    public static Document document(Object record) {
        return JSON.convertValue(record, Document.class);
    }

    /** The annotated pages, folder by folder, by name. */
    public List<Document> documents() {
        return List.copyOf(documents);
    }

    /** The files of the pages, in the same order. */
    public List<Path> pages() {
        return documents.stream().map(document -> page(document.doc())).toList();
    }

    Path page(String doc) {
        return java.util.Objects.requireNonNull(pages.get(doc));
    }

    /** Who is meant by a name on a page: names of one person have one answer. */
    String person(String doc, String plainName) {
        return people.getOrDefault(List.of(doc, plainName), doc + "#" + plainName);
    }

    private void add(Path folder) {
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            throw new GoldException("no annotated pages in " + folder + ": there must be a file NAME" + ENDING
                    + " beside each page NAME.txt");
        }
        files.forEach(this::addDocument);
        Path identity = folder.resolve("identity.json");
        if (Files.exists(identity)) {
            addIdentity(identity);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new GoldException(folder + " is not a folder; name a folder of annotated pages");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new GoldException(folder + " cannot be listed (" + e + "); check its permissions", e);
        }
    }

    private void addDocument(Path file) {
        Document document = parse(file, Document.class);
        String name = file.getFileName().toString().replace(ENDING, "");
        if (!document.doc().equals(name)) {
            throw new GoldException(file + ": \"doc\" is \"" + document.doc() + "\" but the file is named for \"" + name
                    + "\"; make them equal");
        }
        Path page = PAGE_ENDINGS.stream()
                .map(ending -> file.resolveSibling(name + ending))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new GoldException(
                        file + " has no page beside it; put " + name + ".txt (or .html) into its folder"));
        Path other = pages.putIfAbsent(name, page);
        if (other != null) {
            throw new GoldException(
                    "two annotated pages are named " + name + ": " + other + " and " + page + "; rename one of them");
        }
        documents.add(document);
    }

    private void addIdentity(Path file) {
        JsonNode same = parse(file, JsonNode.class).path("same");
        if (!same.isArray()) {
            throw new GoldException(file + " has no list \"same\"; it must list, for each person, [page, name] pairs");
        }
        int n = 0;
        for (JsonNode person : same) {
            for (JsonNode pair : person) {
                people.put(
                        List.of(pair.path(0).asText(), Names.plain(pair.path(1).asText())), file + "#" + n);
            }
            n++;
        }
    }

    private static <T> T parse(Path file, Class<T> type) {
        try {
            return JSON.readValue(file.toFile(), type);
        } catch (JsonMappingException e) {
            throw new GoldException(file + ", " + where(e) + ": " + reason(e) + "; correct it there", e);
        } catch (JsonProcessingException e) {
            throw new GoldException(
                    file + ", line " + e.getLocation().getLineNr() + ": no JSON (" + e.getOriginalMessage()
                            + "); correct it there",
                    e);
        } catch (IOException e) {
            throw new GoldException(file + " cannot be read (" + e + ")", e);
        }
    }

    private static String where(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining(" "));
        String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
        return path.isEmpty() ? line : line + " (" + path + ")";
    }

    private static String reason(JsonMappingException e) {
        return e.getCause() == null
                ? e.getOriginalMessage()
                : String.valueOf(e.getCause().getMessage());
    }
}
