package org.kanttekening.exchange;

import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// One set in one format: says what it would lose, writes it, reads it back and compares.
public final class Export {

    private final SetSource source;
    private final Exporter exporter;
    private final String version;

    /// @param version of the program, for the list of files
    public Export(SetSource source, Exporter exporter, String version) {
        this.source = source;
        this.exporter = exporter;
        this.version = version;
    }

    /// @param <P> what the writer makes of an article
    private record Read<P>(
            Optional<P> made, int annotations, Losses losses, Optional<Unread> unread) {

        static <P> Read<P> nothing() {
            return new Read<>(Optional.empty(), 0, new Losses(), Optional.empty());
        }
    }

    private interface Making<P> {
        P of(TaggedArticle article) throws IOException;
    }

    /// Looks at all that would go into the set; writes nothing.
    ///
    /// @throws CancellationException where it is cancelled
    public Preview preview(Progress progress) throws IOException {
        var sum = new Sum();
        try (var threads = new InOrder(progress)) {
            threads.each(
                    Progress.Stage.LOOKING,
                    source.entries(),
                    entry -> read(entry, article -> article),
                    sum::add);
        }
        return sum.preview();
    }

    /// Writes the set as [#run(Path, Progress, Consumer)] does, for whoever has seen its preview.
    public Exported run(Path target, Progress progress) throws IOException {
        return run(target, progress, _ -> {});
    }

    /// Writes the set into a folder, which is not there yet, is empty, or holds nothing but what an
    /// earlier export left there.
    ///
    /// @param told is told what the set comes to, and what the format cannot carry of it, before
    ///   anything has its place: the set is in the making beside it then, so that nothing is read
    ///   twice. Where this throws, nothing is left of it.
    /// @throws ExportRefusedException where the folder holds anything else, or lies in the folder
    ///   of articles
    /// @throws CancellationException where it is cancelled; then nothing is left of it
    public Exported run(Path target, Progress progress, Consumer<Preview> told) throws IOException {
        try (var place = ExportPlace.claim(target, source.folder().root(), progress)) {
            return run(place, progress, told);
        }
    }

    private Exported run(ExportPlace place, Progress progress, Consumer<Preview> told)
            throws IOException {
        var out = new Output(place.staging(), progress);
        var ledger = new Ledger();
        var sum = new Sum();
        try (var threads = new InOrder(progress);
                var writer = exporter.open(out, ledger)) {
            write(writer, threads, sum);
            told.accept(sum.preview());
            writer.finish();
            compare(writer, threads);
        }
        var exported =
                new Exported(
                        place.target(),
                        out.names().size(),
                        sum.articles,
                        sum.annotations,
                        sum.losses,
                        ledger.verdict(),
                        sum.unread);
        progress.demandGoingOn();
        place.keep(ManifestJson.write(exported, exporter.format(), source, version, out));
        return exported;
    }

    private <P> void write(SetWriter<P> writer, InOrder threads, Sum sum) throws IOException {
        threads.each(
                Progress.Stage.WRITING,
                source.entries(),
                entry -> read(entry, writer::encode),
                (Read<P> read) -> {
                    if (read.made().isPresent()) {
                        writer.write(read.made().get());
                    }
                    sum.add(read);
                });
    }

    private void compare(SetWriter<?> writer, InOrder threads) throws IOException {
        threads.each(
                Progress.Stage.COMPARING,
                writer.readBack(),
                task -> {
                    task.run(source::text);
                    return true;
                },
                _ -> {});
    }

    private <P> Read<P> read(SetSource.Entry entry, Making<P> making) throws IOException {
        try {
            var found = source.read(entry);
            if (found.isEmpty()) {
                return Read.nothing();
            }
            var article = found.get();
            var losses = new Losses();
            var chosen = article.chosen();
            chosen.forEach(annotation -> losses.add(exporter.lost(annotation, article)));
            return new Read<>(
                    Optional.of(making.of(article)), chosen.size(), losses, Optional.empty());
        } catch (UnreadableFileException e) {
            return new Read<>(
                    Optional.empty(),
                    0,
                    new Losses(),
                    Optional.of(new Unread(entry.article().name(), entry.owner(), e)));
        }
    }

    /// What the articles of a set come to.
    private static final class Sum {
        private int articles;
        private int annotations;
        private final Losses losses = new Losses();
        private final List<Unread> unread = new ArrayList<>();

        void add(Read<?> read) {
            articles += read.made().isPresent() ? 1 : 0;
            annotations += read.annotations();
            losses.add(read.losses());
            read.unread().ifPresent(unread::add);
        }

        Preview preview() {
            return new Preview(articles, annotations, losses, unread);
        }
    }
}
