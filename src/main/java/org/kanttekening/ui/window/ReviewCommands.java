package org.kanttekening.ui.window;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Terms;
import org.kanttekening.app.Command;
import org.kanttekening.app.Commands;
import org.kanttekening.app.Messages;
import org.kanttekening.app.OpenReview;
import org.kanttekening.app.Problems;
import org.kanttekening.app.Workspace;
import org.kanttekening.app.review.Beginning;
import org.kanttekening.app.review.Reviewing;
import org.kanttekening.folder.SaveState;
import org.kanttekening.ui.article.ArticleView;
import org.kanttekening.ui.review.ReviewAround;
import org.kanttekening.ui.review.ReviewPane;

import java.util.List;
import java.util.Optional;

/// The commands that compare what colleagues tagged in the open article and decide about it.
final class ReviewCommands {

    private final DeskWindow window;
    private final Messages messages;
    private final Workspace workspace;
    private final ArticleView article = new ArticleView();
    private final Corrections corrections;
    private @Nullable ReviewPane pane;
    private boolean blind;

    /// The annotation at which a review is to begin, if any.
    private String wanted = "";

    ReviewCommands(DeskWindow window, Messages messages, Workspace workspace) {
        this.window = window;
        this.messages = messages;
        this.workspace = workspace;
        corrections = new Corrections(window, messages);
        article.setId("review-article");
        article.setAccessibleName(messages.text("review.article"));
    }

    void register(Commands commands) {
        commands.on(Command.REVIEW, this::open);
        commands.on(Command.NEXT_DIFFERENCE, () -> with(it -> it.step(true)));
        commands.on(Command.PREVIOUS_DIFFERENCE, () -> with(it -> it.step(false)));
        for (var command : Command.values()) {
            if (command.person() > 0) {
                commands.on(command, () -> with(it -> it.take(command.person())));
            }
        }
        commands.on(Command.MERGE, () -> with(ReviewPane::merge));
        commands.on(Command.CORRECT, this::correct);
        commands.on(Command.ADD_MISSED, () -> with(it -> corrections.add(it.reviewing())));
        commands.on(Command.REJECT, () -> with(ReviewPane::reject));
        commands.on(Command.REASON, () -> with(ReviewPane::reason));
        commands.on(Command.REMARK, () -> with(ReviewPane::remark));
        commands.on(Command.RULING, () -> with(ReviewPane::ruling));
        commands.on(Command.REOPEN, () -> with(ReviewPane::reopen));
        commands.on(Command.TAKE_ALL, () -> with(ReviewPane::takeAll));
        commands.on(Command.TAKE_ALIKE, () -> with(ReviewPane::takeAlike));
        commands.on(Command.SHOW_DECIDED, () -> with(ReviewPane::showDecided));
        commands.on(Command.BLIND, () -> with(this::blind));
    }

    /// The text as it is compared, for its type to be set as that of the article is.
    ArticleView article() {
        return article;
    }

    /// The reviewer's own hand on what is agreed on.
    Corrections corrections() {
        return corrections;
    }

    Optional<ReviewPane> pane() {
        return Optional.ofNullable(pane);
    }

    private void correct() {
        with(it -> corrections.correct(it.reviewing()));
    }

    /// Reviews the open article, if one is; goes back to the review where its outcome is corrected.
    void open() {
        if (corrections.end()) {
            workspace.current().ifPresent(it -> window.news().lay(it.session()));
            pane().ifPresent(this::show);
            return;
        }
        window.openDesk()
                .ifPresent(desk -> {
                    window.form().commit();
                    workspace.reviews().open(desk.session().name(), this::show);
                });
    }

    /// Reviews the open article, and shows first what people have where an annotation is.
    ///
    /// @param id of anybody's annotation, or empty
    void openAt(String id) {
        wanted = id;
        open();
    }

    /// Another article has been opened while one was reviewed: goes on with it. Until it is there,
    /// nothing is shown that keys could change.
    void follow(String article) {
        if (pane().filter(it -> it.reviewing().review().name().equals(article)).isPresent()) {
            return;
        }
        closed();
        window.modes().review(new Label(messages.text("review.opening")));
        window.hint();
        open();
    }

    /// Another rule holds by which what people tagged is the same.
    void compareAnew() {
        closed();
        if (window.modes().isReviewing()) {
            open();
        }
    }

    /// Something could not be done: where no review came of it, the article is shown again.
    void gaveUp() {
        if (window.modes().isReviewing() && pane == null) {
            window.annotate();
        }
    }

    /// Another article or folder is open.
    void closed() {
        pane().ifPresent(ReviewPane::close);
        pane = null;
    }

    /// Takes back the last decision, or makes it again, where they are in sight.
    ///
    /// @return whether they are
    boolean undo(boolean undo) {
        boolean shown = window.modes().isReviewing();
        if (shown) {
            with(it -> it.reviewing().undo(undo));
        }
        return shown;
    }

    /// How what is agreed on stands to its file.
    void saved(String name, SaveState state) {
        if ((window.modes().isReviewing() || corrections.isUnderWay())
                && pane().filter(it -> it.reviewing().review().name().equals(name)).isPresent()) {
            window.saved().news(name, state, true);
        }
    }

    private void show(OpenReview review) {
        var known = pane;
        if (known != null && known.reviewing().review().equals(review)) {
            show(known);
        } else {
            Beginning.of(
                    review,
                    workspace.houseRules().matchRule(),
                    workspace.annotator(),
                    blind,
                    workspace.furnishing(),
                    this::begun);
        }
    }

    private void begun(Reviewing reviewing) {
        var name = reviewing.review().name();
        if (window.openDesk().filter(it -> it.session().name().equals(name)).isEmpty()) {
            // another article was opened meanwhile
            reviewing.close();
            return;
        }
        closed();
        var made = new ReviewPane(around(), reviewing, article);
        pane = made;
        show(made);
    }

    private void show(ReviewPane shown) {
        var review = shown.reviewing().review();
        window.modes().review(shown);
        window.hint();
        window.saved().show(workspace.reviews().state(review.name()));
        var problems = new Problems(messages);
        for (var problem : review.people().problems()) {
            window.status().pass(problems.text(problem));
        }
        shown.focus();
        shown.reviewing().docket().matters().stream()
                .filter(matter ->
                        matter.versions().values().stream().anyMatch(it -> it.id().equals(wanted)))
                .findFirst()
                .ifPresent(matter -> shown.reviewing().choose(Optional.of(matter)));
        wanted = "";
    }

    private ReviewAround around() {
        return new ReviewAround(
                messages,
                window.overlays()::ask,
                window.overlays()::close,
                window::annotate,
                window::hint,
                window.status()::pass,
                window.commands()::run,
                this::reasons,
                new Ruling(window, messages, workspace));
    }

    /// The scheme's reasons, with what the folder adds and without what it hides.
    private List<String> reasons() {
        return window.openDesk()
                .map(desk -> desk.session().rules().values(Terms.REVIEW_REASON))
                .orElse(Terms.REVIEW_REASON.values());
    }

    private void blind(ReviewPane shown) {
        shown.blind();
        blind = shown.reviewing().isBlind();
    }

    private void with(java.util.function.Consumer<ReviewPane> action) {
        pane().ifPresent(action);
    }
}
