package org.lilong.query;

/** A parameter that is missing, unknown or of the wrong type; the message says which and what it takes. */
public final class ParameterException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String parameter;

    ParameterException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The name of the parameter to mend. */
    public String parameter() {
        return parameter;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
