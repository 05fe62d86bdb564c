package org.kanttekening.ui.window;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.TermList;
import org.kanttekening.app.ActorGestures;
import org.kanttekening.app.ActorNames;
import org.kanttekening.app.CheckTrail;
import org.kanttekening.app.Messages;
import org.kanttekening.app.Part;
import org.kanttekening.app.Register;
import org.kanttekening.app.Scribe;
import org.kanttekening.app.Session;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.ui.article.ArticleView;
import org.kanttekening.ui.form.Choice;
import org.kanttekening.ui.form.FormContext;
import org.kanttekening.ui.form.RegisterChoice;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Ties the form of fields to the session and the article that it stands beside.
final class FormBridge implements FormContext {

    private final Messages messages;
    private final Supplier<Session> session;
    private final ArticleView view;
    private final Register register;
    private final Consumer<String> browse;
    private final Clock clock;

    /// A gesture begun by making an actor, to which the change that names it belongs.
    private @Nullable Scribe begun;

    FormBridge(
            Messages messages,
            Supplier<Session> session,
            ArticleView view,
            Register register,
            Consumer<String> browse,
            Clock clock) {
        this.messages = messages;
        this.session = session;
        this.view = view;
        this.register = register;
        this.browse = browse;
        this.clock = clock;
    }

    @Override
    public <R extends Item> void change(R before, R after, String field) {
        var scribe = begun().orElseGet(session.get()::scribe);
        begun = null;
        scribe.put(new CheckTrail(scribe).signed(before, after));
        session.get().apply(scribe.gesture("gesture.edit"));
    }

    @Override
    public Optional<Span> selection() {
        var selection = view.selection();
        return selection.isEmpty() ? Optional.empty() : Optional.of(selection);
    }

    @Override
    public void reveal(Segments passage) {
        if (!passage.isEmpty()) {
            view.reveal(passage.hull());
            passage.spans().forEach(view::flash);
        }
    }

    @Override
    public void choose(String annotationId) {
        annotations().find(annotationId).ifPresent(session.get()::choose);
    }

    @Override
    public AnnotationSet annotations() {
        return begun().map(Scribe::annotations).orElseGet(session.get()::annotations);
    }

    @Override
    public ArticleText text() {
        return session.get().text();
    }

    @Override
    public List<Choice> choices(Kind kind, String near) {
        if (kind == Kind.ACTOR) {
            return new ActorNames(text())
                    .ranked(annotations(), place(near)).stream().map(this::choice).toList();
        }
        return annotations().all().stream()
                .filter(it -> it.kind() == kind && !it.id().equals(near))
                .sorted(Comparator.comparingInt(it -> away(it, place(near))))
                .map(this::choice)
                .toList();
    }

    @Override
    public String shortName(String annotationId) {
        return annotations().find(annotationId).map(session.get()::shortName).orElse(annotationId);
    }

    @Override
    public List<RegisterChoice> register(String typed) {
        return register.matching(typed).stream().map(FormBridge::registered).toList();
    }

    @Override
    public Optional<RegisterChoice> registerEntry(String id) {
        return register.find(id).map(FormBridge::registered);
    }

    @Override
    public String makeActor(String name) {
        var scribe = session.get().scribe();
        begun = scribe;
        return new ActorGestures(text(), session.get().hints()).make(scribe, name.strip()).id();
    }

    @Override
    public TermList terms(TermList list) {
        return new TermList(list.name(), session.get().rules().values(list));
    }

    @Override
    public <R> boolean isRequired(Shape<R> shape, Field<R, ?> field, R record) {
        return record instanceof Annotation annotation
                ? isRequired(annotation, field.name())
                : field.isRequired(record);
    }

    private boolean isRequired(Annotation annotation, String field) {
        return session.get().rules().isRequired(annotation, field);
    }

    @Override
    public boolean editable() {
        return session.get().editable();
    }

    @Override
    public void openLink(String address) {
        browse.accept(address);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Messages messages() {
        return messages;
    }

    /// A gesture that was begun goes on only from the sidecar it began with.
    private Optional<Scribe> begun() {
        return Optional.ofNullable(begun).filter(scribe -> scribe.isOn(session.get().sidecar()));
    }

    private Choice choice(Annotation annotation) {
        return Choice.of(annotation.id(), session.get().shortName(annotation));
    }

    private static RegisterChoice registered(Actor entry) {
        return new RegisterChoice(
                entry.register(), entry.name(), entry.otherNames().stream().findFirst().orElse(""));
    }

    private Span place(String near) {
        return annotations()
                .find(near)
                .flatMap(it -> Part.of(it).stream().findFirst().map(part -> part.in(it).hull()))
                .orElseGet(() -> new Span(view.caret(), view.caret()));
    }

    private static int away(Annotation annotation, Span place) {
        return Part.of(annotation).stream()
                .findFirst()
                .map(part -> Math.abs(part.in(annotation).start() - place.start()))
                .orElse(Integer.MAX_VALUE);
    }
}
