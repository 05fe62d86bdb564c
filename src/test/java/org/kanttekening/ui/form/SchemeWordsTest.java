package org.kanttekening.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.TermList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Holds the bundles against the table of fields, and the form's own against its sources.
class SchemeWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/kanttekening");

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void nameAndExplainEveryFieldAndNameEveryTermAndNothingElse(String language) {
        assertThat(keys("scheme", language)).containsExactlyInAnyOrderElementsOf(wanted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void areNeverEmpty(String language) {
        var bundle = bundle("scheme", language);
        assertThat(bundle.values()).allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void ofOneListAllDiffer(String language) {
        var bundle = bundle("scheme", language);
        for (var list : terms().values()) {
            assertThat(
                            list.values().stream()
                                    .map(it ->
                                            bundle.getProperty("term." + list.name() + "." + it)))
                    .as(list.name())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void ofTheFormStandInBothLanguages() {
        assertThat(keys("form", "nl")).isEqualTo(keys("form", "en"));
    }

    @Test
    void ofTheFormAreAllUsed() throws IOException {
        var sources = sources();
        for (var key : keys("form", "en")) {
            var prefix = key.startsWith("form.word.") ? "form.word." : key;
            assertThat(sources).as(key).contains("\"" + prefix);
        }
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            file.startsWith(SOURCES.resolve("ui/form"))
                                    || file.endsWith("FieldChecks.java")
                                    || file.endsWith("Identifiers.java"))
                    .map(SchemeWordsTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> wanted() {
        var wanted = new TreeSet<String>();
        for (var shape : shapes().values()) {
            for (var field : shape.fields()) {
                wanted.add("field." + shape.name() + "." + field.name());
                wanted.add("field." + shape.name() + "." + field.name() + ".help");
            }
        }
        for (var list : terms().values()) {
            list.values().forEach(value -> wanted.add("term." + list.name() + "." + value));
        }
        return wanted;
    }

    private static Map<String, TermList> terms() {
        var found = new LinkedHashMap<String, TermList>();
        for (var shape : shapes().values()) {
            for (var field : shape.fields()) {
                if (field.type() instanceof FieldType.Term term) {
                    found.put(term.terms().name(), term.terms());
                }
            }
        }
        return found;
    }

    private static Map<String, Shape<?>> shapes() {
        var found = new LinkedHashMap<String, Shape<?>>();
        collect(QuoteFields.SHAPE, found);
        collect(ActorFields.SHAPE, found);
        collect(DecisionFields.SHAPE, found);
        collect(Header.SHAPE, found);
        return found;
    }

    private static void collect(Shape<?> shape, Map<String, Shape<?>> into) {
        into.put(shape.name(), shape);
        for (var field : shape.fields()) {
            switch (field.type()) {
                case FieldType.Part<?> part -> collect(part.shape(), into);
                case FieldType.OptionalPart<?> part -> collect(part.shape(), into);
                case FieldType.Parts<?> parts -> collect(parts.shape(), into);
                default -> {}
            }
        }
    }

    private static Set<String> keys(String part, String language) {
        return new TreeSet<>(bundle(part, language).stringPropertyNames());
    }

    /// The bundle of a language alone: what it lacks is not made up for by another.
    private static Properties bundle(String part, String language) {
        var ending = language.equals("en") ? "" : "_" + language;
        var file =
                Path.of(
                        "src/main/resources/org/kanttekening/messages",
                        part + ending + ".properties");
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
