package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Remark;
import org.kanttekening.exchange.Iris;
import org.kanttekening.exchange.JsonFields;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.StrictJson;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Makes Web Annotations of an article's quotes, actors, decisions and remarks.
final class AnnotationNodes {

    private static final Set<String> OUTSIDE = Set.of("id", "created", "createdBy", "modified");

    private final TaggedArticle article;
    private final String source;
    private final String language;
    private final Agents agents;

    AnnotationNodes(TaggedArticle article) {
        this.article = article;
        this.source = Iris.article(article.text());
        this.language = isLanguage(article.language()) ? article.language() : "";
        this.agents = new Agents(article.stored().sidecar().annotator());
    }

    /// An annotation, and after it the links that its fields come to.
    List<Node> of(Annotation annotation) {
        var fields = PartsJson.values(annotation, article.text(), it -> isInside(annotation, it));
        var pieces = Decomposition.of(annotation, fields);
        var nodes = new ArrayList<Node>();
        nodes.add(main(annotation, pieces));
        pieces.links().forEach(link -> nodes.add(link(annotation, link)));
        return nodes;
    }

    /// A remark; one that replies has the remark it replies to as target, and what that is about.
    Node of(Remark remark) {
        boolean replies = !remark.replyTo().isEmpty();
        var targets = new ArrayList<Node>();
        if (replies) {
            targets.add(JsonFields.text(Iris.remark(article.owner(), remark.replyTo())));
        }
        targets.add(JsonFields.text(iri(remark.on())));
        var motivation = replies ? "replying" : "commenting";
        var node =
                new JsonFields()
                        .put("id", Iris.remark(article.owner(), remark.id()))
                        .put("type", "Annotation")
                        .put("motivation", motivation);
        var unknown = new LinkedHashMap<String, Node>();
        remark.extras().json().forEach((name, json) -> unknown.put(name, StrictJson.parse(json)));
        if (Moments.isInUtc(remark.at())) {
            node.put("created", remark.at());
        } else {
            node.put(Vocabulary.FIELDS, new JsonFields().put("at", remark.at()).fields());
        }
        if (!remark.by().isEmpty()) {
            node.put("creator", agents.agent(remark.by()));
        }
        node.put("generator", Iris.program())
                .put("body", body(remark.text(), motivation, language, ""))
                .putAll("target", targets);
        return unknown.isEmpty()
                ? node.fields()
                : node.put(Vocabulary.UNKNOWN, new Node.Fields(0, unknown)).fields();
    }

    /// Whether a field of an annotation is not told by a property of the recommendation's.
    private static boolean isInside(Annotation annotation, String field) {
        return !OUTSIDE.contains(field)
                || (field.equals("created")
                        && Moments.written(annotation.common().created()).isEmpty())
                || (field.equals("modified")
                        && Moments.written(annotation.common().modified()).isEmpty());
    }

    private Node main(Annotation annotation, Pieces pieces) {
        var common = annotation.common();
        var node =
                new JsonFields()
                        .put("id", iri(annotation.id()))
                        .put("type", "Annotation")
                        .put(
                                "motivation",
                                annotation.kind() == Kind.ACTOR ? "identifying" : "classifying");
        Moments.written(common.created()).ifPresent(moment -> node.put("created", moment));
        if (!common.createdBy().isEmpty()) {
            node.put("creator", agents.agent(common.createdBy()));
        }
        Moments.written(common.modified()).ifPresent(moment -> node.put("modified", moment));
        node.put("generator", Iris.program())
                .putAll("body", bodies(annotation, pieces))
                .putAll("target", targets(pieces));
        return pieces.rest().fields().isEmpty()
                ? node.fields()
                : node.put(Vocabulary.FIELDS, pieces.rest()).fields();
    }

    private List<Node> bodies(Annotation annotation, Pieces pieces) {
        var bodies = new ArrayList<Node>();
        bodies.add(body(annotation.kind().term(), "classifying", "en", Vocabulary.KIND));
        for (var identity : pieces.identities()) {
            bodies.add(address(identity, "identifying"));
        }
        if (annotation instanceof Actor actor && pieces.identities().isEmpty()) {
            var urn = Iris.actor(article.owner(), actor.id(), actor.register());
            bodies.add(address(new Pieces.Address("", urn), "identifying"));
        }
        for (var value : pieces.values()) {
            bodies.add(body(annotation.kind(), value));
        }
        for (var address : pieces.addresses()) {
            bodies.add(address(address, "linking"));
        }
        return bodies;
    }

    private Node body(Kind kind, Pieces.Value value) {
        var purpose = Purposes.of(kind, value.path()).orElse("classifying");
        var written =
                switch (value.language()) {
                    case SCHEME -> "en";
                    case ARTICLE -> language;
                    case NONE -> "";
                };
        return body(value.text(), purpose, written, value.path());
    }

    private static Node body(String value, String purpose, String language, String path) {
        return new JsonFields()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("value", value)
                .put("format", "text/plain")
                .putFilled("language", language)
                .putFilled(Vocabulary.PATH, path)
                .fields();
    }

    private static Node address(Pieces.Address address, String purpose) {
        return new JsonFields()
                .put("type", "SpecificResource")
                .put("purpose", purpose)
                .put("source", address.iri())
                .putFilled(Vocabulary.PATH, address.path())
                .fields();
    }

    private List<Node> targets(Pieces pieces) {
        var targets = new ArrayList<Node>();
        for (var passage : pieces.passages()) {
            targets.add(target(passage));
        }
        return targets.isEmpty() ? List.of(JsonFields.text(source)) : targets;
    }

    private Node target(Pieces.Passage passage) {
        var segment = new LinkedHashMap<>(passage.segment().fields());
        var role = Purposes.role(passage.path());
        var quote =
                new JsonFields()
                        .put("type", "TextQuoteSelector")
                        .put("exact", moved("exact", segment))
                        .put("prefix", moved("prefix", segment))
                        .put("suffix", moved("suffix", segment));
        var position =
                new JsonFields()
                        .put("type", "TextPositionSelector")
                        .put("start", moved("start", segment))
                        .put("end", moved("end", segment));
        var target =
                new JsonFields()
                        .put("type", "SpecificResource")
                        .put("source", source)
                        .put(Vocabulary.ROLE, role)
                        .putFilled(
                                Vocabulary.PATH, role.equals(passage.path()) ? "" : passage.path())
                        .putAll("selector", List.of(quote.fields(), position.fields()));
        return segment.isEmpty()
                ? target.fields()
                : target.put(Vocabulary.UNKNOWN, new Node.Fields(0, segment)).fields();
    }

    private Node link(Annotation from, Pieces.Link link) {
        var bodies = new ArrayList<Node>();
        bodies.add(body(Purposes.role(link.path()), "tagging", "en", ""));
        link.beside().forEach(term -> bodies.add(body(from.kind(), term)));
        var targets = List.of(JsonFields.text(iri(from.id())), JsonFields.text(iri(link.id())));
        var node =
                new JsonFields()
                        .put("id", Iris.link(iri(from.id()), link.path()))
                        .put("type", "Annotation")
                        .put("motivation", "linking");
        Moments.written(from.common().created()).ifPresent(moment -> node.put("created", moment));
        if (!from.common().createdBy().isEmpty()) {
            node.put("creator", Iris.annotator(from.common().createdBy()));
        }
        return node.put("generator", Iris.program())
                .putAll("body", bodies)
                .putAll("target", targets)
                .put(Vocabulary.FROM, iri(from.id()))
                .put(Vocabulary.PATH, link.path())
                .fields();
    }

    private String iri(String id) {
        return Iris.annotation(article.owner(), id);
    }

    private static Node moved(String name, Map<String, Node> from) {
        var value = from.remove(name);
        if (value == null) {
            throw new IllegalStateException("a segment has its " + name);
        }
        return value;
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
