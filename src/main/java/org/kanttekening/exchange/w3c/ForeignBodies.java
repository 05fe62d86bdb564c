package org.kanttekening.exchange.w3c;

import org.kanttekening.exchange.Identities;
import org.kanttekening.folder.At;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the bodies of another program's annotation say: tags, comments and addresses.
///
/// @param tags and classes, in order
/// @param fields `wikidata`, `tooi`, or what an address is there for
record ForeignBodies(List<String> tags, List<String> comments, Map<String, String> fields) {

    static ForeignBodies of(At annotation) throws UnreadableFileException {
        var bodies = new ForeignBodies(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        for (var body : Loose.all(annotation, "body")) {
            bodies.add(body);
        }
        bodies.comments.addAll(Loose.texts(annotation, "bodyValue"));
        // as Hypothesis has them
        bodies.tags.addAll(Loose.texts(annotation, "tags"));
        bodies.comments.addAll(Loose.texts(annotation, "text"));
        bodies.tags.removeIf(String::isBlank);
        bodies.comments.removeIf(String::isBlank);
        return bodies;
    }

    private void add(At body) throws UnreadableFileException {
        if (!Loose.isObject(body)) {
            if (body.node() instanceof Node.Text(_, var iri)) {
                address(iri, "linking");
            }
            return;
        }
        var purposes = Loose.texts(body, "purpose");
        var source = Loose.iri(body, "source");
        var iri = source.isEmpty() ? Loose.iri(body) : source;
        var value = Loose.text(body, "value");
        if (value.isEmpty()) {
            address(iri, purposes.isEmpty() ? "linking" : purposes.getFirst());
        } else if (purposes.contains("tagging") || purposes.contains("classifying")) {
            tags.add(value);
        } else {
            comments.add(value);
        }
    }

    private void address(String iri, String purpose) {
        if (iri.isEmpty()) {
            return;
        }
        var identity = Identities.identity(iri);
        if (identity.isPresent() && !identity.get().scheme().equals("other")) {
            fields.put(identity.get().scheme(), identity.get().value());
        } else {
            fields.merge(purpose, iri, (before, after) -> before + " " + after);
        }
    }
}
