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
 * @param retryAfter seconds after which to ask again, where that is of use
 */
public record Problem(int status, String detail, @Nullable String name, List<String> successors, int retryAfter) {
    private static final int SOON = 5;
    private static final int LONG = 60;

    public Problem(int status, String detail, @Nullable String name, List<String> successors) {
        this(status, detail, name, successors, SOON);
    }

    public Problem(int status, String detail) {
        this(status, detail, null, List.of());
    }

    public Problem(int status, String detail, String name) {
        this(status, detail, name, List.of());
    }

    /** Something that will be there after about so many seconds, or soon where they are less than one. */
    public static Problem later(String detail, int seconds) {
        return new Problem(503, detail, null, List.of(), seconds < 1 ? SOON : Math.min(seconds, LONG));
    }
}
