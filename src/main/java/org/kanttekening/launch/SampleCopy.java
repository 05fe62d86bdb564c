package org.kanttekening.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A working copy of a folder of sample articles, to try things on. One that is there is kept as it
/// is.
final class SampleCopy {

    private SampleCopy() {}

    static void make(Path sample, Path copy) throws IOException {
        if (Files.exists(copy)) {
            return;
        }
        try (var files = Files.walk(sample)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = copy.resolve(sample.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /// A copy for a round of work without a window, as it was before the last such round.
    static Path forTour(Path folder, Path into) throws IOException {
        var copy = into.resolve("headless").resolve("articles");
        Files.createDirectories(copy.getParent());
        make(folder, copy);
        try (var files = Files.list(copy)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith("." + Tour.ANNOTATOR + ".kanttekening.json")) {
                    Files.delete(file);
                }
            }
        }
        return copy;
    }
}
