package org.lilong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Which of several places the value of an option comes from. */
final class ConfigurationTest {
    private final Path file;

    ConfigurationTest(@TempDir Path folder) {
        this.file = folder.resolve("lilong.properties");
    }

    @Test
    void flags_go_before_the_environment_and_that_before_the_file() throws IOException {
        Files.writeString(file, "port = 1\nhost = file\nquery-seconds = 7\n");
        Map<String, String> environment = Map.of("LILONG_PORT", "2", "LILONG_HOST", "environment");

        CommandLine serve = parse(environment, "serve", "--store", "s", "--config", file.toString(), "--port", "3");

        assertThat((Object) value(serve, "--port")).isEqualTo(3);
        assertThat((Object) value(serve, "--host")).isEqualTo("environment");
        assertThat((Object) value(serve, "--query-seconds")).isEqualTo(7);
        assertThat((Object) value(serve, "--queries")).isEqualTo(64);
    }

    @Test
    void the_file_may_be_named_by_the_environment_and_give_what_is_required() throws IOException {
        Files.writeString(file, "store = here\n");

        CommandLine serve = parse(Map.of("LILONG_CONFIG", file.toString()), "serve");

        assertThat((Object) value(serve, "--store")).isEqualTo(Path.of("here"));
    }

    @Test
    void a_key_that_is_no_option_is_an_error() throws IOException {
        Files.writeString(file, "prot = 80\n");

        assertThatThrownBy(() -> parse(Map.of(), "serve", "--config=" + file, "--store", "s"))
                .hasMessageContaining("'prot'")
                .hasMessageContaining("port");
    }

    @Test
    void a_file_that_is_not_there_is_an_error() {
        Ran ran = Ran.lilong("serve", "--store", "s", "--config", "none.properties");

        assertThat(ran.exit()).isEqualTo(Lilong.FAILED);
        assertThat(ran.err()).contains("none.properties");
    }

    private static CommandLine parse(Map<String, String> environment, String... args) {
        CommandLine program = Lilong.commandLine();
        Configuration.apply(program, args, environment);
        return program.parseArgs(args).subcommand().commandSpec().commandLine();
    }

    private static <T> T value(CommandLine command, String option) {
        return command.getCommandSpec().findOption(option).getValue();
    }
}
