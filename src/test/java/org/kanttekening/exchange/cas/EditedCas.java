package org.kanttekening.exchange.cas;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A CAS JSON file in which something is changed as another program would.
final class EditedCas {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode json;

    EditedCas(byte[] bytes) {
        json = (ObjectNode) MAPPER.readTree(bytes);
    }

    byte[] bytes() {
        return MAPPER.writeValueAsBytes(json);
    }

    List<ObjectNode> all(String type) {
        var found = new ArrayList<ObjectNode>();
        structures()
                .forEach(it -> {
                    if (it.get("%TYPE").asString().equals(type)) {
                        found.add((ObjectNode) it);
                    }
                });
        return found;
    }

    ObjectNode first(Layer layer, Predicate<ObjectNode> which) {
        return all(layer.type()).stream().filter(which).findFirst().orElseThrow();
    }

    ObjectNode withId(Layer layer, String id) {
        return first(layer, it -> it.has("id") && it.get("id").asString().equals(id));
    }

    ObjectNode numbered(int number) {
        for (var structure : structures()) {
            if (structure.get("%ID").asInt() == number) {
                return (ObjectNode) structure;
            }
        }
        throw new AssertionError("no structure " + number);
    }

    /// The links of a feature, in order.
    List<ObjectNode> links(ObjectNode structure, String feature) {
        var links = new ArrayList<ObjectNode>();
        numbered(structure.get("@" + feature).asInt())
                .get("%ELEMENTS")
                .forEach(it -> links.add(numbered(it.asInt())));
        return links;
    }

    ObjectNode target(ObjectNode link) {
        return numbered(link.get("@target").asInt());
    }

    /// Takes a structure out of the index, as deleting an annotation does.
    void delete(ObjectNode structure) {
        int number = structure.get("%ID").asInt();
        var members = members();
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).asInt() == number) {
                members.remove(i);
            }
        }
    }

    /// A new annotation.
    ObjectNode add(String type, int begin, int end) {
        var added = MAPPER.createObjectNode();
        added.put("%ID", free());
        added.put("%TYPE", type);
        added.put("@sofa", OutCas.SOFA);
        added.put("begin", begin);
        added.put("end", end);
        structures().add(added);
        members().add(added.get("%ID").asInt());
        return added;
    }

    ObjectNode copy(ObjectNode structure) {
        var copy = structure.deepCopy();
        copy.put("%ID", free());
        structures().add(copy);
        members().add(copy.get("%ID").asInt());
        return copy;
    }

    /// One more link of a feature that has some.
    void link(ObjectNode from, String feature, String type, String role, ObjectNode to) {
        var link = MAPPER.createObjectNode();
        link.put("%ID", free());
        link.put("%TYPE", type);
        link.put("role", role);
        link.put("@target", to.get("%ID").asInt());
        structures().add(link);
        ((ArrayNode) numbered(from.get("@" + feature).asInt()).get("%ELEMENTS"))
                .add(link.get("%ID").asInt());
    }

    ArrayNode structures() {
        return (ArrayNode) json.get("%FEATURE_STRUCTURES");
    }

    private ArrayNode members() {
        return (ArrayNode) json.get("%VIEWS").get(OutCas.VIEW).get("%MEMBERS");
    }

    private int free() {
        int highest = 0;
        for (var structure : structures()) {
            highest = Math.max(highest, structure.get("%ID").asInt());
        }
        return highest + 1;
    }
}
