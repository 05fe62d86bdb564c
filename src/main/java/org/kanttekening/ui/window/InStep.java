package org.kanttekening.ui.window;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Session;
import org.kanttekening.ui.article.ArticleView;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps article, cards, fields and counts in step with the session. A change redraws what it
/// touched and no more, however large the article is.
final class InStep implements Session.Listener {

    private final Messages messages;
    private final DeskWindow window;
    private final ArticleView view;
    private final Consumer<String> titled;

    /// @param titled hears of the article's title
    InStep(Messages messages, DeskWindow window, ArticleView view, Consumer<String> titled) {
        this.messages = messages;
        this.window = window;
        this.view = view;
        this.titled = titled;
    }

    /// Shows an article that has just been opened.
    void all() {
        var session = session();
        view.show(session.text(), session.annotations());
        window.pane().details(session.sidecar().header());
        window.panels().show(session.annotations(), session.tally());
        titled.accept(session.sidecar().header().title());
        follow();
        count();
    }

    @Override
    public void changed(Sidecar before, Sidecar after, Set<String> keys) {
        view.update(after.annotations(), keys);
        window.panels().update(after.annotations(), keys, session().tally());
        if (keys.contains(Header.KEY)) {
            window.pane().details(after.header());
            titled.accept(after.header().title());
        }
        var chosen = session().chosen();
        view.choose(chosen.map(Annotation::id).orElse(null), session().related());
        window.form().refresh(chosen.isPresent() ? chosen.get() : after.header());
        name(chosen);
        numbers();
        count();
        window.hint();
    }

    @Override
    public void chosen(Optional<String> id) {
        follow();
    }

    @Override
    public void recheckChanged() {
        window.panels().renew(session().tally());
        count();
        window.hint();
    }

    private void follow() {
        var session = session();
        var chosen = session.chosen();
        view.choose(chosen.map(Annotation::id).orElse(null), session.related());
        window.panels().follow(chosen);
        window.form().show(chosen.isPresent() ? chosen.get() : session.sidecar().header());
        name(chosen);
        numbers();
        window.hint();
    }

    /// Says over the fields whose they are.
    private void name(Optional<Annotation> chosen) {
        window.panels()
                .formTitle(
                        chosen.map(it ->
                                        messages.text(
                                                "window.fields." + it.kind().term(), named(it)))
                                .orElseGet(() -> messages.text("window.fields.article")));
    }

    private String named(Annotation annotation) {
        return switch (annotation) {
            case Quote quote when quote.speakers().isEmpty() -> messages.text("card.no-speaker");
            case Quote quote -> MarginText.of(quote, session(), messages);
            case Decision decision -> MarginText.of(decision, session(), messages);
            default -> session().shortName(annotation);
        };
    }

    private void numbers() {
        var session = session();
        var strip = window.pane().speakers();
        if (!session.editable()) {
            strip.hide();
            return;
        }
        session.chosen(Quote.class)
                .ifPresentOrElse(
                        it -> strip.show(it, window.desk().tagging().speakerChoices(it)),
                        strip::hide);
    }

    private void count() {
        var tally = session().tally();
        window.status()
                .counts(tally.incomplete(), tally.quotes(), tally.actors(), tally.decisions());
    }

    private Session session() {
        return window.desk().session();
    }
}
