package org.kanttekening.check;

import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.folder.ActorEntry;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ActorRegisterJson;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.ArticleFolder;
import org.kanttekening.folder.FieldLines;
import org.kanttekening.folder.FolderSettings;
import org.kanttekening.folder.FolderSettingsJson;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What all articles of a folder share, the settings and the actor register, and what is wrong with
/// them.
///
/// @param register empty where it could not be read, so that nothing is held against it
record SharedFiles(FolderSettings settings, Optional<ActorRegister> register, List<Fault> faults) {

    private interface Format<T> {
        T read(String file, byte[] bytes) throws UnreadableFileException;
    }

    /// @param articles the names of all articles
    static SharedFiles read(ArticleFolder folder, Set<String> articles) {
        var faults = new ArrayList<Fault>();
        var settings =
                read(
                        folder,
                        FolderSettings.FILE,
                        FolderSettings.NONE,
                        (file, bytes) -> {
                            var read = FolderSettingsJson.read(file, bytes);
                            demand(read, articles, FieldLines.in(file, bytes), faults);
                            return read;
                        },
                        faults);
        var known = settings.orElse(FolderSettings.NONE);
        var register =
                read(
                        folder,
                        ActorRegister.FILE,
                        ActorRegister.EMPTY,
                        (file, bytes) -> {
                            var read = ActorRegisterJson.read(file, bytes);
                            demand(read, known, FieldLines.in(file, bytes), faults);
                            return read;
                        },
                        faults);
        return new SharedFiles(known, register, faults);
    }

    private static <T> Optional<T> read(
            ArticleFolder folder, String file, T otherwise, Format<T> format, List<Fault> faults) {
        try {
            return Optional.of(format.read(file, folder.json(file)));
        } catch (NoSuchFileException e) {
            return Optional.of(otherwise);
        } catch (UnreadableFileException e) {
            faults.add(Unread.file(file, e));
        } catch (IOException e) {
            faults.add(Unread.file(file, e));
        }
        return Optional.empty();
    }

    private static void demand(
            ActorRegister register, FolderSettings settings, FieldLines lines, List<Fault> faults) {
        var values = new ValueCheck(ActorRegister.FILE, settings, Optional.empty(), lines);
        for (var entry : register.entries()) {
            EveryField.of(ActorEntry.SHAPE, entry, lines.item("actors", entry.id()), values);
        }
        faults.addAll(values.faults());
    }

    private static void demand(
            FolderSettings settings, Set<String> articles, FieldLines lines, List<Fault> faults) {
        for (var list : settings.terms().keySet()) {
            if (!TermLists.NAMES.contains(list)) {
                fault("terms." + list, lines, "fault.settings.list", faults);
            }
        }
        for (var name : settings.required().keySet()) {
            if (!isField(name)) {
                fault("required." + name, lines, "fault.settings.field", faults);
            }
        }
        int index = 0;
        for (var assignment : settings.assignments()) {
            var path = "assignments[" + index++ + "]";
            if (!articles.contains(assignment.article())) {
                fault(
                        path + ".article",
                        lines,
                        "fault.target.article",
                        faults,
                        assignment.article());
            }
            if (!AnnotatorId.isOne(assignment.annotator())) {
                fault(path + ".annotator", lines, "fault.settings.annotator", faults);
            }
        }
    }

    private static void fault(
            String path, FieldLines lines, String key, List<Fault> into, Object... arguments) {
        into.add(
                new Fault(FolderSettings.FILE, lines.line(path), path, Problem.of(key, arguments)));
    }

    private static boolean isField(String name) {
        for (var kind : Kind.values()) {
            var start = kind.term() + ".";
            if (name.startsWith(start) && has(shape(kind), name.substring(start.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Shape<?> shape, String field) {
        return shape.fields().stream().anyMatch(it -> it.name().equals(field));
    }

    private static Shape<?> shape(Kind kind) {
        return switch (kind) {
            case QUOTE -> QuoteFields.SHAPE;
            case ACTOR -> ActorFields.SHAPE;
            case DECISION -> DecisionFields.SHAPE;
        };
    }
}
