package org.kanttekening.exchange.cas;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// What INCEpTION demands, restated from its sources, for it is in no registry: how it makes types
/// of imported layers (SpanLayerSupport, RelationLayerSupport, DocumentMetadataLayerSupport,
/// LinkFeatureSupport), what it takes for which layer (TypeSystemAnalysis), and what its CAS Doctor
/// refuses on import.
final class InceptionRules {

    private static final String ANNOTATION = CAS.TYPE_NAME_ANNOTATION;

    private InceptionRules() {}

    static JsonNode layers(byte[] json) {
        return JsonMapper.builder().build().readTree(json);
    }

    /// The type system of a project into which layers were imported.
    static TypeSystemDescription project(JsonNode layers) {
        var types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        types.addType(CasTypes.SENTENCE.name(), "", ANNOTATION);
        types.addType(CasTypes.TOKEN.name(), "", ANNOTATION);
        var document =
                types.addType(CasTypes.DOCUMENT.name(), "", CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
        document.addFeature("documentTitle", "", CAS.TYPE_NAME_STRING);
        document.addFeature("documentId", "", CAS.TYPE_NAME_STRING);
        layers.forEach(layer -> layer(layer, types));
        return types;
    }

    private static void layer(JsonNode layer, TypeSystemDescription types) {
        var name = layer.get("name").asString();
        var type =
                switch (layer.get("type").asString()) {
                    case "span" -> types.addType(name, "", ANNOTATION);
                    case "relation" -> {
                        var relation = types.addType(name, "", ANNOTATION);
                        var ends = layer.get("attach_type").get("name").asString();
                        relation.addFeature("Dependent", "", ends);
                        relation.addFeature("Governor", "", ends);
                        yield relation;
                    }
                    case "document-metadata" -> {
                        var ofDocument = types.addType(name, "", CAS.TYPE_NAME_ANNOTATION_BASE);
                        ofDocument.addFeature("i7n_uiOrder", "", CAS.TYPE_NAME_INTEGER);
                        yield ofDocument;
                    }
                    default -> throw new AssertionError("no layer type: " + layer);
                };
        layer.get("features").forEach(feature -> feature(feature, type, types));
    }

    private static void feature(JsonNode feature, TypeDescription of, TypeSystemDescription in) {
        var name = feature.get("name").asString();
        var type = feature.get("type").asString();
        if (feature.get("link_mode").asString().equals("WITH_ROLE")) {
            var link = in.addType(feature.get("link_type_name").asString(), "", CAS.TYPE_NAME_TOP);
            link.addFeature(
                    feature.get("link_type_role_feature_name").asString(),
                    "",
                    CAS.TYPE_NAME_STRING);
            link.addFeature(feature.get("link_type_target_feature_name").asString(), "", type);
            of.addFeature(name, "", CAS.TYPE_NAME_FS_ARRAY, link.getName(), false);
        } else {
            of.addFeature(name, "", type);
        }
    }

    /// What INCEpTION takes a type for: `span`, `relation`, or nothing.
    static String layerOf(TypeSystem types, Type type) {
        if (!types.subsumes(types.getType(ANNOTATION), type)) {
            return "";
        }
        var ends = new ArrayList<Feature>();
        boolean span = true;
        for (var feature : type.getFeatures()) {
            if (isBuiltIn(feature)) {
                continue;
            }
            boolean plain =
                    feature.getRange().isPrimitive()
                            || feature.getRange().getName().equals(CAS.TYPE_NAME_STRING_ARRAY);
            span &= plain || isSlot(types, feature);
            if (!plain) {
                ends.add(feature);
            }
        }
        boolean relation =
                ends.size() == 2
                        && ends.stream()
                                .allMatch(it ->
                                        List.of("Governor", "Dependent")
                                                .contains(it.getShortName()))
                        && ends.getFirst().getRange().equals(ends.getLast().getRange())
                        && types.subsumes(types.getType(ANNOTATION), ends.getFirst().getRange());
        if (relation) {
            return "relation";
        }
        return span ? "span" : "";
    }

    private static boolean isBuiltIn(Feature feature) {
        return List.of(CAS.TYPE_NAME_TOP, CAS.TYPE_NAME_ANNOTATION_BASE, ANNOTATION)
                .contains(feature.getDomain().getName());
    }

    private static boolean isSlot(TypeSystem types, Feature feature) {
        var link = feature.getRange().getComponentType();
        return link != null
                && types.getTopType().equals(types.getParent(link))
                && link.getFeatures().size() == 2
                && link.getFeatures().stream()
                        .anyMatch(it -> it.getRange().getName().equals(CAS.TYPE_NAME_STRING))
                && link.getFeatures().stream().anyMatch(it -> !it.getRange().isPrimitive());
    }

    /// What the CAS Doctor would say; nothing where a document is taken.
    static List<String> refusals(CAS cas) {
        var said = new ArrayList<String>();
        var text = cas.getDocumentText();
        if (cas.getIndexedFSs(cas.getTypeSystem().getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)).size()
                > 1) {
            said.add("more than one document annotation");
        }
        for (var annotation : cas.getAnnotationIndex()) {
            var type = annotation.getType().getName();
            boolean checked =
                    Layer.isOurs(type)
                            || type.equals(CasTypes.SENTENCE.name())
                            || type.equals(CasTypes.TOKEN.name());
            if (checked) {
                place(annotation, text, cas, said);
                references(annotation, cas, said);
            }
        }
        return said;
    }

    private static void place(AnnotationFS it, String text, CAS cas, List<String> said) {
        var words = it.getCoveredText();
        if (it.getBegin() > it.getEnd() || it.getEnd() > text.length()) {
            said.add(it.getType() + " lies outside");
        }
        if (!words.isEmpty()
                && (isSpace(words.charAt(0)) || isSpace(words.charAt(words.length() - 1)))) {
            said.add(it.getType().getShortName() + " begins or ends with space: " + words);
        }
        boolean segment = !Layer.isOurs(it.getType().getName());
        if (segment && words.isEmpty()) {
            said.add("an empty " + it.getType().getShortName());
        }
        if (!isInSentence(cas, it.getBegin()) || !isInSentence(cas, it.getEnd())) {
            said.add(it.getType().getShortName() + " outside any sentence: " + words);
        }
    }

    private static boolean isInSentence(CAS cas, int place) {
        var sentences =
                cas.getAnnotationIndex(cas.getTypeSystem().getType(CasTypes.SENTENCE.name()));
        return StreamSupport.stream(sentences.spliterator(), false)
                .anyMatch(it -> it.getBegin() <= place && place <= it.getEnd());
    }

    /// All that is referred to must be indexed, and a relation must stand where its end does.
    private static void references(AnnotationFS it, CAS cas, List<String> said) {
        for (var feature : it.getType().getFeatures()) {
            if (feature.getRange().isPrimitive() || feature.getShortName().equals("sofa")) {
                continue;
            }
            var target = it.getFeatureValue(feature);
            if (target instanceof AnnotationFS annotation) {
                indexed(annotation, cas, said);
                if (feature.getShortName().equals("Dependent")
                        && (annotation.getBegin() != it.getBegin()
                                || annotation.getEnd() != it.getEnd())) {
                    said.add("a relation away from its end");
                }
            } else if (target instanceof FSArray<?> links) {
                links.forEach(link -> indexed(target(link), cas, said));
            } else if (target == null && feature.getShortName().equals("Governor")) {
                said.add("a relation without a beginning");
            }
        }
    }

    private static AnnotationFS target(FeatureStructure link) {
        return (AnnotationFS)
                link.getFeatureValue(link.getType().getFeatureByBaseName(CasFeature.TARGET));
    }

    private static void indexed(AnnotationFS annotation, CAS cas, List<String> said) {
        if (!cas.getIndexRepository().getIndexedFSs(annotation.getType()).contains(annotation)) {
            said.add("not indexed: " + annotation.getType().getShortName());
        }
    }

    /// As its TrimUtils have it.
    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit)
                || unit == '\u00A0'
                || (unit >= '\u2000' && unit <= '\u200F')
                || (unit >= '\u2028' && unit <= '\u202F')
                || (unit >= '\u2060' && unit <= '\u206F');
    }
}
