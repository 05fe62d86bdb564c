package org.kanttekening.check;

import org.kanttekening.folder.Problem;

import java.util.Comparator;

/// One thing that is wrong with one file of a folder.
///
/// @param file from the folder on, with `/` between folders
/// @param line counted from 1, or 0 where no line is to blame
/// @param field where in the file, such as `quotes[2].content[0].start`, or empty
public record Fault(String file, int line, String field, Problem problem)
        implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::file)
                    .thenComparingInt(Fault::line)
                    .thenComparing(Fault::field)
                    .thenComparing(fault -> fault.problem().key());

    /// A fault of a file as a whole.
    static Fault of(String file, String key, Object... arguments) {
        return new Fault(file, 0, "", Problem.of(key, arguments));
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
