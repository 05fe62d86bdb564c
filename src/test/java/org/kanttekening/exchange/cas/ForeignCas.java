package org.kanttekening.exchange.cas;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/// A CAS as somebody else's project has it, made and written by uimaj: names and quotes with slots,
/// relations, a chain, and something on the document.
final class ForeignCas {

    static final String QUOTE = "webanno.custom.Quote";
    static final String CUE = "webanno.custom.Cue";
    static final String NAME = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
    static final String REACTION = "webanno.custom.Reaction";
    static final String MOOD = "webanno.custom.Mood";
    static final String COREFERENCE = "webanno.custom.Coref";
    static final String POS = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS";

    private final CAS cas;

    ForeignCas(String text) throws Exception {
        cas = Uimaj.empty(types());
        cas.setDocumentText(text);
        cas.setDocumentLanguage("nl");
    }

    private static TypeSystemDescription types() {
        var types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        types.addType(CasTypes.TOKEN.name(), "", CAS.TYPE_NAME_ANNOTATION);
        types.addType(POS, "", CAS.TYPE_NAME_ANNOTATION);
        types.addType(NAME, "", CAS.TYPE_NAME_ANNOTATION)
                .addFeature("value", "", CAS.TYPE_NAME_STRING);
        types.addType(CUE, "", CAS.TYPE_NAME_ANNOTATION);
        var link = types.addType(QUOTE + "PartsLink", "", CAS.TYPE_NAME_TOP);
        link.addFeature("role", "", CAS.TYPE_NAME_STRING);
        link.addFeature("target", "", CAS.TYPE_NAME_ANNOTATION);
        var quote = types.addType(QUOTE, "", CAS.TYPE_NAME_ANNOTATION);
        quote.addFeature("parts", "", CAS.TYPE_NAME_FS_ARRAY, link.getName(), false);
        quote.addFeature("sure", "", CAS.TYPE_NAME_BOOLEAN);
        var reaction = types.addType(REACTION, "", CAS.TYPE_NAME_ANNOTATION);
        reaction.addFeature("Governor", "", NAME);
        reaction.addFeature("Dependent", "", NAME);
        types.addType(MOOD, "", CAS.TYPE_NAME_ANNOTATION_BASE)
                .addFeature("value", "", CAS.TYPE_NAME_STRING);
        var chained = types.addType(COREFERENCE + "Link", "", CAS.TYPE_NAME_ANNOTATION);
        chained.addFeature("next", "", chained.getName());
        types.addType(COREFERENCE + "Chain", "", CAS.TYPE_NAME_ANNOTATION_BASE)
                .addFeature("first", "", chained.getName());
        return types;
    }

    AnnotationFS mark(String type, String words) {
        return mark(type, words, 0);
    }

    /// @param from where to look for the words
    AnnotationFS mark(String type, String words, int from) {
        int begin = cas.getDocumentText().indexOf(words, from);
        return at(type, begin, begin + words.length());
    }

    AnnotationFS at(String type, int begin, int end) {
        var made = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
        cas.addFsToIndexes(made);
        return made;
    }

    void set(FeatureStructure structure, String feature, String value) {
        structure.setFeatureValueFromString(
                structure.getType().getFeatureByBaseName(feature), value);
    }

    void link(FeatureStructure from, String feature, FeatureStructure to) {
        from.setFeatureValue(from.getType().getFeatureByBaseName(feature), to);
    }

    /// A slot for each pair of a role and what fills it.
    void slots(AnnotationFS quote, Object... rolesAndTargets) {
        var links = cas.createArrayFS(rolesAndTargets.length / 2);
        for (int i = 0; i < links.size(); i++) {
            var link = cas.createFS(cas.getTypeSystem().getType(QUOTE + "PartsLink"));
            set(link, "role", (String) rolesAndTargets[2 * i]);
            link(link, "target", (FeatureStructure) rolesAndTargets[2 * i + 1]);
            links.set(i, link);
        }
        link(quote, "parts", links);
    }

    FeatureStructure onDocument(String type) {
        var made = cas.createFS(cas.getTypeSystem().getType(type));
        cas.addFsToIndexes(made);
        return made;
    }

    byte[] json() throws Exception {
        return json(OffsetConversionMode.UTF_16);
    }

    byte[] json(OffsetConversionMode units) throws Exception {
        return Uimaj.toJson(cas, units);
    }
}
