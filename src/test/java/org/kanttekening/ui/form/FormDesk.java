package org.kanttekening.ui.form;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.TermList;
import org.kanttekening.app.Messages;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.change.Change;
import org.kanttekening.change.ChangeSet;
import org.kanttekening.change.History;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A desk in memory around a form: it keeps a history of what the form sets, answers each change as
/// the window does, and writes down what else was asked of it.
final class FormDesk implements FormContext {

    static final Instant NOW = Instant.parse("2026-03-04T09:12:00Z");

    record Made(Item before, Item after, String field) {}

    final List<Made> made = new ArrayList<>();
    final List<Segments> revealed = new ArrayList<>();
    final List<String> chosen = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    final List<RegisterChoice> register = new ArrayList<>();
    Optional<Span> selection = Optional.empty();
    boolean editable = true;

    private final ArticleText text;
    private final AtomicInteger ids = new AtomicInteger();
    private final List<Change> pending = new ArrayList<>();
    private History history;
    private FormView view;
    private Messages messages = new Messages(Locale.ENGLISH);

    FormDesk(String text, Item... items) {
        this.text = new ArticleText(text);
        var sidecar = Sidecar.of(Annotator.of("anna", "Anna"), Header.NONE);
        for (var item : items) {
            sidecar = sidecar.with(item);
        }
        history = History.of(sidecar);
    }

    void speak(Locale locale) {
        messages = new Messages(locale);
    }

    void answer(FormView form) {
        view = form;
    }

    Sidecar now() {
        return history.now();
    }

    <I extends Item> I now(String key, Class<I> kind) {
        return kind.cast(now().find(key).orElseThrow());
    }

    void undo(String key) {
        history = history.undo();
        now().find(key).ifPresent(view::refresh);
    }

    @Override
    public <R extends Item> void change(R before, R after, String field) {
        made.add(new Made(before, after, field));
        pending.add(Change.replaced(before, after));
        history = history.after(new ChangeSet("set", "g" + made.size(), List.copyOf(pending)));
        pending.clear();
        view.shownKey().flatMap(key -> now().find(key)).ifPresent(view::refresh);
    }

    @Override
    public Optional<Span> selection() {
        return selection;
    }

    @Override
    public void reveal(Segments passage) {
        revealed.add(passage);
    }

    @Override
    public void choose(String annotationId) {
        chosen.add(annotationId);
    }

    @Override
    public AnnotationSet annotations() {
        return now().annotations();
    }

    @Override
    public ArticleText text() {
        return text;
    }

    @Override
    public List<Choice> choices(Kind kind, String near) {
        return annotations().all().stream()
                .filter(annotation -> annotation.kind() == kind)
                .map(annotation ->
                        new Choice(annotation.id(), shortName(annotation.id()), detail(annotation)))
                .toList();
    }

    private String detail(Annotation annotation) {
        return annotation instanceof Actor actor && !actor.type().isEmpty()
                ? messages().text("term.actorType." + actor.type())
                : "";
    }

    @Override
    public String shortName(String annotationId) {
        return annotations().find(annotationId).map(this::name).orElse(annotationId);
    }

    private String name(Annotation annotation) {
        return switch (annotation) {
            case Quote quote -> QuotedText.of(quote.content(), text, 40);
            case Actor actor -> actor.name();
            case Decision decision ->
                    decision.title().isEmpty()
                            ? QuotedText.of(decision.trigger(), text, 40)
                            : decision.title();
        };
    }

    @Override
    public List<RegisterChoice> register(String typed) {
        return register.stream()
                .filter(entry -> Matching.folded(entry.name()).contains(Matching.folded(typed)))
                .toList();
    }

    @Override
    public Optional<RegisterChoice> registerEntry(String id) {
        return register.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public String makeActor(String name) {
        var id = "a-new" + (10_000 + ids.incrementAndGet());
        pending.add(Change.added(Actor.blank(id, Common.newBy("anna", NOW)).withName(name)));
        return id;
    }

    @Override
    public TermList terms(TermList list) {
        return list;
    }

    @Override
    public boolean editable() {
        return editable;
    }

    @Override
    public void openLink(String address) {
        opened.add(address);
    }

    @Override
    public Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam"));
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
