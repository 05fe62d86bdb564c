package org.kanttekening.ui.window;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Passages;
import org.kanttekening.app.Messages;
import org.kanttekening.app.review.Correcting;
import org.kanttekening.app.review.Reviewing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Lays what is agreed on on the desk, for the reviewer's own hand, in place of the reviewer's own
/// tags; and these back again.
final class Corrections {

    private static final String NOTICE = "review/by-hand";

    private final DeskWindow window;
    private final Messages messages;
    private @Nullable Correcting now;

    Corrections(DeskWindow window, Messages messages) {
        this.window = window;
        this.messages = messages;
    }

    boolean isUnderWay() {
        return now != null;
    }

    /// Whose agreed tags lie on the desk.
    Optional<Reviewing> reviewing() {
        return Optional.ofNullable(now).map(Correcting::reviewing);
    }

    /// Begins with the chosen matter.
    void correct(Reviewing reviewing) {
        begin(reviewing, Correcting::chosen, "correct.text");
    }

    /// Begins with nothing chosen.
    void add(Reviewing reviewing) {
        begin(reviewing, it -> Optional.of(Correcting.adding(it)), "add.text");
    }

    private void begin(
            Reviewing reviewing, Function<Reviewing, Optional<Correcting>> how, String told) {
        if (!reviewing.editable()) {
            window.status().pass(messages.text("review.by-hand.read-only"));
            return;
        }
        how.apply(reviewing).ifPresent(begun -> begin(begun, told));
    }

    private void begin(Correcting begun, String told) {
        now = begun;
        var session = begun.session();
        window.news().lay(session);
        window.modes().correct();
        window.notices()
                .tell(
                        NOTICE,
                        messages.text("review." + told),
                        List.of(
                                new Notices.Remedy(
                                        messages.text("review.by-hand.back"),
                                        window.review()::open)));
        begun.annotation()
                .ifPresentOrElse(
                        annotation -> {
                            session.chooseNone();
                            session.choose(annotation);
                            window.panels().show(annotation.kind());
                            reveal(annotation);
                        },
                        session::chooseNone);
        window.hint();
        window.pane().view().requestFocus();
    }

    private void reveal(org.kanttekening.annotation.Annotation annotation) {
        var leading = Passages.leading(annotation);
        if (!leading.isEmpty()) {
            window.pane().view().reveal(leading.hull());
        }
    }

    /// Ends what is under way, if anything is; the desk is laid anew by whoever calls this.
    ///
    /// @return whether anything was
    boolean end() {
        var ended = now;
        if (ended == null) {
            return false;
        }
        window.form().commit();
        now = null;
        window.notices().done(NOTICE);
        ended.end();
        return true;
    }
}
