package org.kanttekening.exchange.cas;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.apache.uima.util.XMLInputSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Apache's own reader and writer of CAS, and what it has read in words that can be compared.
final class Uimaj {

    private Uimaj() {}

    /// The type system that lies beside XMI.
    static TypeSystemDescription types() throws Exception {
        return UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(
                        new XMLInputSource(new ByteArrayInputStream(TypeSystemXml.write()), null));
    }

    static CAS empty(TypeSystemDescription types) throws Exception {
        return CasCreationUtils.createCas(types, null, null);
    }

    static CAS fromJson(byte[] json) throws Exception {
        return fromJson(json, types());
    }

    static CAS fromJson(byte[] json, TypeSystemDescription types) throws Exception {
        var cas = empty(types);
        new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(json), cas);
        return cas;
    }

    static CAS fromXmi(byte[] xmi) throws Exception {
        var cas = empty(types());
        CasIOUtils.load(new ByteArrayInputStream(xmi), cas);
        return cas;
    }

    static byte[] toJson(CAS cas) throws Exception {
        return toJson(cas, OffsetConversionMode.UTF_16);
    }

    static byte[] toJson(CAS cas, OffsetConversionMode units) throws Exception {
        var out = new ByteArrayOutputStream();
        var serializer = new JsonCas2Serializer();
        serializer.setOffsetConversionMode(units);
        serializer.serialize(cas, out);
        return out.toByteArray();
    }

    /// Every indexed feature structure with its words and features, what it refers to included.
    static List<String> said(CAS cas) {
        return cas.getIndexedFSs().stream().map(it -> said(it, true)).sorted().toList();
    }

    private static String said(FeatureStructure structure, boolean deep) {
        var said = new TreeMap<String, String>();
        for (var feature : structure.getType().getFeatures()) {
            if (feature.getShortName().equals(CAS.FEATURE_BASE_NAME_SOFA)) {
                continue;
            }
            if (feature.getRange().isPrimitive()) {
                var value = structure.getFeatureValueAsString(feature);
                if (value != null) {
                    said.put(feature.getShortName(), value);
                }
            } else if (deep && structure.getFeatureValue(feature) != null) {
                said.put(feature.getShortName(), target(structure.getFeatureValue(feature)));
            }
        }
        var words = structure instanceof AnnotationFS annotation ? annotation.getCoveredText() : "";
        return structure.getType().getName() + " “" + words + "” " + said;
    }

    private static String target(FeatureStructure target) {
        return switch (target) {
            case StringArrayFS texts -> List.of(texts.toArray()).toString();
            case FSArray<?> array ->
                    array.stream().map(it -> link((TOP) it)).collect(Collectors.joining(", "));
            case CommonArrayFS<?> array -> array.toString();
            default -> said(target, false);
        };
    }

    private static String link(TOP link) {
        var role = link.getType().getFeatureByBaseName(CasFeature.ROLE);
        var to = link.getType().getFeatureByBaseName(CasFeature.TARGET);
        return link.getStringValue(role) + " → " + said(link.getFeatureValue(to), false);
    }
}
