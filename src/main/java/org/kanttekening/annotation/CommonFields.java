package org.kanttekening.annotation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The fields that every annotation has, as fields of one kind's record.
///
/// @param <R> the kind's record
public final class CommonFields<R extends Annotation> {

    public final Field<R, String> id;
    public final Field<R, List<String>> inferred;
    public final Field<R, String> note;
    public final Field<R, Boolean> important;
    public final Field<R, Instant> created;
    public final Field<R, String> createdBy;
    public final Field<R, Instant> modified;
    public final Field<R, Origin> origin;
    public final Field<R, Optional<Review>> review;

    CommonFields(boolean inferredAlwaysWritten) {
        id = Field.<R, String>of("id", new FieldType.Text(false), Annotation::id).kept();
        var names =
                Field.<R, List<String>>of(
                                "inferred",
                                new FieldType.Texts(),
                                record -> record.common().inferred())
                        .kept();
        inferred = inferredAlwaysWritten ? names : names.leftOutWhenEmpty();
        note = Field.of("note", new FieldType.Text(true), record -> record.common().note());
        important =
                Field.of("important", new FieldType.Flag(), record -> record.common().important());
        created =
                Field.<R, Instant>of(
                                "created",
                                new FieldType.Timestamp(),
                                record -> record.common().created())
                        .kept();
        createdBy =
                Field.<R, String>of(
                                "createdBy",
                                new FieldType.Text(false),
                                record -> record.common().createdBy())
                        .kept();
        modified =
                Field.<R, Instant>of(
                                "modified",
                                new FieldType.Timestamp(),
                                record -> record.common().modified())
                        .kept();
        origin =
                Field.<R, Origin>of(
                                "origin",
                                new FieldType.Part<>(Origin.SHAPE),
                                record -> record.common().origin())
                        .kept();
        review =
                Field.<R, Optional<Review>>of(
                                "review",
                                new FieldType.OptionalPart<>(Review.SHAPE),
                                record -> record.common().review())
                        .kept()
                        .leftOutWhenEmpty();
    }

    Common make(Values<R> values) {
        return new Common(
                values.get(inferred),
                values.get(note),
                values.get(important),
                values.get(created),
                values.get(createdBy),
                values.get(modified),
                values.get(origin),
                values.get(review),
                values.extras());
    }
}
