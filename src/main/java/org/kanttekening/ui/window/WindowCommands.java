package org.kanttekening.ui.window;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Problems;
import org.kanttekening.app.Settings;
import org.kanttekening.app.Workspace;
import org.kanttekening.ui.palette.CommandList;
import org.kanttekening.ui.palette.CommandPalette;
import org.kanttekening.ui.palette.KeySheet;
import org.kanttekening.ui.settings.FolderRule;
import org.kanttekening.ui.settings.SettingsPane;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/// What commands do that are about folders, panes and the window itself.
final class WindowCommands {

    private static final double STEP = 0.1;
    private static final int STEM_LENGTH = 60;

    private final DeskWindow window;
    private final Messages messages;
    private final WindowHost host;
    private final Workspace workspace;

    WindowCommands(DeskWindow window, Messages messages, WindowHost host, Workspace workspace) {
        this.window = window;
        this.messages = messages;
        this.host = host;
        this.workspace = workspace;
    }

    void register(Commands commands) {
        commands.on(
                Command.OPEN_FOLDER,
                () ->
                        host.dialogs()
                                .chooseFolder()
                                .ifPresent(path -> window.openFolder(path.toString())));
        commands.on(
                Command.OPEN_FILE,
                () -> host.dialogs().chooseArticle().ifPresent(window::openArticleFile));
        commands.on(Command.PASTE_ARTICLE, this::paste);
        commands.on(Command.SAVE, this::save);
        commands.on(Command.SETTINGS, this::settings);
        commands.on(Command.QUIT, host::close);
        commands.on(Command.BACK_TO_TEXT, this::back);
        commands.on(Command.NEXT_PANE, () -> pane(1));
        commands.on(Command.PREVIOUS_PANE, () -> pane(-1));
        commands.on(Command.NEXT_ARTICLE, () -> article(1));
        commands.on(Command.PREVIOUS_ARTICLE, () -> article(-1));
        commands.on(Command.DONE, this::done);
        commands.on(Command.SHOW_QUOTES, () -> panel(Kind.QUOTE));
        commands.on(Command.SHOW_ACTORS, () -> panel(Kind.ACTOR));
        commands.on(Command.SHOW_DECISIONS, () -> panel(Kind.DECISION));
        commands.on(Command.SHOW_ARTICLE_FIELDS, this::articleFields);
        commands.on(Command.SHOW_GUIDELINES, this::guidelines);
        commands.on(Command.SHOW_ARTICLES, this::articles);
        commands.on(Command.LARGER_TEXT, () -> scale(scale() + STEP));
        commands.on(Command.SMALLER_TEXT, () -> scale(scale() - STEP));
        commands.on(Command.USUAL_TEXT, () -> scale(1));
        commands.on(Command.PALETTE, this::palette);
        commands.on(Command.KEYS, this::keys);
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            window.status().pass(messages.text("dialog.paste.empty"));
            return;
        }
        var title = messages.text("dialog.paste.title");
        host.dialogs()
                .askText(title, messages.text("dialog.paste.label"), stem(text))
                .ifPresent(stem -> workspace.paste(stem, text));
    }

    /// A file name from a text's first line.
    static String stem(String text) {
        var first = text.strip().lines().findFirst().orElse("");
        var words =
                first.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-+|-+$", "");
        return words.length() <= STEM_LENGTH
                ? words
                : words.substring(0, STEM_LENGTH).replaceAll("-[^-]*$", "");
    }

    private void save() {
        window.form().commit();
        workspace.save(() ->
                workspace
                        .current()
                        .map(it ->
                                window.review().corrections().isUnderWay()
                                        ? workspace.reviews().state(it.name())
                                        : workspace.state(it.name()))
                        .filter(_ -> window.openDesk().isPresent())
                        .ifPresent(window.saved()::show));
    }

    private void settings() {
        var settings = new SettingsPane(messages, host::settings, this::changed, folderRule());
        window.overlays().show(settings, this::backToArticle);
        settings.focus();
    }

    private Optional<FolderRule> folderRule() {
        var rules = workspace.houseRules();
        return workspace
                .root()
                .map(_ -> new FolderRule(rules.matchRule().overlap(), this::matching));
    }

    private void matching(double share) {
        workspace
                .houseRules()
                .change(
                        settings -> settings.withMatching(OptionalDouble.of(share)),
                        window.review()::compareAnew,
                        problem ->
                                window.notices()
                                        .tell("matching", new Problems(messages).text(problem)));
    }

    private void changed(Settings settings) {
        boolean other = !settings.annotatorId().equals(host.settings().annotatorId());
        host.settings(_ -> settings);
        if (other) {
            workspace.annotator(Annotator.of(settings.annotatorId(), settings.annotatorName()));
            workspace.root().ifPresent(root -> window.openFolder(root.toString()));
        }
        host.dress();
        window.dress(settings);
    }

    private void back() {
        if (window.pane().find().isVisible()) {
            window.pane().find().close();
            return;
        }
        var view = window.pane().view();
        boolean inText =
                view.getScene() != null
                        && KeyDispatcher.within(view.getScene().getFocusOwner(), view);
        if (inText && window.review().corrections().isUnderWay()) {
            window.review().open();
            return;
        }
        if (inText) {
            window.openDesk().ifPresent(desk -> desk.session().chooseNone());
            view.select(new org.kanttekening.article.Span(view.caret(), view.caret()));
        }
        view.requestFocus();
    }

    private void panel(Kind kind) {
        inSight();
        window.panels().show(kind);
    }

    /// What stands beside the article is in sight only with it.
    private void inSight() {
        if (!window.modes().isAnnotating()) {
            window.annotate();
        }
    }

    /// Goes round article, cards, fields and list of articles, or round what was found.
    private void pane(int step) {
        if (window.modes().isFinding()) {
            window.finding().pane().ifPresent(it -> it.nextPane(step));
            return;
        }
        if (window.modes().isReviewing()) {
            window.review().pane().ifPresent(it -> it.nextPane(step));
            return;
        }
        if (window.modes().isSheet()) {
            window.sheets().shown().ifPresent(it -> it.nextPane(step));
            return;
        }
        var panes = new ArrayList<Node>();
        panes.add(window.pane().view());
        panes.add(window.panels().cards());
        panes.add(window.form());
        panes.add(window.list());
        if (window.notices().isShowing()) {
            panes.add(window.notices().bars());
        }
        var owner = window.pane().getScene().getFocusOwner();
        int now = 0;
        for (int i = 0; i < panes.size(); i++) {
            if (KeyDispatcher.within(owner, panes.get(i))) {
                now = i;
            }
        }
        int next = Math.floorMod(now + step, panes.size());
        // Where there are no cards, nothing would show that the focus is there.
        if (next == 1 && window.panels().cards().getItems().isEmpty()) {
            next = Math.floorMod(next + step, panes.size());
        }
        switch (next) {
            case 0 -> window.pane().view().requestFocus();
            case 1 -> window.panels().cards().requestFocus();
            case 2 -> window.form().focusAgain();
            case 3 -> {
                showList(true);
                window.list().focus();
            }
            default -> window.notices().focusFirst();
        }
    }

    private void article(int step) {
        window.list().neighbour(step).ifPresent(window::open);
    }

    private void done() {
        if (window.review().corrections().isUnderWay()) {
            window.status().pass(messages.text("review.by-hand.status"));
            return;
        }
        window.form().commit();
        window.openDesk()
                .ifPresent(desk -> {
                    var header = desk.session().sidecar().header();
                    var next =
                            header.withStatus(
                                    header.status().equals("done") ? "in-progress" : "done");
                    desk.session().edit(header, next, "gesture.status");
                    window.status().pass(messages.text("term.articleStatus." + next.status()));
                });
    }

    private void articleFields() {
        window.openDesk().ifPresent(desk -> desk.session().chooseNone());
        window.form().focusField(Header.TITLE.name());
    }

    private void guidelines() {
        inSight();
        if (window.columns().getItems().contains(window.guidelines())) {
            columns(all -> all.remove(window.guidelines()));
            return;
        }
        workspace.houseRules().guidelines(this::guidelines);
    }

    private void guidelines(Optional<String> text) {
        text.ifPresentOrElse(
                window.guidelines()::show,
                () -> window.guidelines().say(messages.text("window.guidelines.none")));
        if (!window.columns().getItems().contains(window.guidelines())) {
            columns(all -> all.add(all.size() - 1, window.guidelines()));
        }
    }

    private void articles() {
        inSight();
        showList(!window.columns().getItems().contains(window.list()));
    }

    private void showList(boolean shown) {
        if (!shown) {
            columns(all -> all.remove(window.list()));
            backToArticle();
        } else if (!window.columns().getItems().contains(window.list())) {
            columns(all -> all.addFirst(window.list()));
        }
    }

    private void columns(Consumer<List<Node>> change) {
        Columns.change(
                window.columns(), window.list(), window.panels(), host.settings().window(), change);
    }

    private double scale() {
        return host.settings().appearance().textScale();
    }

    private void scale(double scale) {
        var settings = host.settings();
        changed(settings.withAppearance(settings.appearance().withTextScale(scale)));
    }

    private void palette() {
        var palette =
                new CommandPalette(
                        messages,
                        commandList(),
                        command -> {
                            window.overlays().close();
                            window.commands().run(command);
                        });
        window.overlays().show(palette, this::backToArticle);
        palette.focus();
    }

    private void keys() {
        var sheet = new KeySheet(messages, commandList());
        window.overlays().show(sheet, this::backToArticle);
        sheet.focus();
    }

    private CommandList commandList() {
        return new CommandList(messages, window.now().keys(), window.commands());
    }

    private void backToArticle() {
        window.focus();
    }

    /// Opens the folder an article file lies in, and the article in it.
    static void openFile(DeskWindow window, WindowHost host, Path file) {
        var absolute = real(file);
        var folder = absolute.getParent();
        if (folder != null) {
            host.openedArticle(folder, String.valueOf(absolute.getFileName()));
            window.openFolder(folder.toString());
        }
    }

    /// The path that folders go by; a file that is not there keeps the one it was named by.
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath();
        }
    }
}
