package org.lilong.web.problem;

/** Ends a request with a problem that its sender can mend. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Refused(Problem problem, Throwable cause) {
        super(problem.detail(), cause);
        this.problem = problem;
    }

    public static Refused parameter(String name, String detail) {
        return new Refused(new Problem(422, detail, name));
    }

    public static Refused notFound(String detail) {
        return new Refused(new Problem(404, detail));
    }

    Problem problem() {
        return problem;
    }
}
