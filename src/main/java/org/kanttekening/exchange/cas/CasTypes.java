package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The type system of what is written here: DKPro's types for sentences, tokens and the document,
/// and a type for each of our layers and for their links.
final class CasTypes {

    static final CasType SENTENCE =
            new CasType(
                    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
                    CasType.ANNOTATION,
                    "",
                    List.of());
    static final CasType TOKEN =
            new CasType(
                    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
                    CasType.ANNOTATION,
                    "",
                    List.of());
    static final CasType DOCUMENT =
            new CasType(
                    "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData",
                    CasType.DOCUMENT_ANNOTATION,
                    "",
                    List.of(
                            new CasFeature("documentTitle", CasFeature.Plain.TEXT),
                            new CasFeature("documentId", CasFeature.Plain.TEXT)));

    /// The form of an actor's first mention, on which the actor itself stands.
    static final String MENTION_FORM = "mentionForm";

    private static final List<CasType> ALL = all();
    private static final Map<String, CasType> BY_NAME = byName();
    private static final Map<Layer, Map<String, CasFeature>> FEATURES = byLayer();

    private CasTypes() {}

    /// The features of a layer by name.
    static Map<String, CasFeature> features(Layer layer) {
        return FEATURES.getOrDefault(layer, Map.of());
    }

    /// All of them, a type's links after it.
    static List<CasType> inOrder() {
        return ALL;
    }

    static CasType of(Layer layer) {
        return BY_NAME.getOrDefault(layer.type(), SENTENCE);
    }

    private static List<CasType> all() {
        var types = new ArrayList<>(List.of(DOCUMENT, SENTENCE, TOKEN));
        for (var layer : Layer.values()) {
            var features = declared(layer);
            types.add(
                    new CasType(
                            layer.type(), layer.sort().parent(), layer.description(), features));
            for (var feature : features) {
                if (feature.range() instanceof CasFeature.Links links) {
                    types.add(link(links));
                }
            }
        }
        return List.copyOf(types);
    }

    private static CasType link(CasFeature.Links links) {
        return new CasType(
                links.link(),
                CasType.TOP,
                "",
                List.of(
                        new CasFeature(CasFeature.ROLE, CasFeature.Plain.TEXT),
                        new CasFeature(CasFeature.TARGET, new CasFeature.To(links.target()))));
    }

    private static Map<String, CasType> byName() {
        var named = new TreeMap<String, CasType>();
        ALL.forEach(type -> named.put(type.name(), type));
        return Map.copyOf(named);
    }

    private static Map<Layer, Map<String, CasFeature>> byLayer() {
        var all = new EnumMap<Layer, Map<String, CasFeature>>(Layer.class);
        for (var layer : Layer.values()) {
            var features = new TreeMap<String, CasFeature>();
            of(layer).features().forEach(feature -> features.put(feature.name(), feature));
            all.put(layer, Map.copyOf(features));
        }
        return Map.copyOf(all);
    }

    private static List<CasFeature> declared(Layer layer) {
        var features = new ArrayList<CasFeature>();
        switch (layer) {
            case QUOTE -> Tags.declare(Kind.QUOTE, features::add);
            case ACTOR -> {
                Tags.declare(Kind.ACTOR, features::add);
                features.add(new CasFeature(MENTION_FORM, CasFeature.Plain.TEXT));
            }
            case DECISION -> Tags.declare(Kind.DECISION, features::add);
            case PASSAGE -> features.add(new CasFeature(Layer.PART, CasFeature.Plain.TEXT));
            case AFFILIATION -> TiesCodec.declareRelation(features::add);
            case ARTICLE -> Tags.HEADER.declare(layer, features::add);
        }
        if (layer != Layer.PASSAGE && layer != Layer.AFFILIATION) {
            features.add(new CasFeature(Layer.REST, CasFeature.Plain.TEXT));
        }
        return features;
    }
}
