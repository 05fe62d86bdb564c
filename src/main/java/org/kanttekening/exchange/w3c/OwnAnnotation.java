package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Common;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Identities;
import org.kanttekening.exchange.Iris;
import org.kanttekening.exchange.JsonFields;
import org.kanttekening.folder.At;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts one quote, actor or decision together of its annotation and the links that come from it:
/// bodies, targets and links win over what stands in our own term.
final class OwnAnnotation {

    /// Parts that are fields of the annotation itself, by kind.
    private static final Map<Kind, Set<String>> PARTS =
            Map.of(
                    Kind.QUOTE, Set.of("content", "source", "cue"),
                    Kind.ACTOR, Set.of(),
                    Kind.DECISION, Set.of("trigger", "measure"));

    /// Told by properties of the recommendation's, or by the IRI.
    private static final List<String> OUTSIDE = List.of("id", "createdBy");

    private static final String NOTE = "note";
    private static final String MENTIONS = "mentions";
    private static final String IDENTIFIERS = "identifiers";

    private final Kind kind;
    private final String place;
    private final Node.Fields rest;
    private final Pointing pointing;
    private final Findings findings;
    private final Recomposition whole = new Recomposition();
    private final Map<String, List<Segment>> passages = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int mentions;
    private int identifiers;

    /// Words with what is not known of them.
    private record Segment(Span span, Node.Fields unknown) {}

    OwnAnnotation(Sorting.Main main, Pointing pointing, Findings findings)
            throws UnreadableFileException {
        this.kind = main.kind();
        this.place = Loose.iri(main.annotation());
        this.rest = rest(main.annotation());
        this.pointing = pointing;
        this.findings = findings;
        read(main.annotation());
    }

    /// A link from it.
    ///
    /// @param id of what it names
    void add(At link, String id) throws UnreadableFileException {
        var path = Loose.text(link, Vocabulary.PATH);
        if (whole.has(path)) {
            findings.add(Finding.Level.LEFT, Loose.iri(link), "exchange.w3c.twice", path);
            return;
        }
        whole.add(path, JsonFields.text(id));
        for (var body : Loose.all(link, "body")) {
            if (Loose.isObject(body) && Loose.has(body, Vocabulary.PATH)) {
                add(Loose.text(body, Vocabulary.PATH), Loose.text(body, "value"));
            }
        }
    }

    /// The annotation; none where it cannot be made, which is said then.
    Optional<Annotation> made(String id, Common common, ArticleText text) {
        addPassages(text);
        if (!notes.isEmpty()) {
            whole.add(NOTE, JsonFields.text(String.join("\n", notes)));
        }
        var fields = whole.fields(kind, rest);
        for (var path : whole.left().keySet()) {
            findings.add(Finding.Level.LEFT, place, "exchange.w3c.noField", path);
        }
        try {
            return Optional.of(PartsJson.over(blank(id, common), place, fields, text));
        } catch (UnreadableFileException e) {
            findings.refuse(place, e.problem());
            return Optional.empty();
        }
    }

    private Annotation blank(String id, Common common) {
        return switch (kind) {
            case QUOTE -> Quote.blank(id, common);
            case ACTOR -> Actor.blank(id, common);
            case DECISION -> Decision.blank(id, common);
        };
    }

    private static Node.Fields rest(At annotation) throws UnreadableFileException {
        var found = annotation.find(Vocabulary.FIELDS);
        var rest = new LinkedHashMap<String, Node>();
        if (found.isPresent()) {
            rest.putAll(found.get().fields().fields());
        }
        OUTSIDE.forEach(rest::remove);
        return new Node.Fields(0, rest);
    }

    private void read(At annotation) throws UnreadableFileException {
        var added = new ArrayList<At>();
        for (var body : Loose.all(annotation, "body")) {
            if (!Loose.isObject(body) || !Loose.has(body, Vocabulary.PATH)) {
                added.add(body);
            } else if (!Loose.text(body, Vocabulary.PATH).equals(Vocabulary.KIND)) {
                known(body, Loose.text(body, Vocabulary.PATH));
            }
        }
        identifiers = whole.next(IDENTIFIERS, rest, Set.of());
        for (var body : added) {
            added(body);
        }
        for (var comment : Loose.texts(annotation, "bodyValue")) {
            note(comment);
        }
        var unplaced = new ArrayList<At>();
        for (var target : Loose.all(annotation, "target")) {
            if (!Loose.isObject(target)) {
                continue;
            }
            if (Loose.has(target, Vocabulary.PATH) || isPart(target)) {
                var path = Loose.text(target, Vocabulary.PATH);
                place(target, path.isEmpty() ? Loose.text(target, Vocabulary.ROLE) : path);
            } else {
                unplaced.add(target);
            }
        }
        mentions = whole.next(MENTIONS, rest, passages.keySet());
        for (var target : unplaced) {
            added(target, Loose.text(target, Vocabulary.ROLE));
        }
    }

    private boolean isPart(At target) throws UnreadableFileException {
        return PARTS.getOrDefault(kind, Set.of()).contains(Loose.text(target, Vocabulary.ROLE));
    }

    /// A body that stands for a field.
    private void known(At body, String path) throws UnreadableFileException {
        var source = Loose.iri(body, "source");
        if (source.isEmpty()) {
            add(path, Loose.text(body, "value"));
        } else if (path.startsWith(IDENTIFIERS + "[")) {
            identity(source, path);
        } else {
            add(path, source);
        }
    }

    private void add(String path, String value) {
        if (path.equals(NOTE)) {
            notes.addFirst(value);
        } else {
            whole.add(path, JsonFields.text(value));
        }
    }

    private boolean identity(String iri, String path) {
        var identity = Identities.identity(iri);
        identity.ifPresent(it -> {
            whole.add(path + ".scheme", JsonFields.text(it.scheme()));
            whole.add(path + ".value", JsonFields.text(it.value()));
        });
        return identity.isPresent();
    }

    /// A body that another program added.
    private void added(At body) throws UnreadableFileException {
        var source = Loose.isObject(body) ? Loose.iri(body, "source") : Loose.iri(body);
        if (source.isEmpty()) {
            note(Loose.isObject(body) ? Loose.text(body, "value") : "");
        } else if (kind != Kind.ACTOR
                || !Loose.isObject(body)
                || !Loose.texts(body, "purpose").contains("identifying")) {
            note(source);
        } else if (!Iris.isOurs(source) && !isKnown(source)) {
            if (identity(source, IDENTIFIERS + "[" + identifiers + "]")) {
                identifiers++;
            } else {
                note(source);
            }
        }
    }

    /// Whether an identifier that stands in our own term has this IRI.
    private boolean isKnown(String iri) {
        if (!(rest.fields().get(IDENTIFIERS) instanceof Node.Items list)) {
            return false;
        }
        for (var item : list.items()) {
            if (item instanceof Node.Fields(_, var identifier)
                    && identifier.get("scheme") instanceof Node.Text(_, var scheme)
                    && identifier.get("value") instanceof Node.Text(_, var value)
                    && Identities.iri(new Identities.Identity(scheme, value))
                            .filter(iri::equals)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void note(String line) {
        if (!line.isBlank()) {
            notes.add(line);
            findings.add(Finding.Level.NOTED, place, "exchange.finding.noted", line);
        }
    }

    /// A target that another program added.
    private void added(At target, String role) throws UnreadableFileException {
        var path = kind == Kind.QUOTE ? "content" : MENTIONS + "[" + mentions + "].segments";
        if (place(target, path)) {
            mentions++;
            if (!role.equals("mention")) {
                findings.add(
                        Finding.Level.CHANGED,
                        place,
                        "exchange.w3c.taken",
                        kind == Kind.QUOTE ? "content" : "mention");
            }
        }
    }

    private boolean place(At target, String path) throws UnreadableFileException {
        var found = pointing.find(target, place);
        if (found.span().isEmpty()) {
            return false;
        }
        var unknown = target.find(Vocabulary.UNKNOWN);
        passages.computeIfAbsent(path, _ -> new ArrayList<>())
                .add(
                        new Segment(
                                found.span().get(),
                                unknown.isPresent()
                                        ? unknown.get().fields()
                                        : new Node.Fields(0, Map.of())));
        return true;
    }

    private void addPassages(ArticleText text) {
        for (var passage : passages.entrySet()) {
            for (var segment : apart(passage.getValue(), passage.getKey())) {
                var node = new LinkedHashMap<>(segment.unknown().fields());
                var span = segment.span();
                node.put("start", JsonFields.number(text.toCodePoints(span.start())));
                node.put("end", JsonFields.number(text.toCodePoints(span.end())));
                node.put("exact", JsonFields.text(text.slice(span)));
                whole.add(passage.getKey(), new Node.Fields(0, node));
            }
        }
    }

    /// Segments in order, overlapping ones joined.
    private List<Segment> apart(List<Segment> segments, String path) {
        var apart = new ArrayList<Segment>();
        segments.sort(Comparator.comparing(Segment::span));
        for (var segment : segments) {
            if (!apart.isEmpty() && segment.span().overlaps(apart.getLast().span())) {
                var joined = apart.removeLast().span().hull(segment.span());
                apart.add(new Segment(joined, new Node.Fields(0, Map.of())));
                findings.add(Finding.Level.CHANGED, place, "exchange.w3c.joined", path);
            } else {
                apart.add(segment);
            }
        }
        return apart;
    }
}
