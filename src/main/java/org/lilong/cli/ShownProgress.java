package org.lilong.cli;

import java.io.Console;
import java.io.PrintStream;
import org.lilong.Progress;

/** Progress as the person at the terminal sees it: bars there, a few lines where the output goes to a file. */
interface ShownProgress extends Progress, AutoCloseable {
    /** Shows nothing. */
    ShownProgress NONE = () -> {};

    @Override
    void close();

    static ShownProgress over(long pages, PrintStream out) {
        return isTerminal() ? new TerminalProgress(pages, out) : new LineProgress(pages, out);
    }

    /** From Java 22 on there is a console for a pipe too, and a method that tells; before, a console was a terminal. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
