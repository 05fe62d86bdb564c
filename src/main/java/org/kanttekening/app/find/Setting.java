package org.kanttekening.app.find;

import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.search.FieldPath;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// One field of the scheme and the value that many annotations are to be given there. Annotations
/// of a kind without the field stay as they are.
///
/// @param paths the field as each kind has it, all of one type
/// @param value of the field's type
/// @param <V> the field's values
public record Setting<V>(List<FieldPath> paths, V value) {

    public Setting {
        paths = List.copyOf(paths);
    }

    /// A field that can be set in many annotations at once.
    ///
    /// @param path the names that lead to it: `check.status`
    /// @param paths the field as each of some kinds has it
    public record Settable(String path, List<FieldPath> paths) {
        public Settable {
            paths = List.copyOf(paths);
        }

        public FieldType<?> type() {
            return paths.getFirst().type();
        }

        /// The record in which the field stands; for kinds that share it, the first one's.
        public Shape<?> shape() {
            var path = paths.getFirst();
            Shape<?> shape = Setting.shape(Objects.requireNonNull(path.kind()));
            for (var step : path.steps().subList(0, path.steps().size() - 1)) {
                shape =
                        switch (step.type()) {
                            case FieldType.Part<?> part -> part.shape();
                            case FieldType.OptionalPart<?> part -> part.shape();
                            default -> throw new IllegalStateException(path.path());
                        };
            }
            return shape;
        }

        public Field<?, ?> field() {
            return paths.getFirst().steps().getLast();
        }
    }

    /// The fields that all of some kinds have and that say the same in any article: no words of the
    /// text, nothing that names another annotation, nothing the program keeps, none of several
    /// parts.
    public static List<Settable> settable(Set<Kind> kinds) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        var first = kinds.stream().sorted().findFirst().orElseThrow();
        return FieldPath.all().stream()
                .filter(path -> path.kind() == first && isSettable(path))
                .map(path -> new Settable(path.path(), likewise(path, kinds)))
                .filter(it -> it.paths().size() == kinds.size())
                .toList();
    }

    private static List<FieldPath> likewise(FieldPath path, Set<Kind> kinds) {
        return FieldPath.all().stream()
                .filter(it -> it.kind() != null && kinds.contains(it.kind()))
                .filter(it -> it.path().equals(path.path()) && it.type().equals(path.type()))
                .filter(Setting::isSettable)
                .toList();
    }

    private static boolean isSettable(FieldPath path) {
        return path.steps().stream().noneMatch(it -> it.place() == Field.Place.KEPT)
                && path.steps().subList(0, path.steps().size() - 1).stream()
                        .noneMatch(it -> it.type() instanceof FieldType.Parts)
                && switch (path.type()) {
                    case FieldType.Text _,
                            FieldType.Link _,
                            FieldType.Term _,
                            FieldType.Country _,
                            FieldType.Day _,
                            FieldType.Moment _,
                            FieldType.Flag _,
                            FieldType.Share _,
                            FieldType.Texts _,
                            FieldType.RegisterEntry _ ->
                            true;
                    case FieldType.Timestamp _,
                            FieldType.Passage _,
                            FieldType.Reference _,
                            FieldType.References _,
                            FieldType.Elsewhere _,
                            FieldType.Part<?> _,
                            FieldType.OptionalPart<?> _,
                            FieldType.Parts<?> _ ->
                            false;
                };
    }

    /// An annotation with the value in it, no longer inferred by a rule.
    Annotation in(Annotation annotation) {
        var path = paths.stream().filter(it -> it.kind() == annotation.kind()).findFirst();
        if (path.isEmpty()) {
            return annotation;
        }
        var steps = path.get().steps();
        var changed = (Annotation) with(shape(annotation.kind()), annotation, steps);
        var common = changed.common();
        var inferred =
                common.inferred().stream()
                        .filter(name -> !name.equals(steps.getFirst().name()))
                        .toList();
        return inferred.size() == common.inferred().size()
                ? changed
                : changed.withCommon(common.withInferred(inferred));
    }

    private static Shape<?> shape(Kind kind) {
        return switch (kind) {
            case QUOTE -> QuoteFields.SHAPE;
            case ACTOR -> ActorFields.SHAPE;
            case DECISION -> DecisionFields.SHAPE;
        };
    }

    // A path is followed from the record of the shape that its first field is of, and the value is
    // of the last field's type.
    @SuppressWarnings("unchecked")
    private <R, F> Object with(Shape<?> of, Object record, List<Field<?, ?>> steps) {
        var shape = (Shape<R>) of;
        var field = (Field<R, F>) steps.getFirst();
        var old = field.get((R) record);
        var rest = steps.subList(1, steps.size());
        Object made =
                rest.isEmpty()
                        ? value
                        : switch (field.type()) {
                            case FieldType.Part<?> part -> with(part.shape(), old, rest);
                            case FieldType.OptionalPart<?> part ->
                                    filled(part.shape(), (Optional<?>) old, rest);
                            default -> throw new IllegalStateException(field.name());
                        };
        return shape.with((R) record, field, (F) made);
    }

    /// A part with the value in it; none where nothing is filled in then.
    private Optional<?> filled(Shape<?> shape, Optional<?> old, List<Field<?, ?>> steps) {
        Object before = old.isPresent() ? old.get() : shape.empty();
        return Optional.of(with(shape, before, steps)).filter(it -> !it.equals(shape.empty()));
    }
}
