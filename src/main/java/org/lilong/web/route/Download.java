package org.lilong.web.route;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;
import org.lilong.query.Format;
import org.lilong.sparql.Evaluation;
import org.lilong.web.answer.Json;
import org.lilong.web.answer.Meta;
import org.lilong.web.contract.Medium;

/**
 * An answer of any length that is sent while it is made, a line for each row. Its last line says whether it is complete: in NDJSON an object
 * with the one key "meta", in CSV a row that begins with "# complete" or "# incomplete".
 */
public final class Download {
    /** Bytes that are held back, so that what fails early can still become a problem document. */
    private static final int HELD_BACK = 1 << 15;

    private final Call call;
    private final List<String> columns;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable OutputStream out;
    private long rows;

    private Download(Call call, List<String> columns) {
        this.call = call;
        this.columns = columns;
    }

    /** What makes the rows; answers why they are not all, or null. */
    public interface Source {
        @Nullable
        String writeTo(Download download);
    }

    /** Sends all rows of a source, and after them whether they are all. */
    public static void send(Call call, List<String> columns, Source source) throws IOException {
        Download download = new Download(call, columns);
        if (call.medium() == Medium.CSV) {
            download.write(Format.csv(columns));
        }
        String cut;
        try {
            cut = source.writeTo(download);
        } catch (QueryCancelledException e) {
            if (download.out == null) {
                throw e;
            }
            cut = "the time that one question may take has run out";
        }
        download.end(cut);
    }

    /** Adds a row: as an object in NDJSON, as cells in CSV. */
    public void row(Object shape, Supplier<List<String>> cells) {
        rows++;
        if (call.medium() == Medium.CSV) {
            write(Format.csv(cells.get()));
        } else {
            write(line(shape));
        }
    }

    private static String line(Object shape) {
        return new String(Json.bytes(shape), StandardCharsets.UTF_8) + "\n";
    }

    private void end(@Nullable String cut) throws IOException {
        if (call.medium() == Medium.CSV) {
            List<String> last = new ArrayList<>();
            last.add((cut == null ? "# complete: " : "# incomplete, " + cut + ": ") + rows + " rows of data version "
                    + call.version());
            while (last.size() < columns.size()) {
                last.add("");
            }
            write(Format.csv(last));
        } else {
            write(line(Map.of("meta", new Meta(cut == null, call.version(), null, null, null, cut))));
        }
        OutputStream stream = open();
        send(stream);
        stream.flush();
    }

    /** Whoever reads slowly must not keep the processor from others. */
    private void send(OutputStream stream) throws IOException {
        Optional<Evaluation> evaluation = Evaluation.current();
        if (evaluation.isPresent()) {
            evaluation.get().aside(() -> held.writeTo(stream));
        } else {
            held.writeTo(stream);
        }
    }

    private void write(String text) {
        held.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        if (held.size() > HELD_BACK) {
            try {
                send(open());
            } catch (IOException e) {
                throw new UncheckedIOException("whoever downloads has gone", e);
            }
            held.reset();
        }
    }

    private OutputStream open() {
        if (out == null) {
            String name = call.operation().id() + "." + call.medium().key();
            call.context()
                    .contentType(call.medium().contentType())
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
            out = call.context().outputStream();
        }
        return out;
    }
}
