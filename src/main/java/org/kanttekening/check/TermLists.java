package org.kanttekening.check;

import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.TermList;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.TermChanges;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The lists of values that the scheme's fields have.
final class TermLists {

    static final Set<String> NAMES = names();

    private TermLists() {}

    /// Whether a value is in a list or was added to it in a folder; one that the folder hides may
    /// still stand in older files.
    static boolean knows(TermList list, String value, FolderSettings settings) {
        return list.knows(value)
                || settings.terms()
                        .getOrDefault(list.name(), TermChanges.NONE)
                        .added()
                        .contains(value);
    }

    private static Set<String> names() {
        var found = new HashSet<String>();
        for (var shape :
                List.of(QuoteFields.SHAPE, ActorFields.SHAPE, DecisionFields.SHAPE, Header.SHAPE)) {
            collect(shape, found);
        }
        return Set.copyOf(found);
    }

    private static void collect(Shape<?> shape, Set<String> into) {
        for (var field : shape.fields()) {
            switch (field.type()) {
                case FieldType.Term(var list) -> into.add(list.name());
                case FieldType.Part<?>(var part) -> collect(part, into);
                case FieldType.OptionalPart<?>(var part) -> collect(part, into);
                case FieldType.Parts<?>(var part) -> collect(part, into);
                default -> {}
            }
        }
    }
}
