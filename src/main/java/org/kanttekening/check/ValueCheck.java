package org.kanttekening.check;

import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldChecks;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Target;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.FieldLines;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds the values of one file's records against the scheme's lists and forms and against the
/// folder's register. Reading keeps such values; here they are told.
final class ValueCheck implements EveryField.Visit {

    private final String file;
    private final FolderSettings settings;
    private final Optional<ActorRegister> register;
    private final FieldLines lines;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /// @param register empty where nothing is to be held against it
    ValueCheck(
            String file,
            FolderSettings settings,
            Optional<ActorRegister> register,
            FieldLines lines) {
        this.file = file;
        this.settings = settings;
        this.register = register;
        this.lines = lines;
    }

    List<Fault> faults() {
        return faults;
    }

    /// The annotations of other articles that were named.
    List<Reference> references() {
        return references;
    }

    @Override
    public <R, V> void of(Field<R, V> field, R record, String path) {
        FieldChecks.problem(field, record).ifPresent(key -> fault(path, Problem.of(key)));
        var value = field.get(record);
        switch (field.type()) {
            case FieldType.Term(var list) -> {
                var term = (String) value;
                if (!term.isEmpty() && !TermLists.knows(list, term, settings)) {
                    fault(path, Problem.of("fault.value.unknown", shortened(term), list.name()));
                }
            }
            case FieldType.RegisterEntry _ -> {
                var id = (String) value;
                if (!id.isEmpty() && register.isPresent() && register.get().find(id).isEmpty()) {
                    fault(path, Problem.of("fault.register.nowhere", shortened(id)));
                }
            }
            case FieldType.Elsewhere _ -> collect((Target) value, path);
            default -> {}
        }
    }

    /// In files a target stands under the name of its kind.
    private void collect(Target target, String path) {
        if (target.isHere()) {
            return;
        }
        var start = path.substring(0, path.lastIndexOf('.') + 1);
        var place = start + target.kind().map(Kind::term).orElse("");
        references.add(
                new Reference(
                        Spot.of(file, lines, place + ".article"),
                        Spot.of(file, lines, place + ".id"),
                        target.article(),
                        target.id(),
                        false));
    }

    private void fault(String path, Problem problem) {
        faults.add(new Fault(file, lines.line(path), path, problem));
    }

    /// A value may be as long as a text; a line on a terminal may not.
    private static String shortened(String value) {
        int most = 40;
        return value.codePointCount(0, value.length()) <= most
                ? value
                : value.substring(0, value.offsetByCodePoints(0, most)) + "…";
    }
}
