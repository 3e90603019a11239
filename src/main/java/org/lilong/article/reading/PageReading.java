package org.lilong.article.reading;

import java.util.function.Function;
import org.lilong.article.Page;
import org.lilong.article.file.RawPage;
import org.lilong.article.original.OriginalText;

/** What comes of an attempt to read a file: a page, or the reason why there is none. Failure is a value, so that one bad page never ends a run. */
public sealed interface PageReading {
    /** The file's name and place. */
    RawPage raw();

    <T> T match(Function<Read, T> read, Function<Rejected, T> rejected);

    /**
     * A page that was read.
     *
     * @param original what its offsets refer to
     */
    record Read(RawPage raw, Page page, OriginalText original) implements PageReading {
        @Override
        public <T> T match(Function<Read, T> read, Function<Rejected, T> rejected) {
            return read.apply(this);
        }
    }

    /**
     * A file that gives no page.
     *
     * @param reason one sentence that says what is wrong and what to do
     */
    record Rejected(RawPage raw, String reason) implements PageReading {
        @Override
        public <T> T match(Function<Read, T> read, Function<Rejected, T> rejected) {
            return rejected.apply(this);
        }
    }
}
