package org.kanttekening.cli;

/// A number of things in English: `1 article`, `2 articles`.
final class Count {

    private Count() {}

    /// @param what one of them, whose plural takes an s
    static String of(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
