package org.kanttekening.ui.window;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.TermList;
import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Workspace;
import org.kanttekening.app.find.Acting;
import org.kanttekening.app.find.Finding;
import org.kanttekening.folder.FolderChange;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Query;
import org.kanttekening.search.Term;
import org.kanttekening.ui.find.FindAround;
import org.kanttekening.ui.find.FindPane;
import org.kanttekening.ui.form.LooseField;
import org.kanttekening.ui.form.RegisterChoice;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The commands that find in the folder, and go from what was found to the article and back.
final class FindCommands {

    private final DeskWindow window;
    private final Messages messages;
    private final WindowHost host;
    private final Workspace workspace;
    private @Nullable FindPane pane;
    private @Nullable Finding finding;

    FindCommands(DeskWindow window, Messages messages, WindowHost host, Workspace workspace) {
        this.window = window;
        this.messages = messages;
        this.host = host;
        this.workspace = workspace;
    }

    void register(Commands commands) {
        commands.on(Command.FIND_IN_FOLDER, this::find);
        commands.on(Command.NEXT_HIT, () -> step(1));
        commands.on(Command.PREVIOUS_HIT, () -> step(-1));
    }

    /// The pane of the folder that is open, if it has been made.
    Optional<FindPane> pane() {
        return Optional.ofNullable(pane);
    }

    /// Takes over what others changed in the folder.
    void changed(List<FolderChange> changes) {
        if (finding != null) {
            finding.changed(changes);
        }
    }

    /// Another folder is open: what was found is of no use any more.
    void closed() {
        pane().ifPresent(FindPane::close);
        finding = null;
        pane = null;
    }

    /// Shows the pane; words that are selected in the article are looked for.
    private void find() {
        var root = workspace.root();
        if (root.isEmpty()) {
            return;
        }
        window.form().commit();
        var words = window.modes().isFinding() ? Optional.<String>empty() : selected();
        var shown = made(root.get());
        window.modes().find(shown);
        window.hint();
        words.map(it -> Query.of(new Term.Words(it)).toString()).ifPresent(shown::ask);
        shown.focus();
    }

    /// Shows the pane as it was left.
    void back() {
        if (window.modes().isFinding()) {
            return;
        }
        if (pane == null) {
            find();
        } else {
            window.form().commit();
            window.modes().find(pane);
            window.hint();
            pane.focusHits();
        }
    }

    /// Takes back what was done to hits, or does it again, where these are in sight.
    ///
    /// @param undo which of the two
    /// @return whether they are
    boolean move(boolean undo) {
        boolean shown = window.modes().isFinding();
        if (shown) {
            pane().ifPresent(it -> it.move(undo));
        }
        return shown;
    }

    private Optional<String> selected() {
        var view = window.pane().view();
        return window.openDesk()
                .map(desk -> desk.session().text().slice(view.selection()).strip())
                .filter(words -> !words.isEmpty() && words.indexOf('\n') < 0);
    }

    private FindPane made(Path root) {
        var known = pane;
        if (known == null) {
            finding = new Finding(workspace, root, ZoneId.systemDefault());
            known = new FindPane(around(), finding);
            pane = known;
        }
        return known;
    }

    private FindAround around() {
        return new FindAround(
                messages,
                new Acting(workspace),
                host.dialogs(),
                host.clock(),
                this::open,
                window.overlays()::ask,
                window.overlays()::close,
                window::annotate,
                window.status()::pass,
                FindCommands::copy,
                node ->
                        node.getScene() != null
                                && KeyDispatcher.within(node.getScene().getFocusOwner(), node),
                typed -> workspace.register().matching(typed),
                new LooseField.Folder(
                        typed ->
                                workspace.register().matching(typed).stream()
                                        .map(FindCommands::choice)
                                        .toList(),
                        id -> workspace.register().find(id).map(FindCommands::choice),
                        this::terms,
                        host::browse));
    }

    private static RegisterChoice choice(Actor entry) {
        return new RegisterChoice(
                entry.register(), entry.name(), entry.otherNames().stream().findFirst().orElse(""));
    }

    private TermList terms(TermList list) {
        return window.openDesk()
                .map(desk -> new TermList(list.name(), desk.session().rules().values(list)))
                .orElse(list);
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void step(int by) {
        var known = pane;
        if (known == null) {
            return;
        }
        known.step(by)
                .ifPresentOrElse(
                        this::open, () -> window.status().pass(messages.text("find.no-more")));
    }

    private void open(Hit hit) {
        window.leading()
                .to(
                        new Leading.Destination(
                                hit.entry().file().name(), hit.place(), hit.id(), hit.annotator()));
    }
}
