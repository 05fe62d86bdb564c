package org.kanttekening.exchange;

import org.kanttekening.folder.Node;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON object while it is put together, its fields in the order in which they are put.
public final class JsonFields {

    private Map<String, Node> fields = new LinkedHashMap<>();
    private boolean given;

    public static Node text(String value) {
        return new Node.Text(0, value);
    }

    public static Node number(int value) {
        return new Node.Number(0, String.valueOf(value));
    }

    public static Node items(List<? extends Node> values) {
        return new Node.Items(0, List.copyOf(values));
    }

    public JsonFields put(String name, String value) {
        return put(name, text(value));
    }

    public JsonFields put(String name, Node value) {
        if (given) {
            fields = new LinkedHashMap<>(fields);
            given = false;
        }
        fields.put(name, value);
        return this;
    }

    /// Puts a text unless it is empty.
    public JsonFields putFilled(String name, String value) {
        return value.isEmpty() ? this : put(name, value);
    }

    /// Puts a single value as it is, several as a list, and nothing for none.
    public JsonFields putAll(String name, List<? extends Node> values) {
        return switch (values.size()) {
            case 0 -> this;
            case 1 -> put(name, values.getFirst());
            default -> put(name, items(values));
        };
    }

    public Node.Fields fields() {
        given = true;
        return new Node.Fields(0, fields);
    }
}
