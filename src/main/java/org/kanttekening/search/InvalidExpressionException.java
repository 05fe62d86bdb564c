package org.kanttekening.search;

import org.kanttekening.folder.Problem;

/// That a text is no regular expression, and why.
public final class InvalidExpressionException extends IllegalArgumentException {

    private final Problem problem;
    private final int index;

    /// @param index where in the text, in UTF-16
    InvalidExpressionException(Problem problem, int index) {
        super(problem.key() + " at " + index);
        this.problem = problem;
        this.index = index;
    }

    public Problem problem() {
        return problem;
    }

    public int index() {
        return index;
    }
}
