package org.kanttekening.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Field;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.RandomRecords;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;
import org.kanttekening.article.ArticleText;
import org.kanttekening.folder.ActorEntry;
import org.kanttekening.folder.ActorRegister;
import org.kanttekening.folder.ArticleFile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Every field of the scheme's table, at any depth, can be asked for, and hits can be grouped by
/// it. A field that the table gets and search cannot find fails here.
class EveryFieldSearchTest {

    private static final ArticleFile FILE = new ArticleFile("artikel.txt");
    private static final ArticleText TEXT =
            new ArticleText("De raad besloot dinsdag dat de haven dicht blijft, zegt Noor Bakker.");
    private static final ActorRegister REGISTER =
            ActorRegister.of(List.of(ActorEntry.of("noor-bakker", "Noor Bakker")), Extras.NONE);

    /// Nothing is known of the article, not even that it is new.
    private static final Header NOTHING = Header.NONE.withStatus("");

    /// To which the others refer.
    private static final List<Annotation> OTHERS =
            List.of(
                    SmallFolder.actor(TEXT, "a-othernoo", "Noor Bakker", "", "Noor Bakker"),
                    Quote.blank("q-otherquo", SmallFolder.common("anna"))
                            .withContent(SmallFolder.in(TEXT, "de haven dicht blijft")),
                    Decision.blank("d-otherdec", SmallFolder.common("anna"))
                            .withTitle("Sluiting van de haven"));

    static Stream<FieldPath> fields() {
        return FieldPath.all().stream();
    }

    static Stream<FieldPath> fieldsThatCanBeEmpty() {
        return fields().filter(field -> !field.path().equals("id"));
    }

    @Test
    void thePathsReachAllFieldsOfTheTable() {
        assertThat(fields().map(FieldPath::toString))
                .contains(
                        "quote.check.status",
                        "actor.affiliations.check.evidence.url",
                        "decision.authority.role",
                        "decision.dates.effective.value",
                        "article.outlet")
                .doesNotHaveDuplicates();
        assertThat(FieldPath.all().stream().filter(path -> path.steps().size() == 1).toList())
                .hasSize(
                        Stream.of(
                                        QuoteFields.SHAPE,
                                        ActorFields.SHAPE,
                                        DecisionFields.SHAPE,
                                        Header.SHAPE)
                                .mapToInt(shape -> shape.fields().size())
                                .sum());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fieldsThatCanBeEmpty")
    void aFieldIsFoundByWhetherItIsFilledIn(FieldPath field) {
        var full = filled(field);
        var bare = emptied(field, full);
        var corpus = corpus(field, full, bare);

        assertThat(found(corpus, "has:" + field)).contains("full").doesNotContain("bare");
        assertThat(found(corpus, "no:" + field)).contains("bare").doesNotContain("full");
        assertThat(found(corpus, "-has:" + field)).contains("bare").doesNotContain("full");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void aFieldIsFoundByItsValue(FieldPath field) {
        var full = filled(field);
        var corpus = corpus(field, full, emptied(field, full));
        for (var value : values(field, full)) {
            var wanted = isFree(field) ? Wanted.OneOf.of("anders", value) : Wanted.OneOf.of(value);
            var is = Term.Condition.of(property(field), wanted);
            assertThat(found(corpus, Query.of(is).toString())).contains("full");
            assertThat(found(corpus, Query.of(is.not()).toString())).doesNotContain("full");

            var has = new Wanted.Containing(value.substring(0, Math.min(4, value.length())));
            assertThat(found(corpus, Query.of(Term.Condition.of(property(field), has)).toString()))
                    .contains("full");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void hitsAreGroupedByAField(FieldPath field) {
        var full = filled(field);
        var corpus = corpus(field, full, emptied(field, full));
        var query = field.kind() == null ? "" : "kind:" + field.kind().term();

        var groups =
                SmallFolder.hits(corpus, query).grouped(Facet.find(field.toString()).orElseThrow());

        assertThat(groups).isNotEmpty();
        // A part by itself has no value.
        assertThat(groups.stream().allMatch(group -> group.label().isEmpty()))
                .isEqualTo(field.isPart());
    }

    @Test
    void whereTextCanStandItIsFound() {
        for (var field : FieldPath.all()) {
            var full = filled(field);
            var words = text(field, full);
            if (words.isEmpty()) {
                continue;
            }
            var corpus = corpus(field, full, emptied(field, full));
            var query =
                    Query.of(
                            new Term.In(List.of(Place.find(field.toString()).orElseThrow())),
                            new Term.Words(words.get()));
            assertThat(found(corpus, query.toString())).as(query.toString()).contains("full");
        }
    }

    private static Property property(FieldPath field) {
        return Property.find(field.toString()).orElseThrow();
    }

    /// Whether any word may be asked for there.
    private static boolean isFree(FieldPath field) {
        return !Values.isDay(field.type())
                && !is(field, FieldType.Share.class)
                && !is(field, FieldType.Flag.class);
    }

    private static boolean is(FieldPath field, Class<?> type) {
        return type.isInstance(field.type());
    }

    /// Which of the two records is among the hits.
    private static List<String> found(Corpus corpus, String query) {
        return SmallFolder.hits(corpus, query).list().stream()
                .map(hit ->
                        hit.annotation() == null
                                ? hit.entry().file().name()
                                : hit.annotation().id())
                .map(name ->
                        name.contains("full") ? "full" : name.contains("bare") ? "bare" : "other")
                .toList();
    }

    private static Corpus corpus(FieldPath field, Object full, Object bare) {
        if (field.kind() == null) {
            return Corpus.of(
                    List.of(entry("full.txt", (Header) full), entry("bare.txt", (Header) bare)),
                    REGISTER);
        }
        var all = new ArrayList<Annotation>(OTHERS);
        all.add(named("-0000full", full));
        all.add(named("-0000bare", bare));
        var sidecar = SmallFolder.sidecar("anna", Header.NONE, all.toArray(Annotation[]::new));
        return Corpus.of(
                List.of(Entry.of(FILE, TEXT, Header.NONE, Map.of("anna", sidecar))), REGISTER);
    }

    private static Entry entry(String name, Header header) {
        var sidecar = SmallFolder.sidecar("anna", header);
        return Entry.of(new ArticleFile(name), TEXT, NOTHING, Map.of("anna", sidecar));
    }

    private static Annotation named(String end, Object record) {
        return switch (record) {
            case Quote quote -> QuoteFields.SHAPE.with(quote, QuoteFields.COMMON.id, "q" + end);
            case Actor actor -> ActorFields.SHAPE.with(actor, ActorFields.COMMON.id, "a" + end);
            case Decision decision ->
                    DecisionFields.SHAPE.with(decision, DecisionFields.COMMON.id, "d" + end);
            default -> throw new IllegalArgumentException(record.toString());
        };
    }

    /// A record in which the field is filled in.
    private static Object filled(FieldPath field) {
        var random = new Random(field.toString().hashCode());
        var records =
                new RandomRecords(
                        random,
                        TEXT,
                        kind ->
                                OTHERS.stream()
                                        .filter(it -> it.kind() == kind)
                                        .map(Annotation::id)
                                        .toList());
        while (true) {
            var record = field.kind() == null ? records.filled(Header.SHAPE) : one(field, records);
            if (!values(field, record).isEmpty() || (field.isPart() && field.isFilled(record))) {
                return record;
            }
        }
    }

    private static Object one(FieldPath field, RandomRecords records) {
        return records.annotation(field.kind(), field.kind().letter() + "-0000full");
    }

    private static Object emptied(FieldPath field, Object record) {
        return emptied(shape(field.kind()), record, field.steps(), 0);
    }

    private static Shape<?> shape(Kind kind) {
        return kind == null
                ? Header.SHAPE
                : switch (kind) {
                    case QUOTE -> QuoteFields.SHAPE;
                    case ACTOR -> ActorFields.SHAPE;
                    case DECISION -> DecisionFields.SHAPE;
                };
    }

    // A path is followed from the record of the shape that its first field is of.
    @SuppressWarnings("unchecked")
    private static <R> Object emptied(
            Shape<R> shape, Object record, List<Field<?, ?>> steps, int depth) {
        var field = (Field<R, Object>) steps.get(depth);
        boolean isLast = depth == steps.size() - 1;
        Object value =
                !isLast && field.type() instanceof FieldType.Part<?> part
                        ? emptied(part.shape(), field.get((R) record), steps, depth + 1)
                        : field.type().empty();
        return shape.with((R) record, field, value);
    }

    /// The values by which a field can be asked for, read from a record by this test's own rules.
    private static List<String> values(FieldPath field, Object record) {
        var values = new ArrayList<String>();
        field.each(record, (value, _) -> values.addAll(words(field.type(), value)));
        return values;
    }

    private static List<String> words(FieldType<?> type, Object value) {
        return switch (value) {
            case String text when type instanceof FieldType.Moment && !text.isEmpty() ->
                    List.of(text.substring(0, 10));
            case String text when type instanceof FieldType.Reference && !text.isEmpty() ->
                    withName(text);
            case String text when type instanceof FieldType.RegisterEntry && !text.isEmpty() ->
                    List.of(text, "noor bakker");
            case String text -> text.isBlank() ? List.of() : List.of(text);
            case Instant moment -> List.of(moment.toString().substring(0, 10));
            case Boolean flag -> flag ? List.of("yes") : List.of();
            case Segments passage -> passage.isEmpty() ? List.of() : List.of(passage.text(TEXT));
            case Target target when !target.isHere() ->
                    List.of(target.id(), "ander.txt/" + target.id());
            case Target target -> target.id().isEmpty() ? List.of() : withName(target.id());
            case Optional<?> share when type instanceof FieldType.Share ->
                    share.map(it -> List.of(it.toString())).orElse(List.of());
            case List<?> list when type instanceof FieldType.References ->
                    list.stream().flatMap(id -> withName((String) id).stream()).toList();
            case List<?> list when type instanceof FieldType.Texts ->
                    list.stream().map(String.class::cast).filter(it -> !it.isBlank()).toList();
            default -> List.of();
        };
    }

    private static List<String> withName(String id) {
        return switch (id.charAt(0)) {
            case 'a' -> id.equals("author") ? List.of(id) : List.of(id, "noor bakker");
            case 'q' -> List.of(id, "de haven dicht blijft");
            case 'd' -> List.of(id, "sluiting van de haven");
            default -> List.of(id);
        };
    }

    private static Optional<String> text(FieldPath field, Object record) {
        return is(field, FieldType.Text.class)
                        || is(field, FieldType.Texts.class)
                        || is(field, FieldType.Link.class)
                        || is(field, FieldType.Passage.class)
                ? values(field, record).stream().findFirst()
                : Optional.empty();
    }
}
