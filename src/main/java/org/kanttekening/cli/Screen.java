package org.kanttekening.cli;

import java.util.Map;
import java.util.function.BooleanSupplier;

/// What results are seen on.
///
/// @param watched whether a person sees them, rather than a program or a file
/// @param columns how many characters of usual width a line has room for
record Screen(BooleanSupplier watched, int columns) {

    /// Where nothing tells: a window of today's is no narrower.
    private static final int USUAL = 100;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 500;

    /// @param environment in which shells that are asked to (`export COLUMNS`) say the width
    static Screen by(BooleanSupplier watched, Map<String, String> environment) {
        var columns = environment.getOrDefault("COLUMNS", "");
        return new Screen(
                watched,
                columns.matches("[0-9]{1,4}")
                        ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST)
                        : USUAL);
    }
}
