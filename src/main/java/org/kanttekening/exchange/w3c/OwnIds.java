package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Kind;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Intake;
import org.kanttekening.exchange.Iris;
import org.kanttekening.folder.At;
import org.kanttekening.folder.UnreadableFileException;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Under which ids the annotations and remarks of a file come in: their own where those are
/// well-formed, of the right kind and there once, else new ones.
final class OwnIds {

    private static final Pattern FORM = Pattern.compile("[a-z]-[0-9a-z]{8}");

    private final Intake intake;
    private final Findings findings;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> byIri = new HashMap<>();

    OwnIds(Intake intake, Findings findings) {
        this.intake = intake;
        this.findings = findings;
    }

    String annotation(At annotation, Kind kind) throws UnreadableFileException {
        return id(Loose.iri(annotation), kind.letter());
    }

    String remark(At remark) throws UnreadableFileException {
        return id(Loose.iri(remark), 'm');
    }

    /// The id of what an IRI names in this file.
    Optional<String> here(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /// The id that an IRI of ours names, in this file or not.
    Optional<String> anywhere(String iri) {
        return here(iri).or(() -> Iris.id(iri).filter(id -> FORM.matcher(id).matches()));
    }

    private String id(String iri, char letter) {
        var id = Iris.id(iri).filter(it -> isRight(it, letter)).orElse("");
        if (id.isEmpty()) {
            do {
                id = letter + "-" + intake.ids().next();
            } while (taken.contains(id));
            findings.add(Finding.Level.CHANGED, iri, "exchange.w3c.newId", id);
        }
        taken.add(id);
        byIri.putIfAbsent(iri, id);
        return id;
    }

    private boolean isRight(String id, char letter) {
        return FORM.matcher(id).matches() && id.charAt(0) == letter && !taken.contains(id);
    }
}
