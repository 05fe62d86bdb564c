package org.kanttekening.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the notes of our own type say: which annotation a mark or an event is, what the lines do
/// not say of it, and what else the sidecar held.
final class OwnNotes {

    private static final Pattern FORM =
            Pattern.compile("([qad]-[0-9a-z]{8})( unmarked)?(?: (\\{.*\\}))?");

    private final Map<String, String> idOfTarget = new HashMap<>();
    private final Map<String, Rest> rests = new LinkedHashMap<>();
    private final List<AnnLine.Note> damaged = new ArrayList<>();
    private Optional<AnnLine.Note> frame = Optional.empty();
    private boolean any;

    /// @param json of the fields that the lines do not say
    /// @param unmarked whether it had no marks when it was written
    /// @param line in the file
    record Rest(String json, boolean unmarked, int line) {}

    OwnNotes(LineIndex index) {
        for (var note : index.notes()) {
            if (note.type().equals(BratTypes.OWN_NOTE)) {
                any = true;
                add(note, index);
            }
        }
    }

    static String text(String id, String json) {
        return json.equals("{}") ? id : id + ' ' + Fragments.json(json);
    }

    static String unmarked(String id, String json) {
        return text(id + " unmarked", json);
    }

    /// Whether there are any, so that the file is ours.
    boolean isAny() {
        return any;
    }

    Optional<AnnLine.Note> frame() {
        return frame;
    }

    /// The annotation that a mark or an event is, as its note has it.
    Optional<String> idOf(String target) {
        return Optional.ofNullable(idOfTarget.get(target));
    }

    /// By the annotation's id.
    Map<String, Rest> rests() {
        return rests;
    }

    /// Notes of our type that say nothing we know.
    List<AnnLine.Note> damaged() {
        return damaged;
    }

    private void add(AnnLine.Note note, LineIndex index) {
        if (note.text().startsWith("{")) {
            frame = Optional.of(note);
            return;
        }
        var matcher = FORM.matcher(note.text());
        if (!matcher.matches()) {
            damaged.add(note);
            return;
        }
        var id = matcher.group(1);
        var json = Optional.ofNullable(matcher.group(3));
        boolean unmarked = matcher.group(2) != null;
        boolean onArticle =
                index.mark(note.target())
                                .filter(it -> !it.type().equals(BratTypes.ARTICLE))
                                .isEmpty()
                        && index.event(note.target()).isEmpty();
        if (!onArticle) {
            idOfTarget.putIfAbsent(note.target(), id);
        }
        if (unmarked || json.isPresent()) {
            rests.putIfAbsent(id, new Rest(json.orElse("{}"), unmarked, note.line()));
        }
    }
}
