package org.kanttekening.ui.window;

import org.kanttekening.app.Command;
import org.kanttekening.app.Condition;
import org.kanttekening.app.KeyMap;
import org.kanttekening.app.Messages;
import org.kanttekening.ui.find.FindPane;
import org.kanttekening.ui.review.ReviewPane;
import org.kanttekening.ui.sheet.Sheet;

import java.util.EnumSet;
import java.util.Set;

/// What the keys mean in the window as it is now: what holds, what is hinted at, and why a command
/// cannot be given.
final class KeysNow {

    private final DeskWindow window;
    private final Messages messages;
    private final WindowHost host;

    KeysNow(DeskWindow window, Messages messages, WindowHost host) {
        this.window = window;
        this.messages = messages;
        this.host = host;
    }

    KeyMap keys() {
        return new KeyMap(host.settings().keys());
    }

    Set<Condition> conditions() {
        var modes = window.modes();
        var found = window.finding().pane();
        var shown = found.filter(_ -> modes.isFinding());
        var sheets = window.sheets();
        var holding =
                EnumSet.copyOf(
                        Conditions.holding(
                                window.hasFolder(),
                                modes.isAnnotating() ? window.openDesk().orElse(null) : null,
                                window.pane().view(),
                                found.filter(FindPane::hasHits).isPresent(),
                                shown.filter(it -> it.canMove(true)).isPresent()
                                        || sheets.canMove(true),
                                shown.filter(it -> it.canMove(false)).isPresent()
                                        || sheets.canMove(false)));
        if (window.openDesk().isPresent()) {
            holding.add(Condition.OPENED);
        }
        if (modes.isReviewing()) {
            window.review().pane().map(ReviewPane::holding).ifPresent(holding::addAll);
        }
        return holding;
    }

    void hint() {
        var modes = window.modes();
        window.status().article(modes.isAnnotating());
        var said =
                switch (modes.now()) {
                    case FIND -> Hint.FINDING;
                    case SHEET ->
                            Hint.sheet(
                                    window.sheets()
                                            .shown()
                                            .map(Sheet::hintKey)
                                            .orElse("status.keys.sheet"));
                    case REVIEW ->
                            window.review()
                                    .pane()
                                    .map(ReviewPane::isMerging)
                                    .filter(it -> it)
                                    .map(_ -> Hint.MERGING)
                                    .orElse(Hint.REVIEWING);
                    case ANNOTATE, CORRECT ->
                            Hint.commands(
                                    window.openDesk().orElse(null),
                                    window.form(),
                                    window.pane().view().getScene());
                };
        window.status().keys(Hint.texts(messages, keys(), said));
    }

    /// Says why a command cannot be given here.
    void refused(Command command) {
        window.commands()
                .lacking(command)
                .ifPresent(it ->
                        window.status()
                                .pass(
                                        messages.text(
                                                "status.not-now",
                                                messages.text(command.nameKey()),
                                                messages.text(it.key()))));
    }
}
