package org.lilong.ontology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Short ids from canonical keys: the first 80 bits of SHA-256, in lower-case base32 (RFC 4648). */
public final class Hash {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int CHARACTERS = 16;
    private static final int BITS = 5;

    private Hash() {}

    /** The id of a key; its fields are joined by U+001F, and a null field counts as an empty one. */
    public static String of(@Nullable String... fields) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < fields.length; i++) {
            key.append(i == 0 ? "" : "\u001f").append(fields[i] == null ? "" : fields[i]);
        }
        return base32(sha256().digest(key.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String base32(byte[] digest) {
        StringBuilder id = new StringBuilder(CHARACTERS);
        for (int i = 0; i < CHARACTERS; i++) {
            int value = 0;
            for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
                value = value << 1 | digest[bit / 8] >> (7 - bit % 8) & 1;
            }
            id.append(ALPHABET.charAt(value));
        }
        return id.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must support SHA-256", e);
        }
    }
}
