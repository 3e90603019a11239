package org.lilong.article.file;

import java.io.IOException;

/** A file that gives no page, for a reason that says what is wrong and what to do. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1;

    private final String reason;

    public UnreadableFileException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public UnreadableFileException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
