package org.kanttekening.ui.form;

import javafx.scene.layout.VBox;

import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.TermList;
import org.kanttekening.app.Messages;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The editor of one field apart from any annotation: for a value that many are to be given.
///
/// @param <R> the record that has the field
/// @param <V> the field's values
public final class LooseField<R, V> extends VBox {

    private final Field<R, V> field;
    private final RecordForm<R> form;
    private R record;

    /// What the editor asks of the folder.
    ///
    /// @param register finds entries of the actor register by what is typed
    /// @param entry the entry of an id
    /// @param terms a list of the scheme as the folder has it
    /// @param browse opens an address
    public record Folder(
            Function<String, List<RegisterChoice>> register,
            Function<String, Optional<RegisterChoice>> entry,
            UnaryOperator<TermList> terms,
            Consumer<String> browse) {}

    public LooseField(
            Shape<R> shape, Field<R, V> field, Messages messages, Clock clock, Folder folder) {
        this.field = field;
        this.record = shape.empty();
        getStyleClass().addAll("form", "loose-field");
        var context = new Context(messages, clock, folder);
        var wording = new Wording(messages, clock.getZone());
        var in = new Surroundings(context, wording, new Summary(context, wording), () -> "");
        var alone =
                new Shape<R>(
                        shape.name(), List.of(field), shape.empty(), shape::extras, shape::make);
        form = new RecordForm<>(alone, in, (after, _) -> set(after));
        getChildren().setAll(form);
        form.show(record, true);
    }

    /// What was set; what is still being typed is taken over first.
    public V value() {
        form.commit();
        return field.get(record);
    }

    public void focus() {
        form.focusFirst();
    }

    private void set(R after) {
        record = after;
        form.show(after, false);
    }

    /// Surroundings in which there is no article.
    private record Context(Messages messages, Clock clock, Folder folder) implements FormContext {

        @Override
        public <T extends Item> void change(T before, T after, String changed) {
            throw new IllegalStateException("there is no annotation to change");
        }

        @Override
        public Optional<Span> selection() {
            return Optional.empty();
        }

        @Override
        public void reveal(Segments passage) {
            throw new IllegalStateException("there is no article");
        }

        @Override
        public void choose(String annotationId) {
            throw new IllegalStateException("there is no annotation to choose");
        }

        @Override
        public AnnotationSet annotations() {
            return AnnotationSet.EMPTY;
        }

        @Override
        public ArticleText text() {
            return new ArticleText("");
        }

        @Override
        public List<Choice> choices(Kind kind, String near) {
            return List.of();
        }

        @Override
        public String shortName(String annotationId) {
            return annotationId;
        }

        @Override
        public List<RegisterChoice> register(String typed) {
            return folder.register().apply(typed);
        }

        @Override
        public Optional<RegisterChoice> registerEntry(String id) {
            return folder.entry().apply(id);
        }

        @Override
        public String makeActor(String name) {
            throw new IllegalStateException("there is no article to make an actor in");
        }

        @Override
        public TermList terms(TermList list) {
            return folder.terms().apply(list);
        }

        @Override
        public <T> boolean isRequired(Shape<T> shape, Field<T, ?> field, T record) {
            return false;
        }

        @Override
        public boolean editable() {
            return true;
        }

        @Override
        public void openLink(String address) {
            folder.browse().accept(address);
        }
    }
}
