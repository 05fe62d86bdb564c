package org.kanttekening.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.util.Locale;

/// Whether a person sees what is written to standard output or standard error.
final class Watched {

    private static final int OUTPUT = 1;
    private static final int ERROR = 2;

    private Watched() {}

    static boolean output() {
        return isTerminal(OUTPUT);
    }

    static boolean error() {
        return isTerminal(ERROR);
    }

    /// Asks the C library, for Java tells it of standard input and output together only. Where
    /// calling it is not allowed, nobody is taken to watch.
    @SuppressWarnings("restricted") // isatty reads, and takes a number
    private static boolean isTerminal(int descriptor) {
        if (!Watched.class.getModule().isNativeAccessEnabled()
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
                                            .invokeExact(descriptor)
                            != 0;
        } catch (Throwable e) {
            return false; // invokeExact may throw anything, and this is not worth failing for
        }
    }
}
