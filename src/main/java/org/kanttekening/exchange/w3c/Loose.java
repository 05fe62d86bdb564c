package org.kanttekening.exchange.w3c;

import org.kanttekening.folder.At;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.List;

/// Reads values as JSON-LD allows them to be written: one alone or several in a list, names of
/// keywords with an at sign or without, a resource by its IRI alone or as an object.
final class Loose {

    private Loose() {}

    /// The values under a name; none where there is no such field.
    static List<At> all(At object, String name) throws UnreadableFileException {
        var found = object.find(name);
        if (found.isEmpty() || found.get().node() instanceof Node.Nothing) {
            return List.of();
        }
        return found.get().node() instanceof Node.Items
                ? found.get().items()
                : List.of(found.get());
    }

    /// The texts among the values under a name.
    static List<String> texts(At object, String name) throws UnreadableFileException {
        var texts = new ArrayList<String>();
        for (var value : all(object, name)) {
            if (value.node() instanceof Node.Text(_, var text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    /// The first text under a name, or empty.
    static String text(At object, String name) throws UnreadableFileException {
        var texts = texts(object, name);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    static boolean has(At object, String name) throws UnreadableFileException {
        return !all(object, name).isEmpty();
    }

    static boolean is(At object, String type) throws UnreadableFileException {
        for (var found : either(object, "type")) {
            if (found.substring(found.lastIndexOf(':') + 1).equals(type)) {
                return true;
            }
        }
        return false;
    }

    static List<String> types(At object) throws UnreadableFileException {
        return either(object, "type");
    }

    /// The IRI of a resource, given alone or as an object; empty where it has none.
    static String iri(At resource) throws UnreadableFileException {
        if (resource.node() instanceof Node.Text(_, var text)) {
            return text;
        }
        if (!isObject(resource)) {
            return "";
        }
        var ids = either(resource, "id");
        return ids.isEmpty() ? "" : ids.getFirst();
    }

    /// The IRI of the first resource under a name, or empty.
    static String iri(At object, String name) throws UnreadableFileException {
        var found = all(object, name);
        return found.isEmpty() ? "" : iri(found.getFirst());
    }

    static boolean isObject(At value) {
        return value.node() instanceof Node.Fields;
    }

    private static List<String> either(At object, String name) throws UnreadableFileException {
        var found = texts(object, name);
        return found.isEmpty() ? texts(object, "@" + name) : found;
    }
}
