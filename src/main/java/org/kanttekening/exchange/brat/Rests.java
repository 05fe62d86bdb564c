package org.kanttekening.exchange.brat;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.PartsJson;

import java.util.HashMap;
import java.util.Map;

/// What the lines that annotations give do not say of them.
final class Rests {

    private static final String ID = "id";

    private final ArticleText text;
    private final Map<String, Annotation> shown = new HashMap<>();

    Rests(ArticleText text, AnnotationSet annotations) {
        this.text = text;
        read(text, annotations).forEach(it -> shown.put(it.id(), it));
    }

    /// What marks alone say of annotations, once written.
    static Iterable<Annotation> read(ArticleText text, AnnotationSet annotations) {
        var lines = Rendering.of(text, annotations);
        var index = new LineIndex(lines, Places.exact(lines, text));
        return MarksReading.of(index, new OwnNotes(index), Rests::noId).annotations();
    }

    /// An annotation of which nothing is known but its id.
    static Annotation blank(String id) {
        var common = Bare.common("", false);
        return switch (Kind.ofId(id).orElseThrow()) {
            case QUOTE -> Quote.blank(id, common);
            case ACTOR -> Actor.blank(id, common);
            case DECISION -> Decision.blank(id, common);
        };
    }

    /// The fields that marks do not give as they are, as a JSON object.
    String of(Annotation annotation) {
        var base = shown.getOrDefault(annotation.id(), blank(annotation.id()));
        return PartsJson.fields(
                annotation, text, name -> !name.equals(ID) && isOther(annotation, base, name));
    }

    private static boolean isOther(Annotation annotation, Annotation base, String name) {
        return switch (annotation) {
            case Quote quote -> isOther(QuoteFields.SHAPE, quote, (Quote) base, name);
            case Actor actor -> isOther(ActorFields.SHAPE, actor, (Actor) base, name);
            case Decision decision ->
                    isOther(DecisionFields.SHAPE, decision, (Decision) base, name);
        };
    }

    private static <R> boolean isOther(Shape<R> shape, R record, R base, String name) {
        return shape.fields().stream()
                .filter(field -> field.name().equals(name))
                .anyMatch(field -> isOther(field, record, base));
    }

    private static <R, V> boolean isOther(Field<R, V> field, R record, R base) {
        return !field.get(record).equals(field.get(base));
    }

    private static String noId() {
        throw new IllegalStateException("every mark that is written has its id noted");
    }
}
