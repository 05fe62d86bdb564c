package org.kanttekening.ui.window;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.app.Boundaries;
import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Part;
import org.kanttekening.article.Span;
import org.kanttekening.ui.picker.ActorPicker;
import org.kanttekening.ui.picker.PickerModel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the tagging keys do in the window: they take the words at hand, make the gesture, and leave
/// the caret behind the words, ready for the next.
final class TagCommands {

    private final Messages messages;
    private final ArticlePane pane;
    private final OverlayLayer overlays;
    private final Desktop desktop;
    private final Consumer<String> pass;
    private final ActorPicker picker;

    TagCommands(
            Messages messages,
            ArticlePane pane,
            OverlayLayer overlays,
            Desktop desktop,
            Consumer<String> pass) {
        this.messages = messages;
        this.pane = pane;
        this.overlays = overlays;
        this.desktop = desktop;
        this.pass = pass;
        picker = new ActorPicker(messages);
        overlays.keep(picker);
    }

    void register(Commands commands) {
        commands.on(Command.TAG_QUOTE, this::quote);
        commands.on(Command.TAG_ACTOR, () -> withWords(this::actor));
        commands.on(
                Command.TAG_DECISION,
                () -> withWords(words -> after(words, () -> desk().tagging().decision(words))));
        commands.on(
                Command.SOURCE,
                () -> withWords(words -> after(words, () -> desk().tagging().source(words))));
        commands.on(
                Command.CUE,
                () -> withWords(words -> after(words, () -> desk().tagging().cue(words))));
        commands.on(
                Command.ADD_SEGMENT,
                () -> withWords(words -> after(words, () -> addSegment(words))));
        for (var command : Command.values()) {
            if (command.speaker() > 0) {
                commands.on(command, () -> speaker(command.speaker()));
            }
        }
        commands.on(Command.SAME_SPEAKER, this::sameSpeaker);
        commands.on(Command.MOVE_START, () -> take(Boundaries.Edge.START));
        commands.on(Command.MOVE_END, () -> take(Boundaries.Edge.END));
        commands.on(Command.INTO_QUOTE, () -> desk().tagging().convert(Kind.QUOTE));
        commands.on(Command.INTO_ACTOR, () -> desk().tagging().convert(Kind.ACTOR));
        commands.on(Command.INTO_DECISION, () -> desk().tagging().convert(Kind.DECISION));
        commands.on(Command.CONFIRM, this::confirm);
        commands.on(Command.REMOVE, () -> remove(false));
        commands.on(Command.REMOVE_WHOLE, () -> remove(true));
    }

    void speaker(int number) {
        if (!desk().tagging().speaker(number)) {
            pass.accept(messages.text("status.no-number", number));
        }
    }

    private void quote() {
        var words = desk().tagging().trimmed(pane.view().selection());
        var content =
                words.isEmpty()
                        ? desk().reading().quotation(pane.view().caret())
                        : Optional.of(words);
        content.ifPresentOrElse(
                span -> after(span, () -> desk().tagging().quote(span)),
                () -> pass.accept(messages.text("status.no-quotation")));
    }

    private void actor(Span words) {
        var desk = desk();
        var name = proposedName(desk, words);
        var model =
                new PickerModel(
                        typed -> desk.tagging().matching(words, typed), desktop.register(), name);
        picker.ask(
                model,
                choice -> {
                    overlays.close();
                    after(words, () -> mention(desk, choice, words));
                });
        overlays.showNear(picker, near(words), pane.view()::requestFocus);
        picker.focus();
    }

    /// A pronoun is nobody's name: it stands for somebody who is there already.
    private static String proposedName(DeskOfArticle desk, Span words) {
        var said = desk.session().text().slice(words);
        boolean standsFor =
                desk.session().hints().mentionForm(said).equals("pronoun")
                        && !desk.session().annotations().actors().isEmpty();
        return standsFor ? "" : desk.session().hints().headName(said);
    }

    private static void mention(DeskOfArticle desk, PickerModel.Choice choice, Span words) {
        switch (choice) {
            case PickerModel.Choice.Present present ->
                    desk.tagging().mention(present.actor(), words);
            case PickerModel.Choice.Registered registered ->
                    desk.tagging().registeredActor(registered.actor(), words);
            case PickerModel.Choice.New made -> desk.tagging().newActor(made.name(), words);
        }
    }

    /// A quotation goes on with what is said, also after the source or the cue has been tagged.
    private void addSegment(Span words) {
        var session = desk().session();
        if (desk().reading().quotation(words.start() + 1).filter(words::equals).isPresent()) {
            session.chosen(Quote.class).ifPresent(quote -> session.choose(quote, Part.CONTENT));
        }
        desk().tagging().addSegment(words);
    }

    private void sameSpeaker() {
        if (!desk().tagging().sameSpeaker()) {
            pass.accept(messages.text("status.no-speaker"));
        }
    }

    private void take(Boundaries.Edge edge) {
        desk().boundaries().take(edge, pane.view().caret());
        desktop.edgeMoved();
    }

    private void confirm() {
        if (!desk().tagging().confirm()) {
            pass.accept(messages.text("status.not-older"));
        }
    }

    private void remove(boolean whole) {
        if (desk().tagging().remove(whole)) {
            pass.accept(messages.text("status.mention-removed"));
        }
    }

    /// Makes a gesture on words and puts the caret behind them.
    private void after(Span words, Runnable gesture) {
        gesture.run();
        pane.view().select(new Span(words.end(), words.end()));
        pane.view().requestFocus();
    }

    private void withWords(Consumer<Span> use) {
        var words = desktop.words();
        if (words.isEmpty()) {
            pass.accept(messages.text("status.no-words"));
        } else {
            use.accept(words.get());
        }
    }

    private Bounds near(Span words) {
        return pane.view()
                .boundsOf(words)
                .orElseGet(() -> {
                    var whole = pane.view().localToScene(pane.view().getLayoutBounds());
                    return new BoundingBox(whole.getCenterX(), whole.getMinY() + 80, 1, 1);
                });
    }

    private DeskOfArticle desk() {
        return desktop.desk();
    }

    /// What the commands ask of the window.
    interface Desktop {

        /// The desk of the open article.
        DeskOfArticle desk();

        /// The words at hand: the selection, or the word at the caret.
        Optional<Span> words();

        /// The register's entries for what is typed.
        java.util.function.Function<String, List<Actor>> register();

        /// An edge has been taken, moved or let go.
        void edgeMoved();
    }
}
