package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Iris;
import org.kanttekening.exchange.Standoff;
import org.kanttekening.folder.At;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads annotations of other programs as marks, links and comments: a tag is a mark's type, two
/// annotations as targets make a link, one makes a reply.
final class ForeignReader {

    /// Told elsewhere, or nothing that tags could say.
    private static final Set<String> KNOWN =
            Set.of(
                    "@context",
                    "@id",
                    "@type",
                    "id",
                    "type",
                    "motivation",
                    "body",
                    "bodyValue",
                    "target",
                    "creator",
                    "generator",
                    // as Hypothesis has them
                    "uri",
                    "user",
                    "user_info",
                    "text",
                    "tags",
                    "references",
                    "document",
                    "group",
                    "permissions",
                    "links",
                    "hidden",
                    "flagged");

    private final Pointing pointing;
    private final Findings findings;
    private final Map<String, At> annotations = new LinkedHashMap<>();
    private final Set<String> creators = new HashSet<>();
    private final List<Standoff.Mark> marks = new ArrayList<>();
    private final List<Standoff.Link> links = new ArrayList<>();
    private final List<Standoff.Comment> comments = new ArrayList<>();
    private String title = "";
    private String url = "";

    private ForeignReader(Pointing pointing, Findings findings) {
        this.pointing = pointing;
        this.findings = findings;
    }

    static ForeignReader read(List<At> annotations, Pointing pointing, Findings findings)
            throws UnreadableFileException {
        var reader = new ForeignReader(pointing, findings);
        for (var annotation : annotations) {
            reader.name(annotation);
        }
        for (var annotation : reader.annotations.entrySet()) {
            reader.annotation(annotation.getKey(), annotation.getValue());
        }
        return reader;
    }

    Standoff standoff() {
        return new Standoff(marks, links, List.of(), comments);
    }

    /// With what the file says of the article itself.
    Header headed(Header header) {
        return Header.SHAPE.with(Header.SHAPE.with(header, Header.TITLE, title), Header.URL, url);
    }

    private void name(At annotation) throws UnreadableFileException {
        var id = Loose.iri(annotation);
        for (int i = annotations.size() + 1; id.isEmpty() || annotations.containsKey(id); i++) {
            // no IRI has a space
            id = "annotation " + i;
        }
        annotations.put(id, annotation);
        creators.add(creator(annotation));
        for (var field : annotation.fields().fields().keySet()) {
            if (!KNOWN.contains(field)) {
                findings.count(Finding.Level.LEFT, "exchange.w3c.notTaken", field);
            }
        }
        header(annotation);
    }

    private void header(At annotation) throws UnreadableFileException {
        var document = annotation.find("document");
        if (title.isEmpty() && document.isPresent() && Loose.isObject(document.get())) {
            title = Loose.text(document.get(), "title");
        }
        var source = source(annotation);
        if (url.isEmpty() && Iris.isAddress(source)) {
            url = source;
        }
    }

    private void annotation(String id, At annotation) throws UnreadableFileException {
        var bodies = ForeignBodies.of(annotation);
        var named = named(annotation);
        if (named.size() > 1) {
            link(id, annotation, bodies, named);
        } else if (named.size() == 1) {
            bodies.comments()
                    .forEach(it -> comments.add(new Standoff.Comment(named.getFirst(), it)));
            bodies.tags().forEach(it -> comments.add(new Standoff.Comment(named.getFirst(), it)));
        } else {
            mark(id, annotation, bodies);
        }
    }

    /// The annotations of the file that this one is about; none where it is about words.
    private List<String> named(At annotation) throws UnreadableFileException {
        var references = Loose.texts(annotation, "references");
        if (!references.isEmpty() && annotations.containsKey(references.getFirst())) {
            return List.of(references.getFirst());
        }
        var named = new ArrayList<String>();
        for (var target : Loose.all(annotation, "target")) {
            var iri = Loose.iri(target);
            if (iri.isEmpty() && Loose.isObject(target)) {
                iri = Loose.iri(target, "source");
            }
            if (annotations.containsKey(iri)) {
                named.add(iri);
            }
        }
        return named;
    }

    private void link(String id, At annotation, ForeignBodies bodies, List<String> named)
            throws UnreadableFileException {
        var roles = new ArrayList<Standoff.Role>();
        roles.add(new Standoff.Role("from", named.getFirst()));
        named.subList(1, named.size()).forEach(it -> roles.add(new Standoff.Role("to", it)));
        var type = type(annotation, bodies, "linking");
        links.add(new Standoff.Link(id, type, "", roles, fields(annotation, bodies), id));
        bodies.comments().forEach(it -> comments.add(new Standoff.Comment(id, it)));
    }

    private void mark(String id, At annotation, ForeignBodies bodies)
            throws UnreadableFileException {
        var spans = new ArrayList<Span>();
        boolean refused = false;
        for (var target : Loose.all(annotation, "target")) {
            var found = pointing.find(target, id);
            found.span().ifPresent(spans::add);
            refused |= found.refused();
        }
        if (spans.isEmpty()) {
            if (!refused) {
                withoutWords(id, bodies);
            }
            return;
        }
        var segments = Segments.covering(spans);
        if (segments.size() < spans.size()) {
            findings.add(Finding.Level.CHANGED, id, "exchange.w3c.joined", id);
        }
        var type = type(annotation, bodies, "highlighting");
        marks.add(new Standoff.Mark(id, type, segments, fields(annotation, bodies), id));
        bodies.comments().forEach(it -> comments.add(new Standoff.Comment(id, it)));
    }

    private void withoutWords(String id, ForeignBodies bodies) {
        var said = new ArrayList<>(bodies.tags());
        said.addAll(bodies.comments());
        bodies.fields().forEach((name, value) -> said.add(name + ": " + value));
        if (said.isEmpty()) {
            findings.add(Finding.Level.LEFT, id, "exchange.w3c.saysNothing");
        }
        said.forEach(it -> comments.add(new Standoff.Comment("", it)));
    }

    private static String type(At annotation, ForeignBodies bodies, String otherwise)
            throws UnreadableFileException {
        if (!bodies.tags().isEmpty()) {
            return bodies.tags().getFirst();
        }
        var motivation = Loose.text(annotation, "motivation");
        return motivation.isEmpty() ? otherwise : motivation;
    }

    private Map<String, String> fields(At annotation, ForeignBodies bodies)
            throws UnreadableFileException {
        var fields = new TreeMap<>(bodies.fields());
        if (bodies.tags().size() > 1) {
            fields.put("tags", String.join(", ", bodies.tags().subList(1, bodies.tags().size())));
        }
        // who takes them in stands for the one who made them all, not for several
        if (creators.size() > 1 && !creator(annotation).isEmpty()) {
            fields.put("creator", creator(annotation));
        }
        return fields;
    }

    private static String creator(At annotation) throws UnreadableFileException {
        var creators = Loose.all(annotation, "creator");
        return creators.isEmpty()
                ? Loose.text(annotation, "user").replaceFirst("^acct:", "")
                : Making.name(creators.getFirst());
    }

    /// The IRI of what an annotation is on; empty where it tells none.
    static String source(At annotation) throws UnreadableFileException {
        for (var target : Loose.all(annotation, "target")) {
            if (target.node() instanceof Node.Text(_, var iri)) {
                return iri;
            }
            var source = Loose.isObject(target) ? Loose.iri(target, "source") : "";
            if (!source.isEmpty()) {
                return source;
            }
        }
        return Loose.text(annotation, "uri");
    }
}
