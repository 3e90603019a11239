package org.lilong.web.request;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;

/** The fields of a query string or form, read strictly: what is not UTF-8 is refused and not guessed. */
public final class Fields {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Adds the fields of a text of the form a=b&c=d. */
    public Fields add(@Nullable String text) {
        if (text != null) {
            for (String field : text.split("&", -1)) {
                add(field, field.indexOf('='));
            }
        }
        return this;
    }

    private void add(String field, int equals) {
        if (!field.isEmpty()) {
            String name = decode(equals < 0 ? field : field.substring(0, equals));
            String value = equals < 0 ? "" : decode(field.substring(equals + 1));
            values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Optional<String> one(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw new Refused(
                    new Problem(400, "'" + name + "' is given " + given.size() + " times; once is enough.", name));
        }
        return given.stream().findFirst();
    }

    private static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '%') {
                bytes.write(octet(text, at));
                at += 2;
            } else if (c == '+') {
                bytes.write(' ');
            } else {
                bytes.writeBytes(
                        String.valueOf(c).getBytes(c < 256 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            }
        }
        return utf8(bytes.toByteArray());
    }

    private static int octet(String text, int at) {
        int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(text.charAt(at + 2), 16);
        if (low < 0) {
            throw new Refused(new Problem(400, "A % is not followed by two hexadecimal digits; write it as %25."));
        }
        return high * 16 + low;
    }

    /** Text of bytes that should be UTF-8. */
    public static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(new Problem(400, "The request is not in UTF-8."));
        }
    }
}
