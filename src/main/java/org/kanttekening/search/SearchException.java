package org.kanttekening.search;

import org.kanttekening.folder.Problem;

/// That a search could not be finished, and what to do about it.
///
/// The text of the exception is for logs; what people see is made from [#problem()].
public final class SearchException extends Exception {

    private final Problem problem;

    SearchException(Problem problem) {
        super(problem.key());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
