package org.kanttekening.ui.form;

import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.TermList;
import org.kanttekening.article.Span;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// What a form asks of the window it stands in.
public interface FormContext extends ValueSource {

    /// Puts a record in place of another, as one gesture that can be undone. The window answers,
    /// before the next key or click, with [FormView#refresh] of what then stands where the form's
    /// own item stood, also when another item was changed.
    ///
    /// @param field the name of the changed field, one of the record's own
    <R extends Item> void change(R before, R after, String field);

    /// What is selected in the article, if anything is.
    Optional<Span> selection();

    /// Shows a passage in the article.
    void reveal(Segments passage);

    /// Makes another annotation the chosen one.
    void choose(String annotationId);

    AnnotationSet annotations();

    /// The annotations of a kind that can be named by one, the likeliest first.
    ///
    /// @param near the id of the annotation that is to name one, or empty
    List<Choice> choices(Kind kind, String near);

    /// Entries of the folder's actor register that fit what was typed, the likeliest first.
    List<RegisterChoice> register(String typed);

    /// Makes an actor of a name, as part of the gesture of the [#change] that follows.
    ///
    /// @return its id
    String makeActor(String name);

    /// A list of the scheme with what the folder adds to it and without what it hides.
    TermList terms(TermList list);

    /// Whether the scheme or the folder requires a field.
    default <R> boolean isRequired(Shape<R> shape, Field<R, ?> field, R record) {
        return field.isRequired(record);
    }

    /// Whether anything may be changed.
    boolean editable();

    void openLink(String address);

    Clock clock();
}
