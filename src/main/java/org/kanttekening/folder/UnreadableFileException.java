package org.kanttekening.folder;

/// That a file of the folder (a sidecar, the actor register, the settings) is not what it should
/// be, and where.
///
/// The text of the exception is for logs; what people see is made from [#problem()].
public final class UnreadableFileException extends Exception {

    private final String file;
    private final int line;
    private final String field;
    private final Problem problem;

    /// @param file its name
    /// @param line counted from 1, or 0 where no line is to blame
    /// @param field where in the file, such as `quotes[2].content[0].start`, or empty
    public UnreadableFileException(String file, int line, String field, Problem problem) {
        super(file + ":" + line + ": " + field + ": " + problem.key());
        this.file = file;
        this.line = line;
        this.field = field;
        this.problem = problem;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String field() {
        return field;
    }

    public Problem problem() {
        return problem;
    }

    /// The whole of it: file, line, field, and the key of what is wrong there, which the reader of
    /// this puts in words first.
    public Problem placed(String what) {
        if (line == 0) {
            return Problem.of("problem.place.file", file, what);
        }
        return field.isEmpty()
                ? Problem.of("problem.place.line", file, String.valueOf(line), what)
                : Problem.of("problem.place.field", file, String.valueOf(line), field, what);
    }

    /// The whole of it, what is wrong there included.
    public Problem whole() {
        if (line == 0) {
            return Problem.of("problem.place.file", file, problem);
        }
        return field.isEmpty()
                ? Problem.of("problem.place.line", file, String.valueOf(line), problem)
                : Problem.of("problem.place.field", file, String.valueOf(line), field, problem);
    }
}
