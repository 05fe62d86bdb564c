package org.kanttekening.exchange.cas;

import java.nio.charset.StandardCharsets;

/// Writes the type system as UIMA's descriptors have it, for reading XMI with.
final class TypeSystemXml {

    private final StringBuilder xml = new StringBuilder();

    private TypeSystemXml() {}

    static byte[] write() {
        var written = new TypeSystemXml();
        written.all();
        return written.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void all() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n");
        element(1, "name", "Kanttekening");
        xml.append("  <types>\n");
        CasTypes.inOrder().forEach(this::type);
        xml.append("  </types>\n</typeSystemDescription>\n");
    }

    private void type(CasType type) {
        xml.append("    <typeDescription>\n");
        element(3, "name", type.name());
        element(3, "description", type.description());
        element(3, "supertypeName", type.parent());
        if (!type.features().isEmpty()) {
            xml.append("      <features>\n");
            type.features().forEach(this::feature);
            xml.append("      </features>\n");
        }
        xml.append("    </typeDescription>\n");
    }

    private void feature(CasFeature feature) {
        xml.append("        <featureDescription>\n");
        element(5, "name", feature.name());
        element(5, "description", "");
        switch (feature.range()) {
            case CasFeature.Plain plain -> element(5, "rangeTypeName", plain.type());
            case CasFeature.To(var type) -> element(5, "rangeTypeName", type);
            case CasFeature.Links links -> {
                element(5, "rangeTypeName", CasType.FS_ARRAY);
                element(5, "elementType", links.link());
                element(5, "multipleReferencesAllowed", "false");
            }
        }
        xml.append("        </featureDescription>\n");
    }

    private void element(int depth, String name, String text) {
        xml.append("  ".repeat(depth)).append('<').append(name).append('>');
        XmlText.append(text, xml);
        xml.append("</").append(name).append(">\n");
    }
}
