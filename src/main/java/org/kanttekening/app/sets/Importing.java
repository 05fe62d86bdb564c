package org.kanttekening.app.sets;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.app.Running;
import org.kanttekening.app.Workspace;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Import;
import org.kanttekening.exchange.Imported;
import org.kanttekening.exchange.Importer;
import org.kanttekening.exchange.Intake;
import org.kanttekening.exchange.Mapping;
import org.kanttekening.exchange.Taking;
import org.kanttekening.exchange.Terms;
import org.kanttekening.folder.ArticleFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Importing into one folder, off the window's thread: what taking files in would come to, and
/// doing it. What waits to be saved is saved first.
public final class Importing {

    private final Path root;
    private final Formats formats;
    private final Workspace.Furnishing with;
    private final Annotator self;
    private final Runnable flush;

    /// What is taken in and how.
    ///
    /// @param files or folders of files
    /// @param annotator whose tags they become; of files that name their own, whoever works here
    public record Wish(
            Format format, List<Path> files, Annotator annotator, Mapping mapping, Terms terms) {
        public Wish {
            files = List.copyOf(files);
        }
    }

    /// @param self who works here
    /// @param flush writes what waits to be saved
    public Importing(
            Path root, Formats formats, Workspace.Furnishing with, Annotator self, Runnable flush) {
        this.self = self;
        this.root = root;
        this.formats = formats;
        this.with = with;
        this.flush = flush;
    }

    /// Who works here.
    public Annotator self() {
        return self;
    }

    public Formats formats() {
        return formats;
    }

    /// Says what taking it in would come to; writes nothing.
    public Running preview(Wish wish, Exporting.Listener<Imported> listener) {
        return start(wish, listener, false);
    }

    public Running run(Wish wish, Exporting.Listener<Imported> listener) {
        return start(wish, listener, true);
    }

    private Running start(Wish wish, Exporting.Listener<Imported> listener, boolean writing) {
        return with.tasks()
                .start(
                        running -> {
                            flush.run();
                            var files = files(wish.files());
                            return writing
                                    ? importing(wish).run(files, running)
                                    : importing(wish).preview(files, running);
                        },
                        listener::at,
                        listener::done,
                        listener::failed);
    }

    private Import importing(Wish wish) throws IOException {
        var folder = ArticleFolder.open(root);
        var intake =
                new Intake(
                        wish.annotator(),
                        with.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                        with.ids(),
                        wish.mapping());
        return new Import(
                folder,
                formats.importer(wish.format()),
                new Taking(folder, with.storage(), intake, with.version(), wish.terms()));
    }

    /// The format that files are in, told from their names: that of sidecars where there are some,
    /// as their names are like no others; none where several would do or none does.
    public Optional<Format> guessed(List<Path> files) throws IOException {
        var all = files(files);
        var found =
                formats.in().stream()
                        .filter(format -> !bundles(formats.importer(format), all).isEmpty())
                        .toList();
        if (found.contains(Format.SIDECAR)) {
            return Optional.of(Format.SIDECAR);
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<Importer.Bundle> bundles(Importer importer, List<Path> files) {
        return importer.bundles(files);
    }

    /// All files, those in folders included.
    public static List<Path> files(List<Path> offered) throws IOException {
        var all = new ArrayList<Path>();
        for (var path : offered) {
            if (Files.isDirectory(path)) {
                try (var inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile).sorted().forEach(all::add);
                }
            } else {
                all.add(path);
            }
        }
        return all;
    }
}
