package org.kanttekening.folder;

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

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Parts of a sidecar as JSON texts of their own, as sidecars write them: for formats that carry
/// what they have no field for in an extension of theirs, and for one annotation a line.
///
/// Offsets in the texts are Unicode code points; unknown fields are kept both ways.
public final class PartsJson {

    /// The name of a frame's field that holds the digest of its annotations.
    public static final String DIGEST = "annotationsSha256";

    private PartsJson() {}

    /// An annotation whole, on one line.
    public static String annotation(Annotation annotation, ArticleText text) {
        return LayoutJson.compact(
                generator -> new SidecarWriterJson(generator, text).item(annotation));
    }

    /// Those fields of an annotation that are wanted and hold something else than the scheme's
    /// default, on one line, with the fields that this version does not know. An object without
    /// fields where there are none.
    ///
    /// @param wanted by the name of a field of the annotation itself
    public static String fields(Annotation annotation, ArticleText text, Predicate<String> wanted) {
        return switch (annotation) {
            case Quote quote -> fields(QuoteFields.SHAPE, quote, text, wanted);
            case Actor actor -> fields(ActorFields.SHAPE, actor, text, wanted);
            case Decision decision -> fields(DecisionFields.SHAPE, decision, text, wanted);
        };
    }

    /// The same as values.
    public static Node.Fields values(
            Annotation annotation, ArticleText text, Predicate<String> wanted) {
        return switch (annotation) {
            case Quote quote -> values(QuoteFields.SHAPE, quote, text, wanted);
            case Actor actor -> values(ActorFields.SHAPE, actor, text, wanted);
            case Decision decision -> values(DecisionFields.SHAPE, decision, text, wanted);
        };
    }

    /// An annotation read from a JSON text that holds it whole.
    ///
    /// @param file where the text came from, for what is said of it
    /// @param article must be the text on which it was made
    public static Annotation annotation(String file, Kind kind, String json, ArticleText article)
            throws UnreadableFileException {
        return annotation(read(file, json), kind, article, Set.of());
    }

    /// The same from an object that is read already and may have fields that are not the
    /// annotation's.
    ///
    /// @param besides the names of these
    public static Annotation annotation(At at, Kind kind, ArticleText article, Set<String> besides)
            throws UnreadableFileException {
        var own = new LinkedHashMap<>(at.fields().fields());
        own.keySet().removeAll(besides);
        return new ItemReader(new SegmentReader(article, true), KnownIds.any())
                .annotation(kind, At.top(at.file(), new Node.Fields(at.node().line(), own)));
    }

    /// An annotation with the fields that a JSON text has; those that it does not have stay as they
    /// are.
    ///
    /// @param file where the text came from, for what is said of it
    /// @param article must be the text on which it was made
    public static Annotation over(Annotation base, String file, String json, ArticleText article)
            throws UnreadableFileException {
        return over(base, read(file, json), article);
    }

    /// The same with fields that are read already.
    public static Annotation over(
            Annotation base, String file, Node.Fields fields, ArticleText article)
            throws UnreadableFileException {
        return over(base, At.top(file, fields), article);
    }

    private static Annotation over(Annotation base, At at, ArticleText article)
            throws UnreadableFileException {
        var records = new RecordReader(new SegmentReader(article, true), KnownIds.any());
        return switch (base) {
            case Quote quote -> records.read(QuoteFields.SHAPE, quote, at);
            case Actor actor -> records.read(ActorFields.SHAPE, actor, at);
            case Decision decision -> records.read(DecisionFields.SHAPE, decision, at);
        };
    }

    /// All of a sidecar but its annotations, on one line: what it says of the article and of
    /// itself, remarks, tombstones, suggestions turned down.
    public static String frame(StoredSidecar stored, ArticleText text) {
        var bare = stored.with(stored.sidecar().with(AnnotationSet.EMPTY));
        return LayoutJson.compact(generator -> new SidecarWriterJson(generator, text).write(bare));
    }

    /// SHA-256 over annotations as sidecars have them, by which it is known whether a frame's were
    /// changed since; lower-case hexadecimal.
    public static String digest(AnnotationSet annotations, ArticleText text) {
        Consumer<JsonGenerator> lines =
                generator -> {
                    var writer = new SidecarWriterJson(generator, text);
                    annotations.all().forEach(writer::item);
                };
        try {
            return Hash.of(LayoutJson.lineBytes(lines));
        } catch (JacksonException e) {
            // No file has half characters, but what people paste may; in a digest each is a ?.
            return Hash.of(LayoutJson.lines(lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    /// A sidecar without its annotations, read from a JSON text; [#DIGEST] is among its unknown
    /// fields.
    ///
    /// @param file where the text came from, for what is said of it
    /// @param article must be the text on which it was made
    public static StoredSidecar frame(String file, String json, ArticleText article)
            throws UnreadableFileException {
        return switch (SidecarJson.peek(file, json.getBytes(StandardCharsets.UTF_8), article)) {
            case SidecarReading.Read(var stored, _) -> stored;
            case SidecarReading.Unreadable(var problem) -> throw problem;
            case SidecarReading.ReadOnly _, SidecarReading.OtherText _, SidecarReading.Absent _ ->
                    throw new UnreadableFileException(
                            file, 0, "", Problem.of("problem.frame.other"));
        };
    }

    private static <R> String fields(
            Shape<R> shape, R record, ArticleText text, Predicate<String> wanted) {
        return LayoutJson.compact(generator -> write(shape, record, text, wanted, generator));
    }

    private static <R> Node.Fields values(
            Shape<R> shape, R record, ArticleText text, Predicate<String> wanted) {
        return new RecordNodes(text).of(shape, record, chosen(shape, record, wanted));
    }

    private static <R> void write(
            Shape<R> shape,
            R record,
            ArticleText text,
            Predicate<String> wanted,
            JsonGenerator into) {
        into.writeStartObject();
        new RecordWriterJson(into, text).fields(shape, record, chosen(shape, record, wanted));
        TreeJson.write(shape.extras(record), into);
        into.writeEndObject();
    }

    private static <R> List<Field<R, ?>> chosen(
            Shape<R> shape, R record, Predicate<String> wanted) {
        var chosen = new ArrayList<Field<R, ?>>();
        for (var field : shape.fields()) {
            if (wanted.test(field.name()) && !isDefault(shape, field, record)) {
                chosen.add(field);
            }
        }
        return chosen;
    }

    private static <R, V> boolean isDefault(Shape<R> shape, Field<R, V> field, R record) {
        return field.get(record).equals(field.get(shape.empty()));
    }

    private static At read(String file, String json) throws UnreadableFileException {
        return TreeJson.read(file, json.getBytes(StandardCharsets.UTF_8));
    }
}
