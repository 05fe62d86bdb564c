package org.kanttekening.folder;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Kind;

import java.util.HashMap;
import java.util.Map;

/// The ids of a sidecar's annotations, against which the ids that annotations name are held.
final class KnownIds {

    private static final int LENGTH = "q-01234567".length();

    private final @Nullable Map<String, Kind> ids;

    private KnownIds(@Nullable Map<String, Kind> ids) {
        this.ids = ids;
    }

    /// The ids of the annotations in a sidecar's three lists.
    static KnownIds in(At sidecar, Refusals refusals) throws UnreadableFileException {
        var found = new HashMap<String, Kind>();
        for (var kind : Kind.values()) {
            for (var item : sidecar.itemsOf(kind.term() + "s")) {
                try {
                    add(item, kind, found);
                } catch (UnreadableFileException e) {
                    refusals.take(e);
                }
            }
        }
        return new KnownIds(found);
    }

    private static void add(At item, Kind kind, Map<String, Kind> into)
            throws UnreadableFileException {
        var at = item.need("id");
        demandForm(at.text(), kind, at);
        if (into.put(at.text(), kind) != null) {
            throw at.refuse("problem.id.twice", at.text());
        }
    }

    /// Any id of the right form is taken to be known.
    static KnownIds any() {
        return new KnownIds(null);
    }

    void demand(String id, Kind kind, At at) throws UnreadableFileException {
        demandForm(id, kind, at);
        if (ids != null && ids.get(id) != kind) {
            throw at.refuse("problem.id.nowhere", id);
        }
    }

    static void demandForm(String id, Kind kind, At at) throws UnreadableFileException {
        demandForm(id, kind.letter(), at);
    }

    static void demandForm(String id, char letter, At at) throws UnreadableFileException {
        if (!isId(id) || id.charAt(0) != letter) {
            throw at.refuse("problem.id.form", String.valueOf(letter));
        }
    }

    /// The id of an annotation or a remark.
    static void demandForm(String id, At at) throws UnreadableFileException {
        if (!isId(id)) {
            throw at.refuse("problem.id.annotation");
        }
    }

    /// Some annotation's id, of whatever kind.
    static void demandAnnotation(String id, At at) throws UnreadableFileException {
        if (!isId(id) || Kind.ofId(id).isEmpty()) {
            throw at.refuse("problem.id.annotation");
        }
    }

    /// Whether a text is a letter, a hyphen and eight characters of 0-9a-z. There are several in
    /// every annotation, too many for a regular expression.
    private static boolean isId(String text) {
        if (text.length() != LENGTH || !isLetter(text.charAt(0)) || text.charAt(1) != '-') {
            return false;
        }
        for (int i = 2; i < LENGTH; i++) {
            char unit = text.charAt(i);
            if (!isLetter(unit) && (unit < '0' || unit > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z';
    }
}
