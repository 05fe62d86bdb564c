package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanttekening.annotation.Kind;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds the bundles to the sources and to each other: no text lacks, none is left over, and Dutch
/// says with the same arguments what English says.
class MessagesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /// A string in the sources that can be a key: words with stops between them.
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*(\\.[A-Za-z0-9-]+)+)\"");

    /// The begin of a key that is put together.
    private static final Pattern BEGIN =
            Pattern.compile("\"([a-z][A-Za-z]*\\.(?:[A-Za-z0-9-]+\\.)*)\"");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private final Properties english = bundle("");
    private final Properties dutch = bundle("_nl");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(dutch.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        for (var key : english.stringPropertyNames()) {
            assertThat(arguments(dutch.getProperty(key, "")))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void noTextIsEmptyOrShouts() {
        for (var bundle : Set.of(english, dutch)) {
            for (var key : bundle.stringPropertyNames()) {
                assertThat(bundle.getProperty(key)).as(key).isNotBlank().doesNotContain("!");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void everyTextWithArgumentsCanBeFilledIn(String language) {
        var messages = new Messages(Locale.of(language));
        for (var key : messages.keys()) {
            var pattern = messages.text(key);
            if (!arguments(pattern).isEmpty()) {
                var filled =
                        new MessageFormat(pattern, messages.locale())
                                .format(new Object[] {2, 3, 4, 5, 6});
                assertThat(filled).as(key).doesNotContain("{");
            }
        }
    }

    @Test
    void everyKeyInTheSourcesHasItsText() {
        var parts =
                english.stringPropertyNames().stream()
                        .map(key -> key.substring(0, key.indexOf('.') + 1))
                        .collect(Collectors.toCollection(TreeSet::new));
        var lacking = new TreeMap<String, Path>();
        for (var source : sources()) {
            for (var key : found(KEY, source)) {
                boolean ours = parts.stream().anyMatch(key::startsWith);
                if (ours && !isNoKey(key) && !english.containsKey(key)) {
                    lacking.put(key, source);
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var whole = new TreeSet<String>();
        var begins = new TreeSet<String>();
        for (var source : sources()) {
            whole.addAll(found(KEY, source));
            begins.addAll(found(BEGIN, source));
        }
        begins.remove("window."); // names the panels, one for each kind
        for (var kind : Kind.values()) {
            whole.add("window." + kind.term() + "s");
        }
        var left =
                english.stringPropertyNames().stream()
                        .filter(key -> !whole.contains(key))
                        .filter(key -> begins.stream().noneMatch(key::startsWith))
                        .filter(key -> !whole.contains(key.replaceAll("\\.(help|empty)$", "")))
                        .sorted()
                        .toList();
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void everyCommandIsNamedAndExplained(String language) {
        var messages = new Messages(Locale.of(language));
        for (var command : Command.values()) {
            assertThat(messages.has(command.nameKey())).as(command.nameKey()).isTrue();
            assertThat(messages.has(command.helpKey())).as(command.helpKey()).isTrue();
        }
        for (var group : Command.Group.values()) {
            assertThat(messages.has("group." + group.name().toLowerCase(Locale.ROOT))).isTrue();
        }
    }

    /// Strings that look like keys and are names of files, classes or properties.
    private static boolean isNoKey(String text) {
        return text.matches(".*\\.(txt|json|css|md|png|properties|html?)");
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, Path source) {
        try {
            return pattern.matcher(Files.readString(source))
                    .results()
                    .map(it -> it.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Iterable<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            var found = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(found).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All parts of a language in one; a key that stands in two parts fails.
    private static Properties bundle(String language) {
        var all = new Properties();
        for (var part : Messages.PARTS) {
            var one = new Properties();
            var name = "/org/kanttekening/messages/" + part + language + ".properties";
            try (var stream = Messages.class.getResourceAsStream(name)) {
                assertThat(stream).as(name).isNotNull();
                one.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (var key : one.stringPropertyNames()) {
                assertThat(all.put(key, one.getProperty(key))).as("%s stands twice", key).isNull();
            }
        }
        return all;
    }
}
