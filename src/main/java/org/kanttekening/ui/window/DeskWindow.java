package org.kanttekening.ui.window;

import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.app.ArticleRow;
import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Problems;
import org.kanttekening.app.Settings;
import org.kanttekening.app.Settings.WindowPlace;
import org.kanttekening.app.Workspace;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.folder.PassageLink;
import org.kanttekening.ui.Fonts;
import org.kanttekening.ui.TextMenus;
import org.kanttekening.ui.article.ArticleView;
import org.kanttekening.ui.find.FindPane;
import org.kanttekening.ui.form.FormView;
import org.kanttekening.ui.list.ArticleList;
import org.kanttekening.ui.panel.CardText;
import org.kanttekening.ui.review.ReviewPane;
import org.kanttekening.ui.sheet.Sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The main window's content: the list of articles, the article, the panels and the fields, kept in
/// step with the session on the article that is open.
public final class DeskWindow implements TagCommands.Desktop {

    private final Messages messages;
    private final WindowHost host;
    private final Workspace workspace;
    private final Commands commands = new Commands(() -> now().conditions());

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
    private final FolderNews news;
    private final Modes modes;
    private final Leading leading;
    private final FindCommands finding;
    private final ReviewCommands review;
    private final Sheets sheets;
    private final KeysNow now;

    public DeskWindow(
            Messages messages, WindowHost host, Function<Workspace.Listener, Workspace> furnish) {
        this.messages = messages;
        this.host = host;
        this.now = new KeysNow(this, messages, host);
        this.news = new FolderNews(this, messages, host);
        this.workspace = furnish.apply(news);
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
        guidelines = new Guidelines(messages.text("window.guidelines"), this::goTo);
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
        modes = new Modes(page, columns, top);
        leading = new Leading(this, messages, workspace);
        finding = new FindCommands(this, messages, host, workspace);
        review = new ReviewCommands(this, messages, workspace);
        sheets = new Sheets(this);
        top.modes(this::annotate, review::open, finding::back);
        saved =
                new SavedShown(
                        messages, new Problems(messages), status, notices, remedies::ofConflict);
        inStep = new InStep(messages, this, view, host::titled);
        var undoing = new Undoing(messages, host.dialogs(), workspace, () -> desk().session());
        going =
                new GoCommands(
                        messages, pane, form, this::desk, undoing, status::pass, this::undoBeside);
        tagging = new TagCommands(messages, pane, overlays, this, status::pass);
        arrange();
        going.register(commands);
        finding.register(commands);
        review.register(commands);
        tagging.register(commands);
        new SheetCommands(this, messages, host, workspace).register(commands);
        new WindowCommands(this, messages, host, workspace).register(commands);
        new SetCommands(messages, host, workspace, overlays, this::focus).register(commands);
        var menus = new CommandMenus(messages, commands, now::keys);
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
        TextMenus.install(scene, messages);
        scene.focusOwnerProperty().subscribe(_ -> hint());
        Drops.accept(overlays, this::openFolder, this::openArticleFile);
        return scene;
    }

    /// Sets the article in the reading face, and brings the rest to what the settings say.
    public void dress(Settings settings, Fonts fonts) {
        view.setReadingFace(fonts.reading());
        review.article().setReadingFace(fonts.reading());
        dress(settings);
    }

    /// Brings text size and reading width to what the settings say.
    void dress(Settings settings) {
        double scale = settings.appearance().textScale();
        Columns.narrowest(list, centre, panels, scale);
        for (var article : List.of(view, review.article())) {
            article.setTextScale(scale);
            article.setReadingWidth(settings.appearance().readingWidth());
        }
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
        return openDesk().orElseThrow(() -> new IllegalStateException("no article is open"));
    }

    Optional<DeskOfArticle> openDesk() {
        return news.desk();
    }

    private TagCommands tagging() {
        return tagging;
    }

    private ArticleText text() {
        return openDesk().map(it -> it.session().text()).orElseGet(() -> new ArticleText(""));
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

    TopBar top() {
        return top;
    }

    Remedies remedies() {
        return remedies;
    }

    InStep inStep() {
        return inStep;
    }

    Modes modes() {
        return modes;
    }

    Leading leading() {
        return leading;
    }

    FindCommands finding() {
        return finding;
    }

    ReviewCommands review() {
        return review;
    }

    FolderNews news() {
        return news;
    }

    Sheets sheets() {
        return sheets;
    }

    /// Shows the article and its panels, in place of what was found.
    void annotate() {
        if (review.corrections().end()) {
            workspace.current().ifPresent(it -> news.lay(it.session()));
        }
        workspace
                .current()
                .filter(it -> it.session().editable())
                .ifPresent(it -> saved.show(workspace.state(it.name())));
        modes.annotate();
        hint();
        view.requestFocus();
    }

    /// Gives the focus to what the window is for now.
    void focus() {
        switch (modes.now()) {
            case FIND -> finding.pane().ifPresent(FindPane::focusHits);
            case REVIEW -> review.pane().ifPresent(ReviewPane::focus);
            case SHEET -> sheets.shown().ifPresent(Sheet::focus);
            case ANNOTATE, CORRECT -> view.requestFocus();
        }
    }

    /// Puts the article in place of the welcome.
    void showArticles() {
        centre.getChildren().setAll(pane);
    }

    Guidelines guidelines() {
        return guidelines;
    }

    /// What the keys mean as things are.
    KeysNow now() {
        return now;
    }

    void hint() {
        now.hint();
    }

    boolean hasFolder() {
        return news.root().isPresent();
    }

    /// Undoes or redoes where something else than the article is in sight.
    private boolean undoBeside(boolean undo) {
        return review.undo(undo) || finding.move(undo) || sheets.move(undo);
    }

    public void openFolder(String path) {
        form.commit();
        workspace.open(Path.of(path));
    }

    /// Goes where a link leads in the folder that is open, or in the one that is opened next.
    public void goTo(PassageLink link) {
        news.passages().goTo(link);
    }

    void openArticleFile(Path file) {
        WindowCommands.openFile(this, host, file);
    }

    void open(ArticleRow row) {
        form.commit();
        list.current(row.name());
        workspace.openArticle(row.name());
    }

    // Choosing.

    private void chosenByCard(Annotation annotation) {
        desk().session().choose(annotation);
        going.show(annotation);
    }

    private CardText.Source cardSource() {
        return CardText.Source.of(messages, desk().session());
    }
}
