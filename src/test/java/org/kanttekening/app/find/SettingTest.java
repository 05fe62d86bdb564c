package org.kanttekening.app.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.search.FieldPath;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// One value for many annotations.
class SettingTest {

    private static final Common MADE = Common.newBy("anna", Instant.EPOCH);

    @Test
    void everyFieldThatCanBeSetHoldsWhatItWasGivenAndNothingElseChanges() {
        for (var kind : Kind.values()) {
            for (var settable : Setting.settable(EnumSet.of(kind))) {
                var value = value(settable.type());
                var before = blank(kind);

                var after = new Setting<>(settable.paths(), value).in(before);

                assertThat(read(settable.paths().getFirst(), after))
                        .as("%s %s", kind, settable.path())
                        .isEqualTo(value);
                var back =
                        new Setting<>(settable.paths(), read(settable.paths().getFirst(), before))
                                .in(after);
                assertThat(back).as("%s %s", kind, settable.path()).isEqualTo(before);
            }
        }
    }

    @Test
    void kindsTogetherOfferWhatTheyShare() {
        var shared =
                Setting.settable(EnumSet.allOf(Kind.class)).stream()
                        .map(Setting.Settable::path)
                        .toList();

        assertThat(shared).contains("note", "important").doesNotContain("polarity", "name");
    }

    @Test
    void whatIsOfOneArticleOrKeptByTheProgramIsNotOffered() {
        var paths =
                Setting.settable(EnumSet.of(Kind.QUOTE)).stream()
                        .map(Setting.Settable::path)
                        .toList();

        assertThat(paths)
                .contains("type", "check.status")
                .doesNotContain("content", "speakers", "inside", "id", "created", "respondsTo");
    }

    @Test
    void aFieldThatARuleFilledIsNoMoreInferred() {
        var inferred = MADE.withInferred(List.of("type", "kind"));
        var quote = Quote.blank("q-1", inferred);

        var after = (Quote) set(quote, "type", "direct");

        assertThat(after.common().inferred()).containsExactly("kind");
    }

    @Test
    void anAnnotationOfAnotherKindStaysAsItIs() {
        var actor = blank(Kind.ACTOR);

        assertThat(set(actor, "type", "direct")).isSameAs(actor);
    }

    private static Annotation set(Annotation annotation, String path, String value) {
        var paths =
                FieldPath.all().stream()
                        .filter(it -> it.kind() == Kind.QUOTE && it.path().equals(path))
                        .toList();
        return new Setting<>(paths, value).in(annotation);
    }

    private static Annotation blank(Kind kind) {
        return switch (kind) {
            case QUOTE -> Quote.blank("q-11111111", MADE);
            case ACTOR -> Actor.blank("a-11111111", MADE);
            case DECISION -> Decision.blank("d-11111111", MADE);
        };
    }

    private static Object value(FieldType<?> type) {
        return switch (type) {
            case FieldType.Flag _ -> true;
            case FieldType.Share _ -> Optional.of(0.25);
            case FieldType.Texts _ -> List.of("een", "twee");
            default -> "2026-03";
        };
    }

    /// What an annotation holds at the end of a path; the empty value where a part is absent.
    private static Object read(FieldPath path, Annotation annotation) {
        Object record = annotation;
        for (var step : path.steps()) {
            record = get(step, record);
            if (record instanceof Optional<?> part
                    && step.type() instanceof FieldType.OptionalPart<?>) {
                if (part.isEmpty()) {
                    return path.type().empty();
                }
                record = part.get();
            }
        }
        return record;
    }

    // A path is followed from the record of the shape that its first field is of.
    @SuppressWarnings("unchecked")
    private static <R> Object get(org.kanttekening.annotation.Field<R, ?> field, Object record) {
        return field.get((R) record);
    }
}
