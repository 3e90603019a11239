package org.lilong.web.request;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;

/** Reads the parts of an address as they were sent, and refuses what is no UTF-8 instead of guessing. */
public final class QueryString {
    private QueryString() {}

    /** The parameters, each of which may be given once; blank ones are left out, as forms send them for fields not filled in. */
    public static Map<String, String> read(@Nullable String raw) {
        Map<String, String> given = new LinkedHashMap<>();
        if (raw == null || raw.isEmpty()) {
            return given;
        }
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals), true);
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1), true);
            if (!name.isEmpty() && given.put(name, value.strip()) != null) {
                throw Refused.parameter(name, "'" + name + "' is given more than once; once is enough.");
            }
        }
        return given;
    }

    /**
     * An id as it stands in our IRIs, from a part of a path: sent as it is, or percent-encoded once more, as clients do.
     *
     * @param part of the path, as it was sent
     */
    public static String id(String part) {
        StringBuilder id = new StringBuilder();
        for (byte b : decoded(part, false).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "_-.~%".indexOf(c) >= 0;
            id.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return id.toString();
    }

    private static String decoded(String text, boolean form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(hex(text, i));
                i += 2;
            } else if (c == '+' && form) {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(new Problem(400, "The address holds percent-encoded bytes that are no UTF-8."), e);
        }
    }

    private static int hex(String text, int at) {
        if (at + 2 < text.length() || at + 3 == text.length()) {
            int high = Character.digit(text.charAt(at + 1), 16);
            int low = Character.digit(text.charAt(at + 2), 16);
            if (high >= 0 && low >= 0) {
                return high * 16 + low;
            }
        }
        throw new Refused(new Problem(400, "The address holds a '%' that no two hexadecimal digits follow."));
    }
}
