package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.Field.Place;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Shape;

import java.util.List;
import java.util.Set;

/// Lists the fields of a record that say something, each with its name: whatever the page does not
/// tell elsewhere. A field that is added to the scheme is listed by that alone.
final class Facts {

    private final Reported reported;
    private final Html page;

    Facts(Reported reported, Html page) {
        this.reported = reported;
        this.page = page;
    }

    /// @param look the class of the list
    /// @param elsewhere names of fields of which the page tells elsewhere
    <R> void write(Shape<R> shape, R record, String look, Set<String> elsewhere) {
        var fields = fields(shape, record, elsewhere);
        if (fields.isEmpty()) {
            return;
        }
        page.open("dl", "class", look);
        for (var field : fields) {
            fact(shape, field, record);
        }
        page.close("dl");
    }

    private static <R> List<Field<R, ?>> fields(Shape<R> shape, R record, Set<String> elsewhere) {
        return shape.fields().stream()
                .filter(field -> field.place() != Place.KEPT)
                .filter(field -> !elsewhere.contains(field.name()))
                .filter(field -> Values.says(shape, field, record))
                .toList();
    }

    private <R> void fact(Shape<R> shape, Field<R, ?> field, R record) {
        page.open("div");
        page.element("dt", reported.labels().field(shape.name(), field.name()));
        page.open("dd");
        if (field.type() instanceof FieldType.Part<?>(var inner)) {
            part(inner, field.get(record));
        } else {
            new Values(reported, page).of(field, record);
        }
        page.close("dd").close("div");
    }

    // What stands in a field that holds a part is of the part's shape.
    @SuppressWarnings("unchecked")
    private <P> void part(Shape<P> shape, Object record) {
        var values = new Values(reported, page);
        boolean labelled =
                shape.fields().stream()
                        .anyMatch(field -> field.type() instanceof FieldType.OptionalPart);
        if (labelled) {
            write(shape, (P) record, "inner", Set.of());
        } else {
            values.line(shape, (P) record);
        }
    }
}
