package org.kanttekening.exchange.cas;

import org.kanttekening.folder.Node;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.StrictJson;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Reads CAS JSON 0.4 of any type system.
final class CasReader {

    private static final String STRUCTURES = "%FEATURE_STRUCTURES";
    private static final String VIEWS = "%VIEWS";
    private static final String TYPES = "%TYPES";

    private final String file;
    private final Map<Integer, Structure> structures = new LinkedHashMap<>();

    /// Arrays by their numbers, which become values of whatever refers to them.
    private final Map<Integer, CasValue> arrays = new LinkedHashMap<>();

    private CasReader(String file) {
        this.file = file;
    }

    /// @param file its name, for what is said of it
    static ReadCas read(String file, byte[] bytes) throws UnreadableFileException {
        return read(file, StrictJson.read(file, bytes).node());
    }

    static ReadCas read(String file, Node json) throws UnreadableFileException {
        return new CasReader(file).cas(json);
    }

    private ReadCas cas(Node json) throws UnreadableFileException {
        if (!(json instanceof Node.Fields top) || !top.fields().containsKey(STRUCTURES)) {
            throw refuse(json, "", "exchange.cas.notCas");
        }
        var fields = top.fields();
        structures(fields.getOrDefault(STRUCTURES, json));
        structures.replaceAll((_, structure) -> withArrays(structure));
        return new ReadCas(
                structures,
                views(fields.getOrDefault(VIEWS, new Node.Fields(json.line(), Map.of()))),
                types(fields.getOrDefault(TYPES, new Node.Fields(json.line(), Map.of()))),
                units(fields.getOrDefault("%HEADER", new Node.Nothing(json.line()))));
    }

    /// A list in which each has its number, or an object that has them by number.
    private void structures(Node all) throws UnreadableFileException {
        switch (all) {
            case Node.Items(_, var items) -> {
                for (var item : items) {
                    structure(whole(need(item, "%ID"), STRUCTURES), item);
                }
            }
            case Node.Fields(_, var items) -> {
                for (var item : items.entrySet()) {
                    structure(number(item.getKey(), item.getValue()), item.getValue());
                }
            }
            default -> throw refuse(all, STRUCTURES, "problem.notList");
        }
    }

    private void structure(int id, Node item) throws UnreadableFileException {
        var type = text(need(item, "%TYPE"), place(id));
        var fields = fields(item, place(id));
        if (structures.containsKey(id) || arrays.containsKey(id)) {
            throw refuse(item, place(id), "problem.twice");
        }
        var elements = fields.get("%ELEMENTS");
        if (elements != null) {
            arrays.put(id, array(type, elements, place(id)));
            return;
        }
        if (type.equals(CasTypes.TOKEN.name())) {
            // by far the most, and nothing is ever asked of them
            return;
        }
        var features = new LinkedHashMap<String, CasValue>();
        for (var field : fields.entrySet()) {
            var name = field.getKey();
            if (name.startsWith("%") || field.getValue() instanceof Node.Nothing) {
                continue;
            }
            var at = place(id) + "." + name;
            if (name.startsWith("@")) {
                features.put(name.substring(1), new CasValue.One(whole(field.getValue(), at)));
            } else {
                boolean marked = name.startsWith("#") || name.startsWith("^");
                features.put(marked ? name.substring(1) : name, value(field.getValue(), at));
            }
        }
        structures.put(id, new Structure(id, type, features, item.line()));
    }

    private CasValue value(Node node, String place) throws UnreadableFileException {
        return switch (node) {
            case Node.Text(_, var value) -> new CasValue.Text(value);
            case Node.Number(_, var digits) -> new CasValue.Number(digits);
            case Node.Flag(_, var value) -> new CasValue.Flag(value);
            default -> throw refuse(node, place, "exchange.cas.notValue");
        };
    }

    private CasValue array(String type, Node elements, String place)
            throws UnreadableFileException {
        if (elements instanceof Node.Text(_, var binary)) {
            return new CasValue.Text(binary);
        }
        if (!(elements instanceof Node.Items(_, var items))) {
            throw refuse(elements, place, "problem.notList");
        }
        if (type.equals(CasType.FS_ARRAY) || type.endsWith("[]")) {
            var ids = new ArrayList<Integer>();
            for (var item : items) {
                if (!(item instanceof Node.Nothing)) {
                    ids.add(whole(item, place));
                }
            }
            return new CasValue.Many(ids);
        }
        var texts = new ArrayList<String>();
        for (var item : items) {
            texts.add(
                    switch (item) {
                        case Node.Text(_, var value) -> value;
                        case Node.Number(_, var digits) -> digits;
                        case Node.Flag(_, var value) -> String.valueOf(value);
                        default -> "";
                    });
        }
        return new CasValue.Texts(texts);
    }

    private Structure withArrays(Structure structure) {
        if (structure.features().values().stream().noneMatch(this::isArray)) {
            return structure;
        }
        var features = new LinkedHashMap<>(structure.features());
        features.replaceAll((_, value) ->
                value instanceof CasValue.One(var id) ? arrays.getOrDefault(id, value) : value);
        return new Structure(structure.id(), structure.type(), features, structure.line());
    }

    private boolean isArray(CasValue value) {
        return value instanceof CasValue.One(var id) && arrays.containsKey(id);
    }

    /// Views with a text; where the file lists none, one for each text, in which everything stands
    /// that refers to it.
    private List<ReadCas.View> views(Node all) throws UnreadableFileException {
        var found = new ArrayList<ReadCas.View>();
        for (var view : fields(all, VIEWS).entrySet()) {
            var at = VIEWS + "." + view.getKey();
            var fields = fields(view.getValue(), at);
            var sofa = fields.get("%SOFA");
            var members = fields.get("%MEMBERS");
            if (sofa != null && !(sofa instanceof Node.Nothing)) {
                var text = structures.get(whole(sofa, at));
                if (text != null && text.features().containsKey("sofaString")) {
                    found.add(
                            new ReadCas.View(
                                    view.getKey(),
                                    text.text("sofaString"),
                                    members == null ? Set.of() : numbers(members, at)));
                }
            }
        }
        return found.isEmpty() ? viewsOfTexts() : found;
    }

    private List<ReadCas.View> viewsOfTexts() {
        return structures.values().stream()
                .filter(it -> it.features().containsKey("sofaString"))
                .map(it ->
                        new ReadCas.View(
                                it.text("sofaID"), it.text("sofaString"), standingIn(it.id())))
                .toList();
    }

    private Set<Integer> standingIn(int sofa) {
        var standing = new TreeSet<Integer>();
        for (var structure : structures.values()) {
            if (structure.features().get("sofa") instanceof CasValue.One(var id) && id == sofa) {
                standing.add(structure.id());
            }
        }
        return standing;
    }

    private Set<Integer> numbers(Node list, String place) throws UnreadableFileException {
        if (!(list instanceof Node.Items(_, var items))) {
            throw refuse(list, place, "problem.notList");
        }
        var numbers = new TreeSet<Integer>();
        for (var item : items) {
            numbers.add(whole(item, place));
        }
        return numbers;
    }

    private TypeTree types(Node all) throws UnreadableFileException {
        var parents = new LinkedHashMap<String, String>();
        for (var type : fields(all, TYPES).entrySet()) {
            var at = TYPES + "." + type.getKey();
            var parent = fields(type.getValue(), at).get("%SUPER_TYPE");
            parents.put(type.getKey(), parent == null ? "" : text(parent, at));
        }
        return new TypeTree(parents);
    }

    private ReadCas.Units units(Node header) throws UnreadableFileException {
        if (!(header instanceof Node.Fields(_, var fields))
                || !(fields.get("offset-encoding") instanceof Node.Text(_, var name))) {
            return ReadCas.Units.UTF_16;
        }
        return switch (name) {
            case "UTF-8" -> ReadCas.Units.UTF_8;
            case "UTF-16" -> ReadCas.Units.UTF_16;
            case "UTF-32" -> ReadCas.Units.UTF_32;
            default -> throw refuse(header, "%HEADER", "problem.offsets", "UTF-8, UTF-16, UTF-32");
        };
    }

    private Map<String, Node> fields(Node node, String place) throws UnreadableFileException {
        if (node instanceof Node.Fields(_, var fields)) {
            return fields;
        }
        throw refuse(node, place, "problem.notFields");
    }

    private Node need(Node item, String name) throws UnreadableFileException {
        var found = fields(item, STRUCTURES).get(name);
        if (found == null) {
            throw refuse(item, STRUCTURES, "problem.missing", name);
        }
        return found;
    }

    private String text(Node node, String place) throws UnreadableFileException {
        if (node instanceof Node.Text(_, var value)) {
            return value;
        }
        throw refuse(node, place, "problem.notText");
    }

    private int whole(Node node, String place) throws UnreadableFileException {
        if (node instanceof Node.Number(_, var digits)) {
            return number(digits, node);
        }
        throw refuse(node, place, "problem.notCount");
    }

    private int number(String digits, Node node) throws UnreadableFileException {
        try {
            int number = Integer.parseInt(digits);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refuse(node, STRUCTURES, "problem.notCount");
        }
        throw refuse(node, STRUCTURES, "problem.notCount");
    }

    private static String place(int id) {
        return STRUCTURES + "[%ID " + id + "]";
    }

    private UnreadableFileException refuse(
            Node node, String place, String key, Object... arguments) {
        return new UnreadableFileException(file, node.line(), place, Problem.of(key, arguments));
    }
}
