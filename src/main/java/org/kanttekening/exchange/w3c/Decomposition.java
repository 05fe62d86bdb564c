package org.kanttekening.exchange.w3c;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.exchange.Identities;
import org.kanttekening.exchange.Iris;
import org.kanttekening.exchange.JsonFields;
import org.kanttekening.folder.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Takes the fields of an annotation apart, by the scheme's own table, into what Web Annotation has
/// forms for and the rest.
///
/// In a list's part that is left in the rest, a passage or reference that is missing stands
/// outside; one that is there is empty. By that it is told, when the file comes in again, whether
/// another program took all away that a part said.
final class Decomposition {

    private final Kind kind;
    private final List<Pieces.Passage> passages = new ArrayList<>();
    private final List<Pieces.Value> values = new ArrayList<>();
    private final List<Pieces.Link> links = new ArrayList<>();
    private final List<Pieces.Address> addresses = new ArrayList<>();
    private final List<Pieces.Address> identities = new ArrayList<>();

    private Decomposition(Kind kind) {
        this.kind = kind;
    }

    /// Where a record stands.
    ///
    /// @param path before its fields' names, empty at the top
    /// @param listed whether in a part of a list
    private record Place(String path, boolean listed) {
        String of(String name) {
            return path + name;
        }

        Place in(String name) {
            return new Place(path + name + ".", listed);
        }

        Place in(String name, int index) {
            return new Place(path + name + "[" + index + "].", true);
        }
    }

    /// @param fields of the annotation as sidecars have them
    static Pieces of(Annotation annotation, Node.Fields fields) {
        var taking = new Decomposition(annotation.kind());
        var shape = shape(annotation.kind());
        var rest = taking.rest(shape, fields, new Place("", false));
        return new Pieces(
                taking.passages,
                taking.values,
                taking.links,
                taking.addresses,
                taking.identities,
                rest);
    }

    static Shape<? extends Annotation> shape(Kind kind) {
        return switch (kind) {
            case QUOTE -> QuoteFields.SHAPE;
            case ACTOR -> ActorFields.SHAPE;
            case DECISION -> DecisionFields.SHAPE;
        };
    }

    private <R> Node.Fields rest(Shape<R> shape, Node.Fields record, Place place) {
        var rest = new LinkedHashMap<>(record.fields());
        if (shape == (Shape<?>) Identifier.SHAPE) {
            identity(rest, place);
            return new Node.Fields(0, rest);
        }
        for (var field : shape.fields()) {
            if (field.type() instanceof FieldType.Elsewhere elsewhere) {
                target(elsewhere, rest, place.of(field.name()), place.listed());
            } else if (rest.containsKey(field.name())) {
                var left = left(shape, field, rest.get(field.name()), place);
                if (left instanceof Node.Nothing) {
                    rest.remove(field.name());
                } else {
                    rest.put(field.name(), left);
                }
            }
        }
        return new Node.Fields(0, rest);
    }

    /// What is left of a field's value; nothing where it is taken or says nothing.
    private <R, V> Node left(Shape<R> shape, Field<R, V> field, Node value, Place place) {
        var path = place.of(field.name());
        return switch (field.type()) {
            case FieldType.Passage _ -> passage((Node.Items) value, path, place.listed());
            case FieldType.Reference type -> reference(type, value, path, place.listed());
            case FieldType.References _ -> references((Node.Items) value, path, place.listed());
            case FieldType.Part<?> type ->
                    filled(rest(type.shape(), (Node.Fields) value, place.in(field.name())));
            case FieldType.OptionalPart<?> type ->
                    value instanceof Node.Fields part
                            ? rest(type.shape(), part, place.in(field.name()))
                            : gone();
            case FieldType.Parts<?> type ->
                    parts(type.shape(), (Node.Items) value, field.name(), place);
            case FieldType.Texts _ -> texts((Node.Items) value, path);
            case FieldType.Flag _ -> flag((Node.Flag) value, path);
            case FieldType.Share _, FieldType.Timestamp _ -> value;
            case FieldType.Link _ -> address(text(value), path);
            case FieldType.Elsewhere _ ->
                    throw new IllegalStateException("stands under the name of its kind");
            case FieldType.Text _,
                    FieldType.Term _,
                    FieldType.Country _,
                    FieldType.Day _,
                    FieldType.Moment _,
                    FieldType.RegisterEntry _ ->
                    text(value).equals(field.get(shape.empty()))
                            ? gone()
                            : value(text(value), path, language(field.type()));
        };
    }

    private Node passage(Node.Items segments, String path, boolean listed) {
        for (var segment : segments.items()) {
            passages.add(new Pieces.Passage(path, (Node.Fields) segment));
        }
        return segments.items().isEmpty() && listed ? segments : gone();
    }

    private Node reference(FieldType.Reference type, Node id, String path, boolean listed) {
        if (text(id).isEmpty()) {
            return listed ? id : gone();
        }
        if (type.words().contains(text(id))) {
            return id;
        }
        links.add(Pieces.Link.of(path, text(id)));
        return gone();
    }

    private Node references(Node.Items ids, String path, boolean listed) {
        int index = 0;
        for (var id : ids.items()) {
            links.add(Pieces.Link.of(path + "[" + index++ + "]", text(id)));
        }
        return ids.items().isEmpty() && listed ? ids : gone();
    }

    /// An annotation here or in another article, under the name of its kind. Where a list's part
    /// has none, that is said by a null.
    private void target(
            FieldType.Elsewhere type, Map<String, Node> record, String path, boolean listed) {
        for (var one : type.kinds()) {
            if (record.get(one.term()) instanceof Node.Fields target) {
                var left = new LinkedHashMap<>(target.fields());
                if (!text(left.get("id")).isEmpty()) {
                    links.add(Pieces.Link.of(path, text(left.remove("id"))));
                    if (text(left.get("article")).isEmpty()) {
                        left.remove("article");
                    }
                }
                record.put(one.term(), new Node.Fields(0, left));
                if (left.isEmpty()) {
                    record.remove(one.term());
                }
                return;
            }
        }
        if (listed) {
            record.put(type.kinds().stream().min(Kind::compareTo).orElseThrow().term(), gone());
        }
    }

    private Node parts(Shape<?> shape, Node.Items parts, String name, Place place) {
        var left = new ArrayList<Node>();
        boolean allOutside = true;
        for (int i = 0; i < parts.items().size(); i++) {
            int before = count();
            var rest = part(shape, (Node.Fields) parts.items().get(i), place.in(name, i));
            allOutside &= rest.fields().isEmpty() && count() > before;
            left.add(rest);
        }
        return allOutside ? gone() : JsonFields.items(left);
    }

    /// A part of a list, the terms beside its reference with that.
    private Node.Fields part(Shape<?> shape, Node.Fields part, Place place) {
        int before = links.size();
        var rest = rest(shape, part, place);
        if (links.size() == before) {
            return rest;
        }
        var left = new LinkedHashMap<>(rest.fields());
        for (var field : shape.fields()) {
            if (field.type() instanceof FieldType.Term && left.containsKey(field.name())) {
                var term = text(left.remove(field.name()));
                links.get(before)
                        .beside()
                        .add(
                                new Pieces.Value(
                                        place.of(field.name()), term, Pieces.Language.SCHEME));
            }
        }
        return new Node.Fields(0, left);
    }

    private int count() {
        return passages.size()
                + values.size()
                + links.size()
                + addresses.size()
                + identities.size();
    }

    private Node texts(Node.Items texts, String path) {
        if (Purposes.of(kind, path).isEmpty()) {
            return texts.items().isEmpty() ? gone() : texts;
        }
        for (var text : texts.items()) {
            values.add(new Pieces.Value(path, text(text), Pieces.Language.NONE));
        }
        return gone();
    }

    private Node flag(Node.Flag flag, String path) {
        if (flag.value() && Purposes.of(kind, path).isPresent()) {
            values.add(new Pieces.Value(path, path, Pieces.Language.SCHEME));
            return gone();
        }
        return flag.value() ? flag : gone();
    }

    private Node value(String text, String path, Pieces.Language language) {
        var purpose = Purposes.of(kind, path);
        if (purpose.isEmpty()) {
            return JsonFields.text(text);
        }
        boolean name = purpose.get().equals(Purposes.TAGGING);
        values.add(new Pieces.Value(path, text, name ? Pieces.Language.NONE : language));
        return gone();
    }

    private Node address(String text, String path) {
        if (!Iris.isAddress(text)) {
            return text.isEmpty() ? gone() : JsonFields.text(text);
        }
        addresses.add(new Pieces.Address(path, text));
        return gone();
    }

    /// Takes an identifier out that can be told from its IRI; of the others, an IRI is given
    /// besides where there is one.
    private void identity(Map<String, Node> identifier, Place place) {
        var scheme = Identifier.SCHEME.name();
        var value = Identifier.VALUE.name();
        var identity =
                new Identities.Identity(text(identifier.get(scheme)), text(identifier.get(value)));
        var path = place.path().substring(0, place.path().length() - 1);
        Identities.iri(identity)
                .ifPresent(iri -> {
                    boolean told = Identities.isTold(identity);
                    identities.add(new Pieces.Address(told ? path : "", iri));
                    if (told) {
                        identifier.remove(scheme);
                        identifier.remove(value);
                    }
                });
    }

    private static Pieces.Language language(FieldType<?> type) {
        return switch (type) {
            case FieldType.Term _ -> Pieces.Language.SCHEME;
            case FieldType.Text _ -> Pieces.Language.ARTICLE;
            default -> Pieces.Language.NONE;
        };
    }

    private static Node filled(Node.Fields fields) {
        return fields.fields().isEmpty() ? gone() : fields;
    }

    private static Node gone() {
        return new Node.Nothing(0);
    }

    private static String text(@Nullable Node value) {
        return value instanceof Node.Text text ? text.value() : "";
    }
}
