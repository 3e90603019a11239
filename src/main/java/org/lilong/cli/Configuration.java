package org.lilong.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Values of options that the command line leaves open: from the environment, or else from a file, under the options' own names. */
final class Configuration implements IDefaultValueProvider {
    private static final String PREFIX = "LILONG_";
    private static final String OPTION = "--config";

    private final Map<String, String> environment;
    private final Properties file;

    private Configuration(Map<String, String> environment, Properties file) {
        this.environment = environment;
        this.file = file;
    }

    /** Has a program take its configuration from the environment and from the file that its arguments or LILONG_CONFIG name. */
    static void apply(CommandLine program, String[] args, Map<String, String> environment) {
        Optional<String> named = named(args).or(() -> Optional.ofNullable(environment.get(PREFIX + "CONFIG")));
        Properties file = new Properties();
        named.ifPresent(name -> read(Path.of(name), file, options(program)));
        program.setDefaultValueProvider(new Configuration(environment, file));
    }

    private static Optional<String> named(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(OPTION + "=")) {
                return Optional.of(args[i].substring(OPTION.length() + 1));
            }
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static void read(Path path, Properties into, Set<String> known) {
        try (Reader file = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            into.load(file);
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandException("cannot read the configuration " + path + " (" + e.getMessage() + ")", e);
        }
        into.stringPropertyNames().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw new CommandException("the configuration " + path + " sets '" + key
                            + "', which is no option of any command; there are " + String.join(", ", known));
                });
    }

    /** Names of options with a value, of all commands. */
    private static Set<String> options(CommandLine program) {
        return program.getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .filter(option -> option.arity().max() > 0)
                .map(Configuration::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.arity().max() == 0) {
            return null;
        }
        String name = name(option);
        String given = environment.get(PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_'));
        return given != null ? given : file.getProperty(name);
    }
}
