package org.kanttekening.exchange.cas;

import org.kanttekening.article.Span;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Writes XMI, a feature structure a line: XML 1.0, or 1.1 where a text has characters that 1.0
/// does not take. The same content gives the same bytes.
final class CasXmi {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String CAS = "cas";

    /// The prefix of each package of types, and its namespace after it.
    private static final Map<String, String> PREFIXES = prefixes();

    private static final int ROOM = 1 << 16;

    private final OutCas cas;
    private final StringBuilder xml = new StringBuilder(ROOM);
    private final StringBuilder members = new StringBuilder();

    private CasXmi(OutCas cas) {
        this.cas = cas;
    }

    static byte[] write(OutCas cas) {
        return new CasXmi(cas).write().getBytes(StandardCharsets.UTF_8);
    }

    private String write() {
        xml.append("<xmi:XMI xmlns:xmi=\"").append(XMI).append("\" xmi:version=\"2.0\"");
        xml.append(" xmlns:").append(CAS).append("=\"").append(namespace("uima.cas")).append('"');
        PREFIXES.forEach((types, prefix) ->
                xml.append(" xmlns:")
                        .append(prefix)
                        .append("=\"")
                        .append(namespace(types))
                        .append('"'));
        xml.append(">\n<cas:NULL xmi:id=\"0\"/>\n");
        document();
        segments();
        cas.structures().forEach(this::structure);
        sofa();
        xml.append("<cas:View sofa=\"").append(OutCas.SOFA).append("\" members=\"");
        xml.append(members).append("\"/>\n</xmi:XMI>\n");
        var version = needsVersion11() ? "1.1" : "1.0";
        return "<?xml version=\"" + version + "\" encoding=\"UTF-8\"?>\n" + xml;
    }

    /// Whatever was escaped is a reference by now.
    private boolean needsVersion11() {
        return XmlText.needsVersion11(cas.text())
                || cas.structures().stream()
                        .flatMap(structure -> structure.features().values().stream())
                        .anyMatch(CasXmi::needsVersion11);
    }

    private static boolean needsVersion11(CasValue value) {
        return switch (value) {
            case CasValue.Text(var text) -> XmlText.needsVersion11(text);
            case CasValue.Texts(var texts) -> texts.stream().anyMatch(XmlText::needsVersion11);
            default -> false;
        };
    }

    private void sofa() {
        begin(CasType.SOFA, OutCas.SOFA);
        attribute("sofaNum", "1");
        attribute("sofaID", OutCas.VIEW);
        attribute("mimeType", OutCas.MIME);
        attribute("sofaString", cas.text());
        xml.append("/>\n");
    }

    private void document() {
        beginAnnotation(CasTypes.DOCUMENT.name(), OutCas.DOCUMENT, cas.all());
        attribute("language", cas.language());
        attribute("documentTitle", cas.title());
        attribute("documentId", cas.id());
        xml.append("/>\n");
    }

    private void segments() {
        int number = OutCas.firstSegment();
        for (var sentence : cas.segmentation().sentences()) {
            beginAnnotation(CasTypes.SENTENCE.name(), number++, sentence);
            xml.append("/>\n");
        }
        for (var token : cas.segmentation().tokens()) {
            beginAnnotation(CasTypes.TOKEN.name(), number++, token);
            xml.append("/>\n");
        }
    }

    private void structure(Structure structure) {
        begin(structure.type(), structure.id());
        if (OutCas.isIndexed(structure)) {
            indexed(structure.id());
        }
        structure.features().forEach(this::feature);
        var lists =
                structure.features().entrySet().stream()
                        .filter(feature -> feature.getValue() instanceof CasValue.Texts)
                        .toList();
        if (lists.isEmpty()) {
            xml.append("/>\n");
            return;
        }
        xml.append('>');
        for (var list : lists) {
            texts(list.getKey(), (CasValue.Texts) list.getValue());
        }
        xml.append("</").append(tag(structure.type())).append(">\n");
    }

    private void feature(String name, CasValue value) {
        switch (value) {
            case CasValue.Text(var text) -> attribute(name, text);
            case CasValue.Flag(var flag) -> attribute(name, String.valueOf(flag));
            case CasValue.Number(var digits) -> attribute(name, digits);
            case CasValue.One(var id) -> attribute(name, String.valueOf(id));
            case CasValue.Many(var ids) ->
                    attribute(name, String.join(" ", ids.stream().map(String::valueOf).toList()));
            case CasValue.Texts _ -> {
                // stand as elements
            }
        }
    }

    private void texts(String name, CasValue.Texts texts) {
        for (var text : texts.values()) {
            xml.append('<').append(name).append('>');
            XmlText.append(text, xml);
            xml.append("</").append(name).append('>');
        }
    }

    private void begin(String type, int number) {
        xml.append('<').append(tag(type)).append(" xmi:id=\"").append(number).append('"');
    }

    private void beginAnnotation(String type, int number, Span span) {
        begin(type, number);
        indexed(number);
        attribute(Structure.BEGIN, String.valueOf(span.start()));
        attribute(Structure.END, String.valueOf(span.end()));
    }

    private void indexed(int number) {
        attribute("sofa", String.valueOf(OutCas.SOFA));
        members.append(members.isEmpty() ? "" : " ").append(number);
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        XmlText.append(value, xml);
        xml.append('"');
    }

    private static String tag(String type) {
        int dot = type.lastIndexOf('.');
        return PREFIXES.getOrDefault(type.substring(0, dot), CAS) + ":" + type.substring(dot + 1);
    }

    /// The namespace that XMI has for a package of types.
    private static String namespace(String types) {
        return "http:///" + types.replace('.', '/') + ".ecore";
    }

    private static Map<String, String> prefixes() {
        var prefixes = new TreeMap<String, String>();
        for (var type : CasTypes.inOrder()) {
            var types = type.name().substring(0, type.name().lastIndexOf('.'));
            if (!prefixes.containsKey(types)) {
                prefixes.put(types, "t" + (prefixes.size() + 1));
            }
        }
        return Collections.unmodifiableSortedMap(prefixes);
    }
}
