package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Kind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The layers of INCEpTION that tags stand in, each a type.
enum Layer {
    QUOTE("Quote", Sort.SPAN, "What somebody says; stands on the first words of the content"),
    ACTOR("Actor", Sort.SPAN, "Who speaks or decides; stands on the first mention"),
    DECISION(
            "Decision",
            Sort.SPAN,
            "What a government decides; stands on the first words of the trigger"),
    /// Words that belong to one of the three, linked from it.
    PASSAGE(
            "Passage",
            Sort.SPAN,
            "Further words of a quote, an actor or a decision, linked from it"),
    /// From an actor to an organisation.
    AFFILIATION("Affiliation", Sort.RELATION, "From an actor to an organisation"),
    /// What a sidecar says besides its annotations.
    ARTICLE("Article", Sort.DOCUMENT, "What a sidecar says of the article as a whole");

    /// The feature for all that has none of its own: JSON, as sidecars have it.
    static final String REST = "kanttekening";

    /// The feature that says which part of an annotation a passage is.
    static final String PART = "part";

    /// The feature that says the how-manieth of an actor's affiliations one is, from 0.
    static final String INDEX = "index";

    /// The names that INCEpTION has for the ends of relations, whatever they mean.
    static final String GOVERNOR = "Governor";

    static final String DEPENDENT = "Dependent";

    private static final Map<String, Layer> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Layer::type, it -> it));

    private final String title;
    private final String type;
    private final Sort sort;
    private final String description;

    /// An enum's own constants come too late for its values.
    private static final class Names {
        static final String PREFIX = "webanno.custom.Kanttekening";
    }

    /// What INCEpTION calls the type of a layer.
    enum Sort {
        SPAN("span", CasType.ANNOTATION),
        RELATION("relation", CasType.ANNOTATION),
        DOCUMENT("document-metadata", CasType.ANNOTATION_BASE);

        private final String term;
        private final String parent;

        Sort(String term, String parent) {
            this.term = term;
            this.parent = parent;
        }

        String term() {
            return term;
        }

        String parent() {
            return parent;
        }
    }

    Layer(String title, Sort sort, String description) {
        this.title = title;
        this.type = Names.PREFIX + title;
        this.sort = sort;
        this.description = description;
    }

    String title() {
        return title;
    }

    Sort sort() {
        return sort;
    }

    /// For whoever meets it in INCEpTION.
    String description() {
        return description;
    }

    /// The name of its type.
    String type() {
        return type;
    }

    /// The name of the type of a feature's links, as INCEpTION makes it up.
    String linkType(String feature) {
        return type()
                + feature.substring(0, 1).toUpperCase(Locale.ROOT)
                + feature.substring(1)
                + "Link";
    }

    static Layer of(Kind kind) {
        return switch (kind) {
            case QUOTE -> QUOTE;
            case ACTOR -> ACTOR;
            case DECISION -> DECISION;
        };
    }

    /// The kind of annotation that a layer holds.
    Optional<Kind> kind() {
        return switch (this) {
            case QUOTE -> Optional.of(Kind.QUOTE);
            case ACTOR -> Optional.of(Kind.ACTOR);
            case DECISION -> Optional.of(Kind.DECISION);
            case PASSAGE, AFFILIATION, ARTICLE -> Optional.empty();
        };
    }

    static Optional<Layer> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /// Whether a type is one of ours, links included.
    static boolean isOurs(String type) {
        return type.startsWith(Names.PREFIX);
    }
}
