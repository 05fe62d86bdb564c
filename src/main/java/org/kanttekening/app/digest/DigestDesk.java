package org.kanttekening.app.digest;

import org.kanttekening.annotation.Remark;
import org.kanttekening.app.Running;
import org.kanttekening.app.Tasks;
import org.kanttekening.app.Together;
import org.kanttekening.app.Workspace;
import org.kanttekening.app.digest.FolderDigest.Change;
import org.kanttekening.app.review.Remarks;
import org.kanttekening.exchange.Progress.Stage;
import org.kanttekening.folder.ArticleFolder;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Has digests of one folder made, off the window's thread, and puts down what is answered to them.
/// What waits to be saved is saved first, for a digest goes by the files.
public final class DigestDesk {

    private final Path root;
    private final Workspace workspace;
    private final Tasks tasks;

    public DigestDesk(Path root, Workspace workspace) {
        this.root = root;
        this.workspace = workspace;
        this.tasks = workspace.furnishing().tasks();
    }

    /// Who sits at this desk.
    public String me() {
        return workspace.annotator().id();
    }

    /// The article that is open, by name.
    public Optional<String> article() {
        return workspace.current().map(it -> it.name());
    }

    /// Has those found who can be told something.
    public void people(Consumer<List<String>> then, Consumer<Exception> failed) {
        tasks.run(
                () -> {
                    workspace.flushing().run();
                    return Digesting.people(ArticleFolder.open(root));
                },
                then,
                failed);
    }

    /// @param article by name; all of the folder's where none is given
    public Running gather(
            String person,
            Optional<String> article,
            Consumer<Running.Stand> shown,
            Consumer<FolderDigest> then,
            Consumer<Exception> failed) {
        return tasks.start(
                running -> {
                    workspace.flushing().run();
                    return Digesting.of(
                            ArticleFolder.open(root),
                            person,
                            it -> article.filter(name -> !name.equals(it.name())).isEmpty(),
                            (done, of) -> {
                                running.demandGoingOn();
                                running.at(Stage.COMPARING, done, of);
                            });
                },
                shown,
                then,
                failed);
    }

    /// Has the page written that is sent.
    public void write(
            DigestOrder order,
            FolderDigest digest,
            Path file,
            Runnable then,
            Consumer<Exception> failed) {
        tasks.run(
                () -> {
                    order.write(digest, file);
                    return file;
                },
                _ -> then.run(),
                failed);
    }

    /// Puts down an answer: in one's own sidecar where one answers about one's own tags, else in
    /// the agreed one.
    ///
    /// @param then hears whether it is there: not where that sidecar may not be written
    public void answer(FolderDigest digest, Change change, String text, Consumer<Boolean> then) {
        if (text.isBlank()) {
            return;
        }
        var with = workspace.furnishing();
        var remark =
                Remarks.next(
                        change.entry().matter(),
                        change.in().remarks(change.entry()),
                        with.ids().nextRemark(),
                        me(),
                        with.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                        text);
        var article = change.in().name();
        if (digest.person().equals(me())) {
            workspace
                    .together()
                    .apply(
                            "gesture.review.remark",
                            with.ids().next(),
                            Map.of(article, scribe -> scribe.put(remark)),
                            Together.Watch.NONE,
                            changed -> then.accept(!changed.isEmpty()));
        } else {
            inAgreed(article, remark, then);
        }
    }

    private void inAgreed(String article, Remark remark, Consumer<Boolean> then) {
        workspace
                .reviews()
                .open(
                        article,
                        review -> {
                            boolean editable = review.agreed().session().editable();
                            if (editable) {
                                review.agreed()
                                        .session()
                                        .apply("gesture.review.remark", it -> it.put(remark));
                            }
                            then.accept(editable);
                        });
    }
}
