package org.kanttekening.search;

import org.kanttekening.annotation.Annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the fields of records by their components, past the scheme's table.
final class Reflected {

    private static final Map<String, String> OTHER_NAMES = Map.of("kind", "speechKind");

    /// @param path with the numbers of the parts it stands in
    record Value(String path, Object value) {}

    private Reflected() {}

    /// The values of a field such as `check.status`, one for each of the parts that it stands in.
    static List<Value> values(Annotation annotation, String path) {
        var found = new ArrayList<Value>();
        collect(annotation, "", path, found);
        return found;
    }

    private static void collect(Object record, String before, String path, List<Value> into) {
        int dot = path.indexOf('.');
        var name = dot < 0 ? path : path.substring(0, dot);
        var value = component(record, name);
        if (dot < 0) {
            into.add(new Value(before + name, value));
            return;
        }
        var rest = path.substring(dot + 1);
        switch (value) {
            case List<?> parts -> {
                for (int i = 0; i < parts.size(); i++) {
                    collect(parts.get(i), before + name + "[" + i + "].", rest, into);
                }
            }
            case Optional<?> part ->
                    part.ifPresent(it -> collect(it, before + name + ".", rest, into));
            default -> collect(value, before + name + ".", rest, into);
        }
    }

    private static Object component(Object record, String name) {
        return read(record, name)
                .or(() -> read(record, OTHER_NAMES.getOrDefault(name, name)))
                .or(() -> read(((Annotation) record).common(), name))
                .orElseThrow(() -> new AssertionError(name + " in " + record.getClass()));
    }

    private static Optional<Object> read(Object record, String name) {
        return Stream.of(record.getClass().getRecordComponents())
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .map(it -> {
                    try {
                        return it.getAccessor().invoke(record);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                });
    }
}
