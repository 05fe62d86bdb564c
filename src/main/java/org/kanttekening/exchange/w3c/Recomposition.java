package org.kanttekening.exchange.w3c;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Shape;
import org.kanttekening.exchange.JsonFields;
import org.kanttekening.folder.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Puts the fields of an annotation together again of what stands outside and the rest; the inverse
/// of [Decomposition]. What stands outside wins over the rest, and a part of a list goes where all
/// that it said outside is gone.
final class Recomposition {

    private final TreeMap<String, List<Node>> outside = new TreeMap<>();
    private final Set<String> used = new HashSet<>();

    /// Adds something that stands outside.
    ///
    /// @param value a text, or a segment as sidecars have it
    void add(String path, Node value) {
        outside.computeIfAbsent(path, _ -> new ArrayList<>()).add(value);
    }

    boolean has(String path) {
        return outside.containsKey(path);
    }

    /// The number of the next part of a list at the top.
    ///
    /// @param besides paths that will be added
    int next(String list, Node.Fields rest, Set<String> besides) {
        int inside = rest.fields().get(list) instanceof Node.Items items ? items.items().size() : 0;
        var indices = indices(list, outside.navigableKeySet());
        indices.addAll(indices(list, new TreeSet<>(besides)));
        return indices.isEmpty() ? inside : Math.max(inside, indices.last() + 1);
    }

    /// The fields as sidecars have them; those that are missing have the scheme's defaults.
    Node.Fields fields(Kind kind, Node.Fields rest) {
        return whole(Decomposition.shape(kind), rest, "");
    }

    /// What was added and has no place in the annotation.
    Map<String, List<Node>> left() {
        var left = new TreeMap<>(outside);
        left.keySet().removeAll(used);
        return left;
    }

    private Node.Fields whole(Shape<?> shape, Node.Fields rest, String at) {
        var whole = new LinkedHashMap<>(rest.fields());
        for (var field : shape.fields()) {
            if (field.type() instanceof FieldType.Elsewhere elsewhere) {
                target(elsewhere, whole, at + field.name());
            } else {
                value(field, rest.fields().get(field.name()), at + field.name())
                        .ifPresent(value -> whole.put(field.name(), value));
            }
        }
        return new Node.Fields(0, whole);
    }

    /// A field's value where anything of it stands outside.
    private Optional<Node> value(Field<?, ?> field, @Nullable Node inside, String path) {
        return switch (field.type()) {
            case FieldType.Passage _, FieldType.Texts _ -> taken(path).map(JsonFields::items);
            case FieldType.References _ -> references(path);
            case FieldType.Flag _ -> taken(path).map(_ -> new Node.Flag(0, true));
            case FieldType.Part<?> type -> part(type.shape(), inside, path);
            case FieldType.OptionalPart<?> type -> part(type.shape(), inside, path);
            case FieldType.Parts<?> type -> parts(type.shape(), inside, path);
            default -> taken(path).map(List::getFirst);
        };
    }

    private Optional<List<Node>> taken(String path) {
        var found = Optional.ofNullable(outside.get(path));
        found.ifPresent(_ -> used.add(path));
        return found;
    }

    private Optional<Node> references(String path) {
        var ids = new ArrayList<Node>();
        for (int index : indices(path)) {
            taken(path + "[" + index + "]").ifPresent(found -> ids.add(found.getFirst()));
        }
        return ids.isEmpty() ? Optional.empty() : Optional.of(JsonFields.items(ids));
    }

    private Optional<Node> part(Shape<?> shape, @Nullable Node inside, String path) {
        if (inside instanceof Node.Fields rest) {
            return Optional.of(whole(shape, rest, path + "."));
        }
        return begins(path + ".")
                ? Optional.of(whole(shape, none(), path + "."))
                : Optional.empty();
    }

    private Optional<Node> parts(Shape<?> shape, @Nullable Node inside, String path) {
        var indices = indices(path);
        var rests = inside instanceof Node.Items list ? list.items() : List.<Node>of();
        if (indices.isEmpty() && rests.isEmpty()) {
            return Optional.empty();
        }
        var parts = new ArrayList<Node>();
        for (int i = 0; i < rests.size(); i++) {
            var rest = rests.get(i) instanceof Node.Fields fields ? fields : none();
            if (indices.contains(i) || !stoodOutside(shape, rest)) {
                parts.add(whole(shape, rest, path + "[" + i + "]."));
            }
        }
        for (int index : indices.tailSet(rests.size())) {
            parts.add(whole(shape, none(), path + "[" + index + "]."));
        }
        return Optional.of(JsonFields.items(parts));
    }

    /// Whether a part of a list said something outside when it was written.
    private static boolean stoodOutside(Shape<?> shape, Node.Fields rest) {
        if (shape == (Shape<?>) Identifier.SHAPE) {
            return !rest.fields().containsKey(Identifier.VALUE.name());
        }
        for (var field : shape.fields()) {
            boolean outside =
                    switch (field.type()) {
                        case FieldType.Passage _, FieldType.Reference _, FieldType.References _ ->
                                !rest.fields().containsKey(field.name());
                        case FieldType.Elsewhere(var kinds) ->
                                kinds.stream()
                                        .noneMatch(kind -> rest.fields().containsKey(kind.term()));
                        default -> false;
                    };
            if (outside) {
                return true;
            }
        }
        return false;
    }

    private void target(FieldType.Elsewhere type, Map<String, Node> record, String path) {
        Node.Fields rest = none();
        for (var kind : type.kinds()) {
            var known = record.get(kind.term());
            if (known instanceof Node.Nothing) {
                record.remove(kind.term());
            } else if (known instanceof Node.Fields fields) {
                rest = fields;
            }
        }
        var id = taken(path).map(List::getFirst);
        boolean whole = rest.fields().containsKey("id");
        if (id.isEmpty() && whole) {
            return;
        }
        type.kinds().forEach(kind -> record.remove(kind.term()));
        if (id.isPresent() && id.get() instanceof Node.Text(_, var text)) {
            var target = new LinkedHashMap<String, Node>(rest.fields());
            target.put("id", id.get());
            Kind.ofId(text)
                    .filter(type.kinds()::contains)
                    .ifPresent(kind -> record.put(kind.term(), new Node.Fields(0, target)));
        }
    }

    /// The numbers of the parts of a list that have anything outside, ascending.
    private TreeSet<Integer> indices(String path) {
        return indices(path, outside.navigableKeySet());
    }

    private static TreeSet<Integer> indices(String path, NavigableSet<String> keys) {
        var indices = new TreeSet<Integer>();
        for (var key : keys.tailSet(path + "[", true)) {
            if (!key.startsWith(path + "[")) {
                break;
            }
            int end = key.indexOf(']', path.length());
            try {
                indices.add(Integer.parseInt(key.substring(path.length() + 1, Math.max(end, 0))));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                // no number stands there: the path is nobody's, and is left
                continue;
            }
        }
        return indices;
    }

    private boolean begins(String prefix) {
        var next = outside.ceilingKey(prefix);
        return next != null && next.startsWith(prefix);
    }

    private static Node.Fields none() {
        return new Node.Fields(0, Map.of());
    }
}
