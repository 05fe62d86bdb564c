package org.kanttekening.app;

import org.jspecify.annotations.Nullable;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.review.match.MatchRule;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What the people of the open folder have agreed on: its settings, which are changed in its file
/// and nowhere else, and its guidelines.
public final class HouseRules {

    private final Workspace.Furnishing with;
    private final Supplier<@Nullable OpenFolder> folder;
    private final Consumer<Exception> failed;
    private final Runnable changed;

    /// @param changed is run when the settings have become others
    HouseRules(
            Workspace.Furnishing with,
            Supplier<@Nullable OpenFolder> folder,
            Consumer<Exception> failed,
            Runnable changed) {
        this.with = with;
        this.folder = folder;
        this.failed = failed;
        this.changed = changed;
    }

    /// The settings of the open folder; where none is open, none.
    public FolderSettings settings() {
        var open = folder.get();
        return open == null ? FolderSettings.NONE : open.settings();
    }

    /// When two people's passages are the same one in this folder.
    public MatchRule matchRule() {
        return matchRule(settings());
    }

    /// The rule that a folder's settings give.
    public static MatchRule matchRule(FolderSettings settings) {
        var share = settings.matching();
        return share.isPresent() ? new MatchRule(share.getAsDouble()) : MatchRule.USUAL;
    }

    /// Has the settings of the open folder changed in its file.
    ///
    /// @param refused is given why nothing was written, such as that the file was changed meanwhile
    public void change(
            UnaryOperator<FolderSettings> change, Runnable then, Consumer<Exception> refused) {
        var open = folder.get();
        if (open == null) {
            return;
        }
        with.tasks()
                .run(
                        () -> {
                            open.kept().change(change, with.storage());
                            return open;
                        },
                        _ -> {
                            then.run();
                            changed.run();
                        },
                        problem -> {
                            refused.accept(problem);
                            changed.run();
                        });
    }

    /// Has something added to the guidelines of the open folder.
    ///
    /// @param refused is given why nothing was written, such as that the file was changed meanwhile
    public void guide(UnaryOperator<String> change, Runnable then, Consumer<Exception> refused) {
        var open = folder.get();
        if (open == null) {
            return;
        }
        with.tasks()
                .run(
                        () -> {
                            open.guidance().change(change, with.storage());
                            return open;
                        },
                        _ -> {
                            then.run();
                            changed.run();
                        },
                        refused);
    }

    /// The guidelines of the open folder, where they are written down.
    public void guidelines(Consumer<Optional<String>> then) {
        var open = folder.get();
        if (open == null) {
            then.accept(Optional.empty());
            return;
        }
        with.tasks().run(open.folder()::guidelines, then, failed);
    }
}
