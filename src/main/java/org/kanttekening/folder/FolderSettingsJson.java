package org.kanttekening.folder;

import tools.jackson.core.JsonGenerator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Reads and writes a folder's `kanttekening.json`.
public final class FolderSettingsJson {

    private static final String FORMAT = "kanttekening-folder-1";
    private static final Set<String> TOP =
            Set.of("format", "terms", "required", "matching", "assignments");
    private static final Set<String> TERMS = Set.of("added", "hidden");
    private static final Set<String> ASSIGNMENT = Set.of("article", "annotator", "due");

    private FolderSettingsJson() {}

    /// @param file its name, for what is said of it
    public static FolderSettings read(String file, byte[] bytes) throws UnreadableFileException {
        var at = TreeJson.read(file, bytes);
        if (!at.need("format").text().equals(FORMAT)) {
            throw at.need("format").refuse("problem.format.unknown");
        }
        return new FolderSettings(
                terms(at),
                required(at),
                matching(at),
                assignments(at),
                TreeJson.extras(at.fields(), TOP));
    }

    public static byte[] write(FolderSettings settings) {
        return LayoutJson.bytes(into -> write(settings, into));
    }

    private static Map<String, TermChanges> terms(At at) throws UnreadableFileException {
        var terms = new LinkedHashMap<String, TermChanges>();
        var lists = at.find("terms");
        if (lists.isPresent()) {
            for (var name : lists.get().fields().fields().keySet()) {
                terms.put(name, changes(lists.get().need(name)));
            }
        }
        return terms;
    }

    private static TermChanges changes(At at) throws UnreadableFileException {
        return new TermChanges(
                texts(at, "added"), texts(at, "hidden"), TreeJson.extras(at.fields(), TERMS));
    }

    private static List<String> texts(At at, String name) throws UnreadableFileException {
        var found = at.find(name);
        return found.isPresent() ? found.get().texts() : List.of();
    }

    private static Map<String, Boolean> required(At at) throws UnreadableFileException {
        var required = new LinkedHashMap<String, Boolean>();
        var fields = at.find("required");
        if (fields.isPresent()) {
            for (var name : fields.get().fields().fields().keySet()) {
                required.put(name, fields.get().need(name).flag());
            }
        }
        return required;
    }

    private static OptionalDouble matching(At at) throws UnreadableFileException {
        var found = at.find("matching");
        if (found.isEmpty()) {
            return OptionalDouble.empty();
        }
        double share = found.get().share();
        if (share == 0) {
            throw found.get().refuse("problem.matching");
        }
        return OptionalDouble.of(share);
    }

    private static List<Assignment> assignments(At at) throws UnreadableFileException {
        var assignments = new ArrayList<Assignment>();
        for (var item : at.itemsOf("assignments")) {
            assignments.add(
                    new Assignment(
                            item.need("article").text(),
                            item.need("annotator").text(),
                            item.textOr("due", ""),
                            TreeJson.extras(item.fields(), ASSIGNMENT)));
        }
        return assignments;
    }

    private static void write(FolderSettings settings, JsonGenerator into) {
        into.writeStartObject();
        into.writeStringProperty("format", FORMAT);
        into.writeName("terms");
        into.writeStartObject();
        settings.terms().forEach((name, changes) -> write(name, changes, into));
        into.writeEndObject();
        into.writeName("required");
        into.writeStartObject();
        settings.required().forEach(into::writeBooleanProperty);
        into.writeEndObject();
        settings.matching().ifPresent(it -> into.writeNumberProperty("matching", it));
        into.writeName("assignments");
        into.writeStartArray();
        settings.assignments().forEach(assignment -> write(assignment, into));
        into.writeEndArray();
        TreeJson.write(settings.extras(), into);
        into.writeEndObject();
    }

    private static void write(String name, TermChanges changes, JsonGenerator into) {
        into.writeName(name);
        into.writeStartObject();
        LayoutJson.texts("added", changes.added(), into);
        LayoutJson.texts("hidden", changes.hidden(), into);
        TreeJson.write(changes.extras(), into);
        into.writeEndObject();
    }

    private static void write(Assignment assignment, JsonGenerator into) {
        into.writeStartObject();
        into.writeStringProperty("article", assignment.article());
        into.writeStringProperty("annotator", assignment.annotator());
        into.writeStringProperty("due", assignment.due());
        TreeJson.write(assignment.extras(), into);
        into.writeEndObject();
    }
}
