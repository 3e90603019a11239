package org.lilong.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not answered, for the wire as RFC 9457 has it.
 *
 * @param status of HTTP
 * @param detail what is wrong and what to do, in words
 * @param name the request's parameter that is to blame, or null
 */
record Problem(int status, String detail, @Nullable String name) {
    Problem(int status, String detail) {
        this(status, detail, null);
    }

    Optional<String> parameter() {
        return Optional.ofNullable(name);
    }
}
