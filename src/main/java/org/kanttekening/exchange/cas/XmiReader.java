package org.kanttekening.exchange.cas;

import org.kanttekening.exchange.StrictXml;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.UnreadableFileException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Reads the XMI that is written here, to see whether it is right; what others write may be shaped
/// otherwise.
final class XmiReader extends DefaultHandler {

    private static final String XMI = "http://www.omg.org/XMI";

    /// How features of ours are to be read, by type.
    private static final Map<String, Map<String, CasFeature>> FEATURES = features();

    private final Map<Integer, Structure> structures = new LinkedHashMap<>();
    private final Set<Integer> members = new TreeSet<>();
    private final Map<String, String> packages = new HashMap<>();
    private String text = "";
    private int depth;

    /// The structure that is open, its lists of texts, and the text that is being read.
    private Map<String, CasValue> open = new LinkedHashMap<>();

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final StringBuilder characters = new StringBuilder();

    private XmiReader() {}

    static ReadCas read(String file, byte[] bytes) throws UnreadableFileException {
        var reader = new XmiReader();
        try {
            StrictXml.read(file, bytes, reader);
        } catch (NumberFormatException e) {
            throw new UnreadableFileException(file, 1, "", Problem.of("problem.notCount"));
        }
        return new ReadCas(
                reader.structures,
                List.of(new ReadCas.View(OutCas.VIEW, reader.text, reader.members)),
                new TypeTree(Map.of()),
                ReadCas.Units.UTF_16);
    }

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes found) {
        depth++;
        characters.setLength(0);
        if (depth == 2) {
            begin(type(namespace, name), found);
        }
    }

    @Override
    public void characters(char[] units, int start, int length) {
        characters.append(units, start, length);
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
        if (depth == 3) {
            lists.computeIfAbsent(name, _ -> new ArrayList<>()).add(characters.toString());
        } else if (depth == 2) {
            lists.forEach((list, texts) -> open.put(list, new CasValue.Texts(texts)));
        }
        depth--;
    }

    private void begin(String type, Attributes found) {
        open = new LinkedHashMap<>();
        lists.clear();
        if (type.equals(CasType.SOFA)) {
            text = Objects.requireNonNullElse(found.getValue("sofaString"), "");
        }
        if (type.equals("uima.cas.View")) {
            members.addAll(numbers(Objects.requireNonNullElse(found.getValue("members"), "")));
        }
        var id = found.getValue(XMI, "id");
        if (id == null || id.equals("0")) {
            return;
        }
        for (int i = 0; i < found.getLength(); i++) {
            if (found.getURI(i).isEmpty()) {
                open.put(
                        found.getLocalName(i),
                        value(type, found.getLocalName(i), found.getValue(i)));
            }
        }
        int number = Integer.parseInt(id);
        structures.put(number, new Structure(number, type, open, 0));
    }

    private static CasValue value(String type, String feature, String written) {
        if (feature.equals(Structure.BEGIN) || feature.equals(Structure.END)) {
            return new CasValue.Number(written);
        }
        var known = FEATURES.getOrDefault(type, Map.of()).get(feature);
        if (known == null) {
            return new CasValue.Text(written);
        }
        return switch (known.range()) {
            case CasFeature.Plain.FLAG -> new CasValue.Flag(Boolean.parseBoolean(written));
            case CasFeature.Plain.WHOLE -> new CasValue.Number(written);
            case CasFeature.Plain _ -> new CasValue.Text(written);
            case CasFeature.To _ -> new CasValue.One(Integer.parseInt(written));
            case CasFeature.Links _ -> new CasValue.Many(numbers(written));
        };
    }

    private static List<Integer> numbers(String written) {
        return written.isEmpty()
                ? List.of()
                : List.of(written.split(" ")).stream().map(Integer::valueOf).toList();
    }

    private String type(String namespace, String name) {
        return packages.computeIfAbsent(namespace, XmiReader::types) + name;
    }

    /// `http:///webanno/custom.ecore` is `webanno.custom.`.
    private static String types(String namespace) {
        return namespace
                        .replaceFirst("^http:///", "")
                        .replaceFirst("\\.ecore$", "")
                        .replace('/', '.')
                + ".";
    }

    private static Map<String, Map<String, CasFeature>> features() {
        var all = new HashMap<String, Map<String, CasFeature>>();
        for (var type : CasTypes.inOrder()) {
            var features = new HashMap<String, CasFeature>();
            type.features().forEach(feature -> features.put(feature.name(), feature));
            all.put(type.name(), Map.copyOf(features));
        }
        return Map.copyOf(all);
    }
}
