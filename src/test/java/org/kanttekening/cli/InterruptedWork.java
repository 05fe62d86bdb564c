package org.kanttekening.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/// A process that is in the middle of writing a file until it is interrupted.
final class InterruptedWork {

    private InterruptedWork() {}

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var cancellation = new Cancellation();
        try (var _ = Interruption.cancelling(cancellation)) {
            Files.writeString(file, "half");
            System.out.println("writing");
            untilCancelled(cancellation);
            Files.delete(file);
        }
    }

    private static void untilCancelled(Cancellation cancellation) {
        try {
            while (true) {
                cancellation.check();
                Thread.onSpinWait();
            }
        } catch (CancellationException e) {
            System.out.println("stopping");
        }
    }
}
