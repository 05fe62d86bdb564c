package org.kanttekening.ui.window;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.app.ArticleRow;
import org.kanttekening.app.LanguageReading;
import org.kanttekening.app.Messages;
import org.kanttekening.app.OpenArticle;
import org.kanttekening.app.Problems;
import org.kanttekening.app.Session;
import org.kanttekening.app.Workspace;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.FolderChange;
import org.kanttekening.folder.Recovery;
import org.kanttekening.folder.SaveState;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Brings into the window what becomes of the folder: which one is open, which of its articles, and
/// what is told of them.
final class FolderNews implements Workspace.Listener {

    private final DeskWindow window;
    private final WindowHost host;
    private final Problems problems;
    private final Places places = new Places();
    private final Passages passages;
    private @Nullable DeskOfArticle desk;
    private @Nullable Path root;

    /// @param window asked for its parts only once there is news, when they have been made
    FolderNews(DeskWindow window, Messages messages, WindowHost host) {
        this.window = window;
        this.host = host;
        this.problems = new Problems(messages);
        this.passages = new Passages(window, messages);
    }

    /// The desk of the article that is open.
    Optional<DeskOfArticle> desk() {
        return Optional.ofNullable(desk);
    }

    /// The folder that is open.
    Optional<Path> root() {
        return Optional.ofNullable(root);
    }

    /// Where links lead.
    Passages passages() {
        return passages;
    }

    @Override
    public void folderOpened(Path opened, List<ArticleRow> rows) {
        root = opened;
        desk = null;
        window.finding().closed();
        window.review().corrections().end();
        window.review().closed();
        window.sheets().closed();
        window.modes().annotate();
        window.form().show(null);
        window.pane().view().show(new ArticleText(""), AnnotationSet.EMPTY);
        window.showArticles();
        window.notices().doneAll("");
        window.status().clear();
        window.top().place(folderName(opened), null);
        window.top().annotator(window.workspace().annotator().name());
        window.list().show(rows);
        window.list().current(null);
        host.opened(opened);
        host.firstArticle(opened, rows).ifPresent(window.workspace()::openArticle);
        passages.opened(opened);
    }

    @Override
    public void rowsChanged(List<ArticleRow> rows) {
        window.list().show(rows);
        window.sheets().changed();
    }

    @Override
    public void rowChanged(ArticleRow row) {
        window.list().update(row);
    }

    @Override
    public void changedElsewhere(List<FolderChange> changes) {
        window.finding().changed(changes);
    }

    @Override
    public void unsavedFound(Recovery.Unsaved unsaved) {
        window.remedies().offer(unsaved);
    }

    @Override
    public void failed(Exception problem) {
        var text = problems.text(problem);
        window.notices().tell("failed/" + text, text);
        window.review().gaveUp();
        if (!window.modes().isAnnotating()) {
            // the notices stand over the article
            window.status().pass(text);
        }
    }

    @Override
    public void articleOpened(OpenArticle article) {
        // What is being typed belongs to the article that was open until now.
        window.form().commit();
        boolean reviewed = window.modes().isReviewing() || window.review().corrections().end();
        var session = article.session();
        lay(session);
        window.list().current(article.name());
        window.top().place(root == null ? null : folderName(root), article.name());
        window.status().encoding(article.read().encoding());
        window.notices().doneAll("read-only/");
        problems.whyReadOnly(article)
                .ifPresent(why -> window.notices().tell("read-only/" + article.name(), why));
        places.back(article.name(), window.pane().view());
        if (session.editable()) {
            window.saved().show(window.workspace().state(article.name()));
        } else {
            window.status().readOnly();
        }
        if (root != null) {
            host.openedArticle(root, article.name());
        }
        if (reviewed && !window.leading().isUnderWay()) {
            window.review().follow(article.name());
        } else {
            window.annotate();
            desk().ifPresent(window.leading()::arrived);
        }
    }

    /// Puts a session on the desk, in place of the one that lies there.
    void lay(Session session) {
        window.form().commit();
        window.form().show(null);
        var view = window.pane().view();
        desk().ifPresent(before -> places.leave(before.session().name(), view));
        desk().ifPresent(before -> before.session().forget(window.inStep()));
        desk = DeskOfArticle.of(session, LanguageReading.of(session));
        session.listen(window.inStep());
        window.overlays().close();
        window.pane().find().close();
        window.inStep().all();
    }

    @Override
    public void saveState(String article, SaveState state) {
        window.saved()
                .news(
                        article,
                        state,
                        !window.review().corrections().isUnderWay()
                                && desk().filter(it -> it.session().name().equals(article))
                                        .isPresent());
    }

    @Override
    public void reviewSaveState(String article, SaveState state) {
        window.review().saved(article, state);
    }

    static String folderName(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
