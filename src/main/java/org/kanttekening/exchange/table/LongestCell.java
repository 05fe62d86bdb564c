package org.kanttekening.exchange.table;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Passages;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Names;
import org.kanttekening.exchange.TaggedArticle;

import java.util.List;
import java.util.Optional;

/// Says how long a cell that an annotation gives can be at the most, without making any: hardly an
/// annotation has one that is too long for a workbook, and all are asked.
final class LongestCell {

    /// More than any name of another annotation takes with what stands around it.
    private static final int NAME = Names.LONGEST + 40;

    /// More than what stands around a value in a cell that tells several takes, besides the name of
    /// its field.
    private static final int AROUND = 8;

    /// More than a number, a moment or a flag takes.
    private static final int NUMBER = 40;

    private LongestCell() {}

    /// In UTF-16 units of the text itself.
    static int bound(Annotation annotation, TaggedArticle article) {
        int values =
                switch (annotation) {
                    case Quote quote -> in(QuoteFields.SHAPE, quote);
                    case Actor actor -> in(ActorFields.SHAPE, actor);
                    case Decision decision -> in(DecisionFields.SHAPE, decision);
                };
        int reactions = article.annotations().naming(annotation.id()).size() * NAME;
        int sentences = 0;
        for (var passage : Passages.of(annotation)) {
            sentences = Math.max(sentences, paragraphs(passage.segments(), article.text()));
        }
        return Math.max(values + reactions, Math.max(sentences, ofArticle(article)));
    }

    /// What every row says of the article.
    private static int ofArticle(TaggedArticle article) {
        var header = article.header();
        return Math.max(
                Math.max(header.title().length(), header.outlet().length()),
                header.published().length());
    }

    private static int paragraphs(Segments passage, ArticleText text) {
        return text.paragraphAt(passage.end() - 1).end()
                - text.paragraphAt(passage.start()).start();
    }

    private static <R> int in(Shape<R> shape, R record) {
        int sum = 0;
        for (var field : shape.fields()) {
            sum += AROUND + field.name().length() + inField(field, record);
        }
        return sum;
    }

    private static <R, V> int inField(Field<R, V> field, R record) {
        var value = field.get(record);
        return switch (field.type()) {
            case FieldType.Passage _ -> length((Segments) value);
            case FieldType.Reference _ -> NAME + ((String) value).length();
            case FieldType.Elsewhere _ -> NAME + inTarget((Target) value);
            case FieldType.Texts _, FieldType.References _ ->
                    ((List<?>) value).stream().mapToInt(it -> NAME + it.toString().length()).sum();
            case FieldType.Share _, FieldType.Timestamp _ -> NUMBER;
            case FieldType.Part<V> part -> in(part.shape(), value);
            case FieldType.OptionalPart<?> part -> inOptional(part, value);
            case FieldType.Parts<?> parts -> inAll(parts, value);
            case FieldType.Flag _ -> NUMBER;
            default -> value instanceof String text ? text.length() : 0;
        };
    }

    private static int inTarget(Target target) {
        return target.article().length() + target.id().length();
    }

    private static int length(Segments passage) {
        return passage.isEmpty()
                ? 0
                : passage.hull().length() + passage.size() * Names.GAP.length();
    }

    // The value of a field is of its type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private static <P> int inOptional(FieldType.OptionalPart<P> part, Object value) {
        return ((Optional<P>) value).map(it -> in(part.shape(), it)).orElse(0);
    }

    @SuppressWarnings("unchecked")
    private static <P> int inAll(FieldType.Parts<P> parts, Object value) {
        return ((List<P>) value).stream().mapToInt(it -> in(parts.shape(), it)).sum();
    }
}
