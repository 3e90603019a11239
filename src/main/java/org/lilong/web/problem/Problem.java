package org.lilong.web.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not answered, for the wire as RFC 9457 has it.
 *
 * @param status of HTTP
 * @param detail what is wrong and what to do, in words
 * @param name the request's parameter that is to blame, or null
 * @param successors addresses of what has taken the place of what was asked for
 */
public record Problem(int status, String detail, @Nullable String name, List<String> successors) {
    public Problem(int status, String detail) {
        this(status, detail, null, List.of());
    }

    public Problem(int status, String detail, String name) {
        this(status, detail, name, List.of());
    }
}
