package org.lilong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class LineProgressTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void a_thousand_pages_are_ten_lines() {
        LineProgress progress = new LineProgress(1000, out);
        for (int i = 0; i < 1000; i++) {
            progress.pageDone("page" + i);
        }

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .hasSize(10)
                .startsWith("Reading pages: 100 of 1000")
                .endsWith("Reading pages: 1000 of 1000");
    }

    @Test
    void three_pages_are_three_lines_and_what_takes_long_is_said() {
        LineProgress progress = new LineProgress(3, out);
        progress.loadingModels();
        progress.pageDone("a");
        progress.pageDone("b");
        progress.pageDone("c");
        progress.compacting();

        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Loading models",
                        "Reading pages: 1 of 3",
                        "Reading pages: 2 of 3",
                        "Reading pages: 3 of 3",
                        "Compacting the store");
    }
}
