package org.kanttekening.folder;

import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.RejectedSuggestion;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Segment;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.Target;
import org.kanttekening.annotation.Tombstone;
import org.kanttekening.annotation.Values;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Makes sidecars at random that fill every field of the scheme at every depth, by the table of
/// fields; the same seed makes the same ones.
public final class RandomSidecars {

    private static final String[] WORDS = {
        "wethouder",
        "besloot",
        "„Wij",
        "niet”",
        "🛵",
        "👩‍👩‍👧‍👦",
        "e\u0301e\u0301n",
        "שלום",
        "مرحبا",
        "a\u0327\u0301",
        "🇳🇱",
        "\uD835\uDD4A",
        "maakte",
        "bekend",
        "\u200b",
        "zegt",
        "'s-Havendam"
    };
    private static final String[] JSON = {
        "null",
        "true",
        "[]",
        "{}",
        "12345678901234567890",
        "-2.50",
        "1.5E10",
        "\"tekst 🛵 \\\"\\n\"",
        "{\"id\":\"x\",\"list\":[1,{\"deep\":[[]]},\"שלום\"]}"
    };

    private final Random random;
    private final ArticleText text;
    private final Map<Kind, List<String>> ids = new LinkedHashMap<>();
    private boolean unknownFields = true;

    public RandomSidecars(long seed, ArticleText text) {
        this.random = new Random(seed);
        this.text = text;
    }

    /// An article of some hundred words in several scripts.
    public static ArticleText article(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        int words = 20 + random.nextInt(200);
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
            text.append(random.nextInt(12) == 0 ? "\n\n" : " ");
        }
        return new ArticleText(text.toString());
    }

    /// From now on only fields that this version knows.
    public RandomSidecars withoutUnknownFields() {
        unknownFields = false;
        return this;
    }

    public StoredSidecar stored() {
        return new StoredSidecar(
                sidecar(),
                new Revision("r-" + eight(), random.nextBoolean() ? "" : "r-" + eight(), extras()),
                ArticleStamp.of("artikel.txt", text, "UTF-8"),
                "1.0." + random.nextInt(9));
    }

    public Sidecar sidecar() {
        for (var kind : Kind.values()) {
            ids.put(kind, new ArrayList<>());
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                ids.get(kind).add(kind.letter() + "-" + eight());
            }
        }
        var annotations = new ArrayList<Annotation>();
        ids.forEach((kind, all) -> all.forEach(id -> annotations.add(annotation(kind, id))));
        return Sidecar.of(
                new Annotator("anna", words(), extras()),
                record(Header.SHAPE),
                annotations,
                others(),
                extras());
    }

    private Annotation annotation(Kind kind, String id) {
        return switch (kind) {
            case QUOTE -> QuoteFields.SHAPE.with(record(QuoteFields.SHAPE), idOf(), id);
            case ACTOR ->
                    ActorFields.SHAPE.with(record(ActorFields.SHAPE), ActorFields.COMMON.id, id);
            case DECISION ->
                    DecisionFields.SHAPE.with(
                            record(DecisionFields.SHAPE), DecisionFields.COMMON.id, id);
        };
    }

    private static Field<Quote, String> idOf() {
        return QuoteFields.COMMON.id;
    }

    private List<Item> others() {
        var others = new ArrayList<Item>();
        for (int i = random.nextInt(3); i > 0; i--) {
            others.add(
                    new Remark(
                            "m-" + eight(),
                            "q-" + eight(),
                            random.nextBoolean() ? "" : "m-" + eight(),
                            "bram",
                            "2026-03-04T09:40:00Z",
                            words(),
                            extras()));
            others.add(new Tombstone("d-" + eight(), "2026-03-04T09:40:00Z", "anna", extras()));
            others.add(new RejectedSuggestion("nl.rule." + i, segments(), extras()));
            var kind = Kind.values()[random.nextInt(Kind.values().length)];
            others.add(
                    new Rejected(
                            random.nextBoolean() ? "bram" : "carla",
                            annotation(kind, kind.letter() + "-" + eight()),
                            "anna",
                            "2026-03-04T09:40:00Z",
                            random.nextBoolean() ? "" : "not-a-quote",
                            words(),
                            extras()));
        }
        return others;
    }

    private <R> R record(Shape<R> shape) {
        var values = shape.values(shape.empty());
        shape.fields().forEach(field -> set(field, values));
        return shape.make(values.setExtras(extras()));
    }

    // What is made for a type is of the type's kind: Field's type parameter ties the two.
    @SuppressWarnings("unchecked")
    private <R, V> void set(Field<R, V> field, Values<R> values) {
        values.set(field, (V) value(field.type()));
    }

    private Object value(FieldType<?> type) {
        return switch (type) {
            case FieldType.Text _,
                    FieldType.Link _,
                    FieldType.Country _,
                    FieldType.Day _,
                    FieldType.Moment _,
                    FieldType.RegisterEntry _ ->
                    random.nextInt(4) == 0 ? "" : words();
            case FieldType.Term(var terms) ->
                    random.nextInt(5) == 0
                            ? "own-term-" + random.nextInt(9)
                            : terms.values().get(random.nextInt(terms.values().size()));
            case FieldType.Timestamp _ ->
                    Instant.ofEpochSecond(random.nextInt(), random.nextInt(3) * 1000L);
            case FieldType.Flag _ -> random.nextBoolean();
            case FieldType.Share _ ->
                    random.nextBoolean() ? Optional.empty() : Optional.of(random.nextDouble());
            case FieldType.Texts _ -> several(this::words);
            case FieldType.Passage _ -> segments();
            case FieldType.Reference(var kind, var words) ->
                    !words.isEmpty() && random.nextInt(3) == 0 ? words.getFirst() : id(kind);
            case FieldType.References(var kind) ->
                    several(() -> id(kind)).stream().filter(id -> !id.isEmpty()).toList();
            case FieldType.Elsewhere(var kinds) -> target(List.copyOf(kinds));
            case FieldType.Part<?>(var shape) -> record(shape);
            case FieldType.OptionalPart<?>(var shape) ->
                    random.nextBoolean() ? Optional.empty() : Optional.of(record(shape));
            case FieldType.Parts<?>(var shape) -> several(() -> record(shape));
        };
    }

    private String id(Kind kind) {
        var all = ids.get(kind);
        return all.isEmpty() || random.nextInt(4) == 0 ? "" : all.get(random.nextInt(all.size()));
    }

    private Target target(List<Kind> kinds) {
        var kind = kinds.get(random.nextInt(kinds.size()));
        if (random.nextInt(3) == 0) {
            return new Target("ander artikel.txt", kind.letter() + "-" + eight(), extras());
        }
        var id = id(kind);
        return id.isEmpty() ? Target.NONE : new Target("", id, extras());
    }

    private Segments segments() {
        int all = text.lengthInCodePoints();
        var segments = new ArrayList<Segment>();
        int at = random.nextInt(all);
        for (int i = random.nextInt(4); i > 0 && at < all; i--) {
            int end = Math.min(all, at + 1 + random.nextInt(20));
            segments.add(new Segment(new Span(text.toUtf16(at), text.toUtf16(end)), extras()));
            at = end + random.nextInt(10);
        }
        return segments.isEmpty() ? Segments.NONE : new Segments(segments);
    }

    private Extras extras() {
        if (!unknownFields || random.nextInt(6) > 0) {
            return Extras.NONE;
        }
        var json = new LinkedHashMap<String, String>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            json.put("unknown" + random.nextInt(100), JSON[random.nextInt(JSON.length)]);
        }
        return new Extras(json);
    }

    private <T> List<T> several(java.util.function.Supplier<T> one) {
        var list = new ArrayList<T>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(one.get());
        }
        return list;
    }

    private String words() {
        var words = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = random.nextInt(3); i > 0; i--) {
            words.append(random.nextInt(9) == 0 ? "\n\t\"\\/\u0001" : " ");
            words.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private String eight() {
        var id = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            id.append(Character.forDigit(random.nextInt(36), 36));
        }
        return id.toString();
    }
}
