package org.lilong.web.protocol;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.lilong.sparql.Evaluation;

/** The body of an answer, whose first part is held back, so that what goes wrong in it is still a status and not a broken body. */
final class AnswerStream extends OutputStream {
    private static final int HELD_BACK = 1 << 19;
    private static final int SOONER = 1 << 16;
    private static final int CHUNK = 1 << 15;

    /** How long whoever waits for a long answer waits for its first byte, where that is up to this class. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Context context;
    private final Evaluation evaluation;
    private final String type;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(CHUNK);
    private final long came = System.nanoTime();
    private boolean begun;

    AnswerStream(Context context, Evaluation evaluation, String type) {
        this.context = context;
        this.evaluation = evaluation;
        this.type = type;
    }

    @Override
    public void write(int octet) throws IOException {
        waiting.write(octet);
        sendFull();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        waiting.write(bytes, offset, length);
        sendFull();
    }

    private void sendFull() throws IOException {
        if (waiting.size() >= (begun ? CHUNK : mayBegin())) {
            if (!begun) {
                context.status(200).contentType(type);
                begun = true;
            }
            send();
        }
    }

    private int mayBegin() {
        return System.nanoTime() - came > PATIENCE ? SOONER : HELD_BACK;
    }

    private void send() throws IOException {
        evaluation.aside(() -> waiting.writeTo(context.outputStream()));
        waiting.reset();
    }

    /** Whether anything has been sent, so that the status can no longer change. */
    boolean hasBegun() {
        return begun;
    }

    /** Sends what is left of a whole answer. */
    void finish() throws IOException {
        if (begun) {
            send();
        } else {
            context.status(200).contentType(type).result(waiting.toByteArray());
        }
    }
}
