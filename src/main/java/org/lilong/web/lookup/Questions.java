package org.lilong.web.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lilong.query.Select;

/** The queries behind the API's own routes, each a file beside this class. */
public final class Questions {
    private Questions() {}

    public static Select read(String name) {
        try (InputStream file = Questions.class.getResourceAsStream(name + ".rq")) {
            if (file == null) {
                throw new IllegalStateException(
                        "the query " + name + ".rq is missing in " + Questions.class.getPackageName());
            }
            return Select.parse(Prologue.SPARQL + "\n" + new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query " + name + ".rq", e);
        }
    }
}
