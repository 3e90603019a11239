package org.lilong.article;

import java.io.IOException;

/** A file that gives no page, for a reason that says what is wrong and what to do. */
final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnreadableFileException(String reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadableFileException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
