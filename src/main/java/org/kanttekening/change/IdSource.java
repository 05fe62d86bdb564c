package org.kanttekening.change;

import org.kanttekening.annotation.Kind;

/// Where new ids come from; handed in, so that tests and golden files can name them beforehand.
public interface IdSource {

    /// Letters and digits of an id after its hyphen.
    int LENGTH = 8;

    /// Eight characters of 0-9a-z.
    String next();

    default String next(Kind kind) {
        return kind.letter() + "-" + next();
    }

    default String nextRemark() {
        return "m-" + next();
    }
}
