package org.kanttekening.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What sort of value a field holds; forms, files and comparisons each decide by it how to show,
/// write and compare one. Every type has a value that stands for "nothing filled in".
///
/// @param <V> the values in memory
public sealed interface FieldType<V> {

    V empty();

    default boolean isEmpty(V value) {
        return value.equals(empty());
    }

    /// Text of one line or, where `multiline`, of several.
    record Text(boolean multiline) implements FieldType<String> {
        @Override
        public String empty() {
            return "";
        }
    }

    /// An `http` or `https` address.
    record Link() implements FieldType<String> {
        @Override
        public String empty() {
            return "";
        }
    }

    /// A value from a list, or one of the user's own.
    record Term(TermList terms) implements FieldType<String> {
        @Override
        public String empty() {
            return "";
        }
    }

    /// A country by its ISO 3166-1 alpha-2 code.
    record Country() implements FieldType<String> {
        @Override
        public String empty() {
            return "";
        }
    }

    /// A day as ISO 8601, whole or partial: `2026`, `2026-03` or `2026-03-04`.
    record Day() implements FieldType<String> {
        @Override
        public String empty() {
            return "";
        }
    }

    /// A moment as ISO 8601 with zone, or empty.
    record Moment() implements FieldType<String> {
        @Override
        public String empty() {
            return "";
        }
    }

    /// A moment that is always there.
    record Timestamp() implements FieldType<java.time.Instant> {
        @Override
        public java.time.Instant empty() {
            return java.time.Instant.EPOCH;
        }
    }

    record Flag() implements FieldType<Boolean> {
        @Override
        public Boolean empty() {
            return false;
        }
    }

    /// A share between 0 and 1, or absent.
    record Share() implements FieldType<Optional<Double>> {
        @Override
        public Optional<Double> empty() {
            return Optional.empty();
        }
    }

    /// Several short texts in order.
    record Texts() implements FieldType<List<String>> {
        @Override
        public List<String> empty() {
            return List.of();
        }
    }

    /// Text of the article.
    record Passage() implements FieldType<Segments> {
        @Override
        public Segments empty() {
            return Segments.NONE;
        }
    }

    /// The id of another annotation of this article, or empty.
    ///
    /// @param words what may stand there instead of an id, such as `author`
    record Reference(Kind kind, List<String> words) implements FieldType<String> {
        public Reference(Kind kind) {
            this(kind, List.of());
        }

        @Override
        public String empty() {
            return "";
        }
    }

    /// Ids of other annotations of this article.
    record References(Kind kind) implements FieldType<List<String>> {
        @Override
        public List<String> empty() {
            return List.of();
        }
    }

    /// An annotation of this article or of another one in the folder. In files it stands under the
    /// name of its kind, not under the field's.
    record Elsewhere(Set<Kind> kinds) implements FieldType<Target> {
        @Override
        public Target empty() {
            return Target.NONE;
        }
    }

    /// The id of an entry of the folder's actor register, or empty.
    record RegisterEntry() implements FieldType<String> {
        @Override
        public String empty() {
            return "";
        }
    }

    /// A record with fields of its own.
    record Part<P>(Shape<P> shape) implements FieldType<P> {
        @Override
        public P empty() {
            return shape.empty();
        }
    }

    /// A record with fields of its own, which may be absent.
    record OptionalPart<P>(Shape<P> shape) implements FieldType<Optional<P>> {
        @Override
        public Optional<P> empty() {
            return Optional.empty();
        }
    }

    /// Several records of one shape in order. Rows in which nothing is filled in count for nothing.
    record Parts<P>(Shape<P> shape) implements FieldType<List<P>> {
        @Override
        public List<P> empty() {
            return List.of();
        }

        @Override
        public boolean isEmpty(List<P> value) {
            return value.stream().allMatch(shape.empty()::equals);
        }
    }
}
