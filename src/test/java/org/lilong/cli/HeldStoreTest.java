package org.lilong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lilong.store.Store;

/** Two processes want one store. */
final class HeldStoreTest {
    @Test
    @Timeout(120)
    void who_comes_second_hears_who_holds_the_store_and_what_to_do(@TempDir Path folder) throws Exception {
        Store.openOrCreate(folder).close();
        Process holder = serve(folder);
        try (BufferedReader told = holder.inputReader(StandardCharsets.UTF_8)) {
            String line = told.readLine();
            while (line != null && !line.startsWith("Press Ctrl-C")) {
                line = told.readLine();
            }
            assertThat(line).as("the first process serves").isNotNull();

            Ran second = Ran.lilong("records", "--store", folder.toString());

            assertThat(second.exit()).isEqualTo(Lilong.FAILED);
            assertThat(second.err().lines()).singleElement().satisfies(message -> assertThat(message)
                    .contains(folder.toString())
                    .contains("held by process " + holder.pid())
                    .contains("stop that process"));
            end(holder);
            assertThat(Ran.lilong("records", "--store", folder.toString()).exit())
                    .isZero();
        } finally {
            holder.destroyForcibly();
        }
    }

    private static Process serve(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Lilong.class.getName(),
                        "serve",
                        "--store",
                        folder.toString(),
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(9, TimeUnit.SECONDS))
                .as("ends when told, before its patience with itself is over")
                .isTrue();
    }
}
