package org.kanttekening.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.util.Locale;

/// Whether a person sees what is written to standard error.
final class StandardError {

    private static final int FILE_DESCRIPTOR = 2;

    private StandardError() {}

    /// Asks the C library, for Java tells it of standard input and output together only. Where
    /// calling it is not allowed, nobody is taken to watch.
    @SuppressWarnings("restricted") // isatty reads, and takes a number
    static boolean isTerminal() {
        if (!StandardError.class.getModule().isNativeAccessEnabled()
                || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        try {
            var linker = Linker.nativeLinker();
            var function = linker.defaultLookup().find(windows ? "_isatty" : "isatty");
            return function.isPresent()
                    && (int)
                                    linker.downcallHandle(
                                                    function.get(),
                                                    FunctionDescriptor.of(
                                                            ValueLayout.JAVA_INT,
                                                            ValueLayout.JAVA_INT))
                                            .invokeExact(FILE_DESCRIPTOR)
                            != 0;
        } catch (Throwable e) {
            return false; // invokeExact may throw anything, and this is not worth failing for
        }
    }
}
