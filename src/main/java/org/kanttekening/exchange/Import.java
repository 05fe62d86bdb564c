package org.kanttekening.exchange;

import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/// Takes files of other programs into a folder, as a named annotator's tags: each article whole or
/// not at all.
public final class Import {

    private final ArticleFolder folder;
    private final Importer importer;
    private final Taking taking;

    /// @param taking writes what was read
    public Import(ArticleFolder folder, Importer importer, Taking taking) {
        this.folder = folder;
        this.importer = importer;
        this.taking = taking;
    }

    /// A bundle as it was opened, or why it could not be.
    private record Opened(
            Importer.Bundle bundle, List<Incoming> incoming, Optional<Problem> refused) {}

    /// Says what taking the files in would come to; writes nothing.
    ///
    /// @throws CancellationException where it is cancelled
    public Imported preview(List<Path> files, Progress progress) throws IOException {
        return run(files, progress, false);
    }

    /// Takes the files in. Where it is cancelled, the articles that are through stay taken.
    ///
    /// @throws CancellationException where it is cancelled
    public Imported run(List<Path> files, Progress progress) throws IOException {
        return run(files, progress, true);
    }

    private Imported run(List<Path> files, Progress progress, boolean writing) throws IOException {
        var bundles = importer.bundles(files);
        var known = KnownArticles.of(folder, progress);
        var items = new ArrayList<Imported.Item>();
        var unknown = new TreeMap<Draft.Unknown, Integer>();
        try (var threads = new InOrder(progress)) {
            threads.each(
                    Progress.Stage.READING,
                    bundles,
                    this::open,
                    opened -> take(opened, known, items, unknown, writing));
        }
        return new Imported(items, unknown);
    }

    private Opened open(Importer.Bundle bundle) {
        try {
            return new Opened(bundle, importer.open(bundle), Optional.empty());
        } catch (UnreadableFileException e) {
            return new Opened(bundle, List.of(), Optional.of(e.whole()));
        } catch (IOException e) {
            return new Opened(
                    bundle,
                    List.of(),
                    Optional.of(
                            Problem.of("exchange.finding.io", bundle.name(), String.valueOf(e))));
        }
    }

    private void take(
            Opened opened,
            KnownArticles known,
            List<Imported.Item> items,
            Map<Draft.Unknown, Integer> unknown,
            boolean writing)
            throws IOException {
        if (opened.refused().isPresent()) {
            items.add(refused(opened.bundle().name(), opened.refused().get()));
            return;
        }
        for (var incoming : opened.incoming()) {
            var taken = taking.take(incoming, known, writing);
            items.add(taken.item());
            taken.unknown().forEach((name, count) -> unknown.merge(name, count, Integer::sum));
        }
    }

    private static Imported.Item refused(String file, Problem why) {
        return new Imported.Item(
                file,
                "",
                Imported.Outcome.REFUSED,
                0,
                List.of(new Finding(Finding.Level.REFUSED, "", why)));
    }
}
