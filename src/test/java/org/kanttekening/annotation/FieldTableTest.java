package org.kanttekening.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanttekening.article.ArticleText;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Holds the table of fields against the records, so that no component lacks its row.
class FieldTableTest {

    /// Components whose field has another name: the record's own method would clash, or the words
    /// do.
    private static final Map<String, String> OTHER_NAMES = Map.of("speechKind", "kind");

    private static final List<String> NO_FIELDS = List.of("common", "extras", "inArticle");

    static Stream<Shape<?>> shapes() {
        var found = new LinkedHashMap<String, Shape<?>>();
        for (var top :
                List.of(QuoteFields.SHAPE, ActorFields.SHAPE, DecisionFields.SHAPE, Header.SHAPE)) {
            collect(top, found);
        }
        return found.values().stream();
    }

    private static void collect(Shape<?> shape, Map<String, Shape<?>> into) {
        if (into.putIfAbsent(shape.name(), shape) != null) {
            return;
        }
        for (var field : shape.fields()) {
            switch (field.type()) {
                case FieldType.Part<?> part -> collect(part.shape(), into);
                case FieldType.OptionalPart<?> part -> collect(part.shape(), into);
                case FieldType.Parts<?> parts -> collect(parts.shape(), into);
                default -> {}
            }
        }
    }

    @Test
    void theTableReachesEveryRecordOfTheScheme() {
        assertThat(shapes().map(Shape::name))
                .containsExactlyInAnyOrder(
                        "quote",
                        "speaker",
                        "addressee",
                        "response",
                        "check",
                        "evidence",
                        "comparison",
                        "origin",
                        "review",
                        "considered",
                        "actor",
                        "identifier",
                        "mention",
                        "affiliation",
                        "affiliationCheck",
                        "decision",
                        "decisionMention",
                        "authority",
                        "affected",
                        "instrument",
                        "dates",
                        "decisionDate",
                        "legalBasis",
                        "ground",
                        "relatedDecision",
                        "sourceDocument",
                        "article");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void everyComponentHasItsField(String name) {
        var shape = shape(name);

        assertThat(shape.fields().stream().map(Field::name))
                .containsExactlyInAnyOrderElementsOf(expectedFields(shape));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    <R> void aFieldReadsTheComponentOfItsName(String name) throws ReflectiveOperationException {
        Shape<R> shape = shape(name);
        var record = records(new Random(7)).filled(shape);

        for (var component : record.getClass().getRecordComponents()) {
            var field = field(shape, component.getName());
            if (field != null) {
                assertThat((Object) field.get(record))
                        .as(field.name())
                        .isEqualTo(component.getAccessor().invoke(record));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    <R> void withChangesItsOwnFieldAndNoOther(String name) {
        Shape<R> shape = shape(name);
        long seed = System.nanoTime();
        var records = records(new Random(seed));
        for (int round = 0; round < 20; round++) {
            var record = records.filled(shape);
            for (var field : shape.fields()) {
                var value = records.value(field.type());
                var changed = RandomRecords.with(shape, record, field, value);
                var expected = values(shape, record);
                expected.put(field.name(), value);
                assertThat(values(shape, changed))
                        .as("seed %d, %s", seed, field)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    <R> void withKeepsWhatIsNotKnown(String name) {
        Shape<R> shape = shape(name);
        var unknown = new Extras(Map.of("later", "{\"a\":1}"));
        var record = shape.make(shape.values(shape.empty()).setExtras(unknown));

        assertThat(shape.extras(record)).isEqualTo(unknown);
        for (var field : shape.fields()) {
            var changed = RandomRecords.with(shape, record, field, field.type().empty());
            assertThat(shape.extras(changed)).as(field.name()).isEqualTo(unknown);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    <R> void aRecordMadeOfItsOwnValuesIsTheSame(String name) {
        Shape<R> shape = shape(name);
        var record = records(new Random(3)).filled(shape);

        assertThat(shape.make(shape.values(record))).isEqualTo(record);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    <R> void aFieldWithItsTypesEmptyValueIsNotFilled(String name) {
        Shape<R> shape = shape(name);
        var record = records(new Random(5)).filled(shape);

        for (var field : shape.fields()) {
            var emptied = RandomRecords.with(shape, record, field, field.type().empty());
            assertThat(field.isFilled(emptied)).as(field.name()).isFalse();
        }
    }

    static Stream<String> names() {
        return shapes().map(Shape::name);
    }

    // The shape of a name is of the record that the test then takes it for.
    @SuppressWarnings("unchecked")
    private static <R> Shape<R> shape(String name) {
        return (Shape<R>)
                shapes().filter(shape -> shape.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> expectedFields(Shape<?> shape) {
        var expected = new ArrayList<String>();
        var type = shape.empty().getClass();
        components(type).map(RecordComponent::getName).forEach(expected::add);
        if (Annotation.class.isAssignableFrom(type)) {
            components(Common.class).map(RecordComponent::getName).forEach(expected::add);
        }
        expected.removeAll(NO_FIELDS);
        expected.replaceAll(component -> OTHER_NAMES.getOrDefault(component, component));
        if (shape.name().equals("decisionMention")) {
            expected.remove("insideWord");
        }
        return expected;
    }

    private static Stream<RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents());
    }

    private static <R> Field<R, ?> field(Shape<R> shape, String component) {
        var name = OTHER_NAMES.getOrDefault(component, component);
        return shape.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static <R> Map<String, Object> values(Shape<R> shape, R record) {
        return new LinkedHashMap<>(
                shape.fields().stream().collect(toMap(Field::name, field -> field.get(record))));
    }

    private static RandomRecords records(Random random) {
        var text = new ArticleText("De wethouder zegt dat de scooters 🛵 weg moeten. ".repeat(5));
        return new RandomRecords(
                random, text, kind -> List.of(kind.letter() + "-aaaaaaaa", kind.letter() + "-b"));
    }
}
