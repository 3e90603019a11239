package org.lilong.ontology;

import org.apache.jena.riot.system.ErrorHandler;

/** Ends the reading of a file of ours at the first line that is not right; a warning, such as a date in no calendar, is an error too. */
final class StopAtLine implements ErrorHandler {
    private final String path;

    StopAtLine(String path) {
        this.path = path;
    }

    @Override
    public void warning(String message, long line, long column) {
        fatal(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
        fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        throw new BrokenOntologyException(path + ", line " + line + ", column " + column + ": " + message
                + ". Correct the Turtle there and build again (mvn -q compile)");
    }
}
