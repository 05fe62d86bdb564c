package org.kanttekening.app;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.change.ChangeSet;
import org.kanttekening.change.Changes;
import org.kanttekening.folder.Recovery;
import org.kanttekening.folder.SaveQueue;
import org.kanttekening.folder.SidecarReading;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Brings into an open article what did not come from its session: what the file says after
/// somebody else wrote it, and what a run that ended badly left. Each comes as a gesture, so that
/// it is seen and can be undone.
final class Outside {

    /// What becomes of an article whose file was changed elsewhere.
    enum Then {
        /// The session goes on from what the file says, unless somebody works on it: then the two
        /// are for a person to settle, when it is saved.
        FOLLOW,
        /// The session goes on from what the file says.
        TAKE,
        /// The file is given what the session says.
        KEEP
    }

    private final Workspace.Furnishing with;
    private final SaveQueue saving;
    private final Supplier<@Nullable OpenFolder> folder;
    private final Workspace.Listener listener;
    private final Recovery recovery;

    Outside(
            Workspace.Furnishing with,
            SaveQueue saving,
            Supplier<@Nullable OpenFolder> folder,
            Workspace.Listener listener) {
        this.with = with;
        this.saving = saving;
        this.folder = folder;
        this.listener = listener;
        this.recovery = new Recovery(with.storage());
    }

    void read(OpenArticle article, Path path, Then then) {
        var from = folder.get();
        if (from == null) {
            return;
        }
        var asked = article.session().sidecar();
        var owner = asked.annotator().id();
        with.tasks()
                .run(
                        () ->
                                from.folder()
                                        .readSidecar(article.file(), owner, article.read().text()),
                        reading -> {
                            if (then != Then.FOLLOW
                                    || (isAtRest(article, path, asked) && !isOurs(path, reading))) {
                                go(article, path, reading, then);
                            }
                        },
                        listener::failed);
    }

    /// Whether nothing happened here while the file was read: only then is it known that what was
    /// read is not an earlier writing of our own.
    private boolean isAtRest(OpenArticle article, Path path, Sidecar asked) {
        return saving.state(path).isSafe() && article.session().sidecar().equals(asked);
    }

    private boolean isOurs(Path path, SidecarReading reading) {
        return reading instanceof SidecarReading.Read found
                && saving.lastSeen(path).equals(Optional.of(found.sha256()));
    }

    private void go(OpenArticle article, Path path, SidecarReading reading, Then then) {
        switch (reading) {
            case SidecarReading.Read found -> {
                saving.open(path, article.read(), reading);
                if (then == Then.KEEP) {
                    keep(article, path, Optional.of(found.stored().sidecar()));
                } else {
                    take(article, found.stored().sidecar(), "gesture.elsewhere");
                }
            }
            case SidecarReading.Absent _ -> {
                saving.open(path, article.read(), reading);
                keep(article, path, Optional.empty());
            }
            case SidecarReading.Unreadable unreadable -> listener.failed(unreadable.problem());
            case SidecarReading.ReadOnly _, SidecarReading.OtherText _ -> {
                // Its text is another now: what is open here stays as it is, and unsaved.
            }
        }
    }

    private void take(OpenArticle article, Sidecar theirs, String label) {
        var session = article.session();
        var changes = Changes.between(session.sidecar(), theirs);
        if (!changes.isEmpty()) {
            session.apply(new ChangeSet(label, with.ids().next(), changes));
        }
    }

    private void keep(OpenArticle article, Path path, Optional<Sidecar> theirs) {
        var ours = article.session().sidecar();
        var gone = new HashSet<String>();
        theirs.ifPresent(sidecar ->
                sidecar.annotations().all().stream()
                        .map(Annotation::id)
                        .filter(id -> ours.annotations().find(id).isEmpty())
                        .forEach(gone::add));
        saving.submit(path, ours, gone);
    }

    /// Looks for work that is not in its file.
    void pending(Consumer<List<Recovery.Unsaved>> then) {
        with.tasks().run(recovery::pending, then, listener::failed);
    }

    void restore(OpenArticle article, Recovery.Unsaved unsaved) {
        with.tasks()
                .run(
                        () -> recovery.restored(unsaved, article.read(), article.reading()),
                        found -> {
                            found.ifPresent(it -> take(article, it, "gesture.restore"));
                            with.tasks()
                                    .run(
                                            saving::flush,
                                            saved -> {
                                                if (saved) {
                                                    discard(unsaved);
                                                }
                                            },
                                            listener::failed);
                        },
                        listener::failed);
    }

    void discard(Recovery.Unsaved unsaved) {
        with.tasks().quietly(() -> recovery.discard(unsaved));
    }
}
