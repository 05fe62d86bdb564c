package org.kanttekening.search;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Passages;
import org.kanttekening.article.Span;

import java.util.Optional;

/// One place that was found.
///
/// @param entry of the article, as it was when it was searched
/// @param voice of whom the annotation is; null where the article's own text was searched
/// @param annotation null where none was
/// @param path where in the annotation it stands, such as `content` or `mentions[2].segments`;
///   empty for the article's own text and for an annotation found without text
/// @param written what was searched, where that is not the text of the article but what people
///   wrote in a field; else null
/// @param span of what was found, in UTF-16: in `written`, where there is any, else in the article.
///   Empty only for an annotation that has no words, found without text
public record Hit(
        Entry entry,
        @Nullable Voice voice,
        @Nullable Annotation annotation,
        String path,
        @Nullable String written,
        Span span) {

    /// The annotator's id, `agreed`, or empty where the article's own text was searched.
    public String annotator() {
        return voice == null ? "" : voice.owner();
    }

    /// The text that the span is of.
    public String text() {
        return written != null ? written : entry.text().value();
    }

    /// What was found, as it is written there.
    public String found() {
        return text().substring(span.start(), span.end());
    }

    /// Where in the article to go, in UTF-16; empty where the annotation has no words there, and
    /// for what is said of the article as a whole.
    public Optional<Span> place() {
        if (written == null) {
            return Optional.of(span).filter(it -> !it.isEmpty());
        }
        return Optional.ofNullable(annotation)
                .map(Passages::leading)
                .filter(words -> !words.isEmpty())
                .map(words -> words.hull());
    }

    /// The kind of its annotation, if it has one.
    public Optional<Kind> kind() {
        return Optional.ofNullable(annotation).map(Annotation::kind);
    }

    /// The id of its annotation, or empty.
    public String id() {
        return annotation == null ? "" : annotation.id();
    }

    /// The field in which it stands, without numbers: `mentions.segments`.
    public String field() {
        return path.replaceAll("\\[\\d+\\]", "");
    }

    /// What was found in its context.
    ///
    /// @param width of the context on either side, in characters (code points)
    public Line line(int width) {
        if (span.isEmpty() && annotation != null) {
            return new Line("", Names.of(annotation, entry.text()), "");
        }
        return Line.of(text(), span, width);
    }
}
