package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Common;
import org.kanttekening.exchange.Intake;
import org.kanttekening.exchange.Iris;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.At;
import org.kanttekening.folder.UnreadableFileException;

import java.util.Optional;

/// Who made something and when, as annotations tell.
final class Making {

    private Making() {}

    /// What an annotation of ours says of its making.
    static Common common(At annotation, Intake intake) throws UnreadableFileException {
        var created = Moments.read(Loose.text(annotation, "created")).orElseGet(intake::now);
        var modified = Moments.read(Loose.text(annotation, "modified")).orElse(created);
        return Common.newBy(by(annotation).orElse(""), created).withModified(modified);
    }

    /// An annotator's id; of strangers, one made of the name they are known by. None where nobody
    /// is named.
    static Optional<String> by(At annotation) throws UnreadableFileException {
        var creators = Loose.all(annotation, "creator");
        if (creators.isEmpty()) {
            return Optional.empty();
        }
        var creator = creators.getFirst();
        var iri = Loose.iri(creator);
        var ours = Iris.annotatorId(iri);
        if (ours.isPresent()) {
            return ours;
        }
        var name = name(creator);
        return Optional.of(AnnotatorId.from(name).map(AnnotatorId::value).orElse(name));
    }

    /// What people call an agent: the nickname, else the name, else the end of the IRI.
    static String name(At agent) throws UnreadableFileException {
        if (Loose.isObject(agent)) {
            for (var name : new String[] {"nickname", "name"}) {
                var found = Loose.text(agent, name);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        var iri = Loose.iri(agent);
        var last = Iris.fileName(iri);
        return last.isEmpty() ? iri : last;
    }
}
