package org.kanttekening.ui.window;

import org.kanttekening.app.Messages;
import org.kanttekening.app.Problems;
import org.kanttekening.folder.SaveState;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Shows how the work stands to its files: quietly while it is saved, and with a notice that stays
/// while it is not.
final class SavedShown {

    private final Messages messages;
    private final Problems problems;
    private final StatusLine status;
    private final Notices notices;
    private final Function<String, List<Notices.Remedy>> remedies;

    /// @param remedies what can be done about an article whose file was changed elsewhere
    SavedShown(
            Messages messages,
            Problems problems,
            StatusLine status,
            Notices notices,
            Function<String, List<Notices.Remedy>> remedies) {
        this.messages = messages;
        this.problems = problems;
        this.status = status;
        this.notices = notices;
        this.remedies = remedies;
    }

    /// @param current whether it is about the article in the window
    void news(String article, SaveState state, boolean current) {
        if (current) {
            show(state);
        }
        switch (state) {
            case SaveState.Failed failed -> {
                notices.tell(
                        key(article),
                        messages.text(
                                "io.not-saved",
                                article,
                                problems.text(failed.problem()),
                                place(failed.recovery())),
                        List.of());
            }
            case SaveState.Conflict conflict -> {
                notices.tell(
                        key(article),
                        messages.text("io.conflict", article, place(conflict.recovery())),
                        remedies.apply(article));
            }
            case SaveState.Saved _, SaveState.Clean _ -> notices.done(key(article));
            case SaveState.Pending _, SaveState.Saving _ -> {}
        }
    }

    private static String key(String article) {
        return "save/" + article;
    }

    void show(SaveState state) {
        switch (state) {
            case SaveState.Saved it -> status.saved(it.at());
            case SaveState.Clean _ -> status.unchanged();
            case SaveState.Pending _, SaveState.Saving _ -> status.saving();
            case SaveState.Failed _, SaveState.Conflict _ -> status.notSaved();
        }
    }

    private String place(Optional<Path> kept) {
        return kept.map(Path::toString).orElseGet(() -> messages.text("io.nowhere"));
    }
}
