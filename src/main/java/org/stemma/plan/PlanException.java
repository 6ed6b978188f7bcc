package org.stemma.plan;

import java.util.List;
import java.util.stream.Collectors;

/** A job that cannot be run; every problem is named at once. */
public final class PlanException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public PlanException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, one a line. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    public List<Problem> problems() {
        return problems;
    }
}
