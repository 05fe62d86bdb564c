package org.kanttekening.app;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.Recovery;
import org.kanttekening.folder.SaveQueue;
import org.kanttekening.folder.SaveState;
import org.kanttekening.folder.SidecarReading;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The articles of the open folder that are under review. What is agreed on is saved as everybody's
/// own sidecar is; nobody else's is ever written.
///
/// Everything but reading is on the window's thread.
public final class Reviews {

    /// Whose the outcome of a review is.
    static final Annotator AGREED = Annotator.of(AnnotatorId.AGREED, "");

    private final Workspace.Furnishing with;
    private final Supplier<@Nullable OpenFolder> folder;
    private final SaveQueue saving;
    private final Saves saves;
    private final Outside outside;
    private final Consumer<Exception> failed;
    private final Map<String, OpenReview> opened = new HashMap<>();

    Reviews(
            Workspace.Furnishing with,
            Supplier<@Nullable OpenFolder> folder,
            SaveQueue saving,
            Outside outside,
            Consumer<Exception> failed) {
        this.with = with;
        this.folder = folder;
        this.saving = saving;
        this.saves = new Saves(saving);
        this.outside = outside;
        this.failed = failed;
    }

    /// The reviews that have been opened since the folder was.
    public Collection<OpenReview> open() {
        return Collections.unmodifiableCollection(opened.values());
    }

    /// How the agreed sidecar of an article stands to its file.
    public SaveState state(String article) {
        return saves.state(article);
    }

    /// Opens an article for review; what was saved is read, what waits is saved first.
    public void open(String article, Consumer<OpenReview> then) {
        var from = folder.get();
        var known = opened.get(article);
        if (from == null) {
            return;
        }
        if (known != null) {
            read(from, known, then);
            return;
        }
        with.tasks()
                .run(
                        () -> {
                            saving.flush();
                            var agreed = from.open(new ArticleFile(article), AGREED, with);
                            return new OpenReview(
                                    agreed, people(from, agreed.file(), agreed.read().text()));
                        },
                        review -> arrived(from, review, then),
                        failed);
    }

    /// Reads colleagues' sidecars again, of all that are under review.
    void refresh() {
        var from = folder.get();
        if (from != null) {
            List.copyOf(opened.values()).forEach(review -> read(from, review, _ -> {}));
        }
    }

    private void read(OpenFolder from, OpenReview review, Consumer<OpenReview> then) {
        var agreed = review.agreed();
        with.tasks()
                .run(
                        () -> {
                            saving.flush();
                            return people(from, agreed.file(), agreed.read().text());
                        },
                        found -> {
                            if (from.equals(folder.get())) {
                                review.people(found);
                                then.accept(review);
                            }
                        },
                        failed);
    }

    private void arrived(OpenFolder from, OpenReview found, Consumer<OpenReview> then) {
        if (!from.equals(folder.get())) {
            return;
        }
        var review = opened.computeIfAbsent(found.name(), _ -> kept(from, found));
        then.accept(review);
    }

    private OpenReview kept(OpenFolder from, OpenReview review) {
        var agreed = review.agreed();
        if (!agreed.session().editable()) {
            return review;
        }
        try {
            var kept = saves.keep(from.sidecar(agreed), agreed, () -> {});
            return kept.equals(agreed) ? review : new OpenReview(kept, review.people());
        } catch (IOException e) {
            failed.accept(e);
            return review;
        }
    }

    static OpenReview.People people(OpenFolder from, ArticleFile article, ArticleText text)
            throws IOException {
        var sidecars = new ArrayList<Sidecar>();
        var problems = new ArrayList<Exception>();
        for (var person : from.folder().annotators(article).entrySet()) {
            switch (from.folder().readSidecar(article, person.getKey().value(), text)) {
                case SidecarReading.Read found -> sidecars.add(found.stored().sidecar());
                case SidecarReading.ReadOnly shown -> sidecars.add(shown.stored().sidecar());
                case SidecarReading.OtherText _ ->
                        problems.add(
                                new UnreadableFileException(
                                        person.getValue().getFileName().toString(),
                                        0,
                                        "",
                                        Problem.of("problem.review.otherText")));
                case SidecarReading.Unreadable unreadable -> problems.add(unreadable.problem());
                case SidecarReading.Absent _ -> {
                    // taken away while it was looked for
                }
            }
        }
        return new OpenReview.People(sidecars, problems);
    }

    /// The folder is closed; what could not be saved waits.
    void leave() {
        saves.leave(opened.values().stream().map(OpenReview::agreed).toList());
        opened.clear();
    }

    /// The article whose agreed sidecar a file is, of those under review.
    Optional<String> name(Path file) {
        return saves.name(file);
    }

    /// Looks at what the file of an agreed sidecar says now, after others changed it.
    void changed(Path file) {
        saves.name(file)
                .map(opened::get)
                .filter(_ -> saving.state(file).isSafe())
                .ifPresent(it -> outside.read(it.agreed(), file, Outside.Then.FOLLOW));
    }

    /// Unsaved work of a run that ended badly, brought back as a gesture that can be undone.
    void restore(String article, Recovery.Unsaved unsaved) {
        open(article, review -> outside.restore(review.agreed(), unsaved));
    }

    /// Writes what waits, and gives the articles that could not be saved.
    ///
    /// @param own those whose own sidecar could not
    Supplier<List<String>> finishing(Supplier<List<String>> own) {
        var agreed = saves.finishing();
        return () -> Stream.concat(own.get().stream(), agreed.get().stream()).distinct().toList();
    }
}
