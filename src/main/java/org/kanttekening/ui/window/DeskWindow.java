package org.kanttekening.ui.window;

import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.app.ArticleRow;
import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.Condition;
import org.kanttekening.app.KeyMap;
import org.kanttekening.app.LanguageReading;
import org.kanttekening.app.Messages;
import org.kanttekening.app.OpenArticle;
import org.kanttekening.app.Problems;
import org.kanttekening.app.Settings;
import org.kanttekening.app.Settings.WindowPlace;
import org.kanttekening.app.Workspace;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.folder.Recovery;
import org.kanttekening.folder.SaveState;
import org.kanttekening.ui.Fonts;
import org.kanttekening.ui.article.ArticleView;
import org.kanttekening.ui.form.FormView;
import org.kanttekening.ui.list.ArticleList;
import org.kanttekening.ui.panel.CardText;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The main window's content: the list of articles, the article, the panels and the fields, kept in
/// step with the session on the article that is open.
public final class DeskWindow implements Workspace.Listener, TagCommands.Desktop {

    private final Messages messages;
    private final Problems problems;
    private final WindowHost host;
    private final Workspace workspace;
    private final Commands commands = new Commands(this::conditions);

    private final ArticleView view = new ArticleView();
    private final ArticlePane pane;
    private final ArticleList list;
    private final Panels panels;
    private final FormView form;
    private final TopBar top;
    private final StatusLine status;
    private final Notices notices;
    private final Guidelines guidelines;
    private final StackPane centre = new StackPane();
    private final SplitPane columns = new SplitPane();
    private final OverlayLayer overlays;
    private final InStep inStep;
    private final GoCommands going;
    private final TagCommands tagging;
    private final SavedShown saved;
    private final Remedies remedies;
    private final Places places = new Places();
    private @Nullable DeskOfArticle desk;
    private @Nullable Path root;

    public DeskWindow(Messages messages, WindowHost host, Function<DeskWindow, Workspace> furnish) {
        this.messages = messages;
        this.problems = new Problems(messages);
        this.host = host;
        this.workspace = furnish.apply(this);
        var bridge =
                new FormBridge(
                        messages,
                        () -> desk().session(),
                        view,
                        workspace.register(),
                        host::browse,
                        host.clock());
        form = new FormView(bridge);
        form.setId("form");
        form.setOnLeave(view::requestFocus);
        status = new StatusLine(messages);
        list = new ArticleList(messages, this::open);
        panels = new Panels(messages, this::cardSource, this::chosenByCard, form);
        top = new TopBar(messages, () -> list().focus());
        guidelines = new Guidelines(messages.text("window.guidelines"));
        pane =
                new ArticlePane(
                        messages,
                        view,
                        this::text,
                        number -> tagging().speaker(number),
                        host::browse);
        notices = new Notices(messages, centre);
        remedies = new Remedies(messages, workspace, notices);
        var page = new BorderPane(columns);
        page.setTop(top);
        page.setBottom(status);
        overlays = new OverlayLayer(page);
        saved = new SavedShown(messages, problems, status, notices, remedies::ofConflict);
        inStep = new InStep(messages, this, view, host::titled);
        var undoing = new Undoing(messages, host.dialogs(), workspace, () -> desk().session());
        going = new GoCommands(messages, pane, form, this::desk, undoing, status::pass);
        tagging = new TagCommands(messages, pane, overlays, this, status::pass);
        arrange();
        going.register(commands);
        tagging.register(commands);
        new WindowCommands(this, messages, host, workspace).register(commands);
        new SetCommands(messages, host, workspace, overlays, view::requestFocus).register(commands);
        var menus = new CommandMenus(messages, commands, this::keys);
        menus.fill(top.menu(), () -> host.settings().recentFolders(), this::openFolder);
        view.setContextMenu(menus.atText());
        centre.getChildren()
                .setAll(
                        new WelcomePane(
                                messages,
                                host.settings().recentFolders(),
                                () -> commands.run(Command.OPEN_FOLDER),
                                this::openFolder));
    }

    /// The scene that shows all this, with the keys installed.
    public Scene scene(double width, double height) {
        var scene = new Scene(overlays, width, height);
        new DeskKeys(this, scene, view).install();
        scene.focusOwnerProperty().subscribe(_ -> hint());
        Drops.accept(overlays, this::openFolder, this::openArticleFile);
        return scene;
    }

    /// Sets the article in the reading face, and brings the rest to what the settings say.
    public void dress(Settings settings, Fonts fonts) {
        view.setReadingFace(fonts.reading());
        dress(settings);
    }

    /// Brings text size and reading width to what the settings say.
    void dress(Settings settings) {
        double scale = settings.appearance().textScale();
        Columns.narrowest(list, centre, panels, scale);
        view.setTextScale(scale);
        view.setReadingWidth(settings.appearance().readingWidth());
    }

    /// Gives the columns their shares of the window.
    public void spread() {
        Columns.spread(columns, list, panels, host.settings().window());
        panels.share(host.settings().window().formShare());
    }

    /// How the window is divided now that it closes; what is being typed is taken over.
    public WindowPlace taken(WindowPlace place) {
        form.commit();
        return Columns.taken(columns, list, panels.share(), place);
    }

    public Scene scene() {
        return overlays.getScene();
    }

    /// Puts the caret into the first quotation of the open article, if it has one.
    public void goToFirstQuotation() {
        desk().reading().allQuotations().stream()
                .findFirst()
                .ifPresent(span -> view.select(new Span(span.start() + 1, span.start() + 1)));
    }

    private void arrange() {
        columns.getItems().setAll(notices, panels);
        if (host.settings().window().listShown()) {
            columns.getItems().addFirst(list);
        }
        new ArticleWords(messages, view, this::openDesk).teach();
        view.selectionProperty().subscribe(_ -> hint());
        top.annotator(workspace.annotator().name());
    }

    // What the desk stands for.

    @Override
    public DeskOfArticle desk() {
        return Objects.requireNonNull(desk, "no article is open");
    }

    Optional<DeskOfArticle> openDesk() {
        return Optional.ofNullable(desk);
    }

    private TagCommands tagging() {
        return tagging;
    }

    private ArticleText text() {
        return desk == null ? new ArticleText("") : desk.session().text();
    }

    @Override
    public Optional<Span> words() {
        var trimmed = desk().tagging().trimmed(view.selection());
        return trimmed.isEmpty() ? desk().reading().word(view.caret()) : Optional.of(trimmed);
    }

    @Override
    public Function<String, List<Actor>> register() {
        return typed -> workspace.register().matching(typed);
    }

    @Override
    public void edgeMoved() {
        openDesk().ifPresent(open -> EdgeView.show(view, open));
        hint();
    }

    public Commands commands() {
        return commands;
    }

    public Workspace workspace() {
        return workspace;
    }

    ArticlePane pane() {
        return pane;
    }

    Panels panels() {
        return panels;
    }

    FormView form() {
        return form;
    }

    ArticleList list() {
        return list;
    }

    OverlayLayer overlays() {
        return overlays;
    }

    SplitPane columns() {
        return columns;
    }

    Notices notices() {
        return notices;
    }

    SavedShown saved() {
        return saved;
    }

    StatusLine status() {
        return status;
    }

    Guidelines guidelines() {
        return guidelines;
    }

    /// Says why a command cannot be given here.
    void refused(Command command) {
        commands.lacking(command)
                .ifPresent(it ->
                        status.pass(
                                messages.text(
                                        "status.not-now",
                                        messages.text(command.nameKey()),
                                        messages.text(it.key()))));
    }

    KeyMap keys() {
        return new KeyMap(host.settings().keys());
    }

    private Set<Condition> conditions() {
        return Conditions.holding(root != null, desk, view);
    }

    void hint() {
        status.keys(Hint.texts(messages, keys(), Hint.commands(desk, form, view.getScene())));
    }

    // The folder.

    public void openFolder(String path) {
        form.commit();
        workspace.open(Path.of(path));
    }

    void openArticleFile(Path file) {
        WindowCommands.openFile(this, host, file);
    }

    @Override
    public void folderOpened(Path opened, List<ArticleRow> rows) {
        root = opened;
        desk = null;
        form.show(null);
        view.show(new ArticleText(""), org.kanttekening.annotation.AnnotationSet.EMPTY);
        centre.getChildren().setAll(pane);
        notices.doneAll("");
        status.clear();
        top.place(folderName(opened), null);
        top.annotator(workspace.annotator().name());
        list.show(rows);
        list.current(null);
        host.opened(opened);
        host.firstArticle(opened, rows).ifPresent(workspace::openArticle);
    }

    @Override
    public void rowsChanged(List<ArticleRow> rows) {
        list.show(rows);
    }

    @Override
    public void rowChanged(ArticleRow row) {
        list.update(row);
    }

    @Override
    public void unsavedFound(Recovery.Unsaved unsaved) {
        remedies.offer(unsaved);
    }

    @Override
    public void failed(Exception problem) {
        var text = problems.text(problem);
        notices.tell("failed/" + text, text);
    }

    // The article.

    void open(ArticleRow row) {
        form.commit();
        list.current(row.name());
        workspace.openArticle(row.name());
    }

    @Override
    public void articleOpened(OpenArticle article) {
        // What is being typed belongs to the article that was open until now.
        form.commit();
        form.show(null);
        openDesk().ifPresent(before -> places.leave(before.session().name(), view));
        openDesk().ifPresent(before -> before.session().forget(inStep));
        var session = article.session();
        desk = DeskOfArticle.of(session, LanguageReading.of(session));
        session.listen(inStep);
        overlays.close();
        pane.find().close();
        inStep.all();
        list.current(article.name());
        top.place(root == null ? null : folderName(root), article.name());
        notices.doneAll("read-only/");
        problems.whyReadOnly(article)
                .ifPresent(why -> notices.tell("read-only/" + article.name(), why));
        places.back(article.name(), view);
        if (session.editable()) {
            saved.show(workspace.state(article.name()));
        } else {
            status.readOnly();
        }
        if (root != null) {
            host.openedArticle(root, article.name());
        }
        view.requestFocus();
    }

    @Override
    public void saveState(String article, SaveState state) {
        saved.news(article, state, desk != null && desk.session().name().equals(article));
    }

    // Choosing.

    private void chosenByCard(Annotation annotation) {
        desk().session().choose(annotation);
        going.show(annotation);
    }

    private CardText.Source cardSource() {
        return CardText.Source.of(messages, desk().session());
    }

    static String folderName(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
