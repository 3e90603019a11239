package org.lilong.cli;

import java.io.PrintWriter;
import org.apache.logging.log4j.LogManager;
import org.lilong.Version;
import org.lilong.article.LexiconFile.BrokenLexiconException;
import org.lilong.article.file.PageFiles;
import org.lilong.evaluation.GoldException;
import org.lilong.ontology.BrokenOntologyException;
import org.lilong.query.ParameterException;
import org.lilong.query.QueryFileException;
import org.lilong.store.StoreException;
import org.lilong.web.ServerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program: one command for each thing that a person at the terminal can want. */
@Command(
        name = "lilong",
        description = {
            "A knowledge graph over community records: who attended what, as what, on whose behalf.",
            "",
            "Pages of Chinese community newspapers and local-government sites go in; SPARQL, JSON and an explorer come out."
        },
        subcommands = {
            Demo.class,
            Ingest.class,
            PageCommand.class,
            RecordsCommand.class,
            Evaluate.class,
            QueryCommand.class,
            Why.class,
            IndexCommand.class,
            Serve.class,
            Validate.class,
            Remove.class,
            ExportCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Lilong.ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  lilong demo                                 read the bundled pages and serve them",
            "  lilong ingest pages/ --store data/mine      read a folder of pages into a store",
            "  lilong page pages/2023-05.pdf               print how a page is read",
            "  lilong query person-posts --store data/mine --param person=陈静",
            "  lilong serve --store data/mine --port 7070",
            "",
            "Exit codes: 0 done, 1 failed (the message says what to do), 2 wrong usage."
        })
public final class Lilong implements Runnable {
    static final int FAILED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] args) {
        int exit = run(args);
        if (!Ending.hasBegun()) {
            System.exit(exit);
        }
    }

    /** Runs a command; answers its exit code. */
    static int run(String... args) {
        CommandLine program = commandLine();
        try {
            Configuration.apply(program, args, System.getenv());
        } catch (CommandException e) {
            program.getErr().println("lilong: " + e.getMessage());
            return FAILED;
        }
        try {
            return program.execute(args);
        } catch (ExceptionInInitializerError e) {
            return failedToLoad(e, program.getErr());
        }
    }

    /** A list of words that is read as its class is loaded stops the program with the same message as one that is read later. */
    private static int failedToLoad(ExceptionInInitializerError error, PrintWriter err) {
        if (!(error.getCause() instanceof BrokenLexiconException broken)) {
            throw error;
        }
        err.println("lilong: " + broken.getMessage());
        return FAILED;
    }

    static CommandLine commandLine() {
        return new CommandLine(new Lilong())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Lilong::failed)
                .setUsageHelpAutoWidth(true);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** What the user can mend is one line; anything else is our bug and leaves its trace in the log. */
    private static int failed(Exception exception, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        if (isForUser(exception)) {
            err.println("lilong: " + exception.getMessage());
        } else {
            LogManager.getLogger().error("{} failed", commandLine.getCommandName(), exception);
            err.println("lilong: an error inside lilong (" + exception + "); please report it with the log");
        }
        return FAILED;
    }

    private static boolean isForUser(Exception exception) {
        return exception instanceof StoreException
                || exception instanceof BrokenLexiconException
                || exception instanceof BrokenOntologyException
                || exception instanceof QueryFileException
                || exception instanceof ParameterException
                || exception instanceof CommandException
                || exception instanceof GoldException
                || exception instanceof PageFiles.PathNotFound
                || exception instanceof ServerException;
    }

    static final class ProgramVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"lilong " + Version.current()};
        }
    }
}
