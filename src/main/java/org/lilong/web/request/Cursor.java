package org.lilong.web.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lilong.web.problem.Refused;

/** Where a list is to go on: opaque to clients, and of use only for the list and filters that it was made for. */
public final class Cursor {
    private static final String SEPARATOR = "\u001F";
    private static final int MARK = 12;

    private Cursor() {}

    /** What an answer gives as page.next. */
    public static String of(String list, Map<String, String> filters, List<String> position) {
        String text = mark(list, filters, position) + SEPARATOR + String.join(SEPARATOR, position);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The position that {@link #of} was given. */
    public static List<String> position(String cursor, String list, Map<String, String> filters, int parts) {
        List<String> read = read(cursor);
        if (read.size() == parts + 1) {
            List<String> position = read.subList(1, read.size());
            if (read.get(0).equals(mark(list, filters, position))) {
                return position;
            }
        }
        throw Refused.parameter(
                "cursor",
                "'cursor' is not one that this list gave under these filters; begin again without it, or give the same filters.");
    }

    private static List<String> read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Arrays.asList(text.split(SEPARATOR, -1));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static String mark(String list, Map<String, String> filters, List<String> position) {
        return digest(list + SEPARATOR + new TreeMap<>(filters) + SEPARATOR + position)
                .substring(0, MARK);
    }

    /** A short name of a text, another for any other text. */
    public static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 18));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
