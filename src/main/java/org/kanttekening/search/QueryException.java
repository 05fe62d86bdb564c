package org.kanttekening.search;

import org.kanttekening.folder.Problem;

/// That a line is no query, where in it, and what to do about it.
///
/// The text of the exception is for logs; what people see is made from [#problem()].
public final class QueryException extends Exception {

    private final Problem problem;
    private final int offset;
    private final int column;

    QueryException(String line, int offset, Problem problem) {
        super(problem.key() + " at " + offset);
        this.problem = problem;
        this.offset = Math.clamp(offset, 0, line.length());
        this.column = line.codePointCount(0, this.offset) + 1;
    }

    public Problem problem() {
        return problem;
    }

    /// Where in the line, in UTF-16 from 0; at most its length.
    public int offset() {
        return offset;
    }

    /// Where in the line, in characters (code points) from 1.
    public int column() {
        return column;
    }

    /// The whole of it: the column, and what is wrong there.
    public Problem placed() {
        return Problem.of("problem.query.column", String.valueOf(column), problem);
    }
}
