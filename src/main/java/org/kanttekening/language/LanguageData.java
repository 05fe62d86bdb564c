package org.kanttekening.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of one language: `language.properties` for lists of words, and tables line by line.
final class LanguageData {

    private final String folder;
    private final Properties properties;

    private LanguageData(String folder, Properties properties) {
        this.folder = folder;
        this.properties = properties;
    }

    static LanguageData of(String folder) {
        var properties = new Properties();
        try (var reader = open(folder, "language.properties")) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LanguageData(folder, properties);
    }

    String text(String key) {
        return properties.getProperty(key, "").strip();
    }

    /// The words and phrases of a key, which commas separate.
    List<String> list(String key) {
        return parts(key, ",").toList();
    }

    Set<String> set(String key) {
        return parts(key, ",").collect(Collectors.toUnmodifiableSet());
    }

    /// The parts of a key that white space separates, for lists in which a comma means itself.
    List<String> spaced(String key) {
        return parts(key, "\\s+").toList();
    }

    /// The lines of a table that are neither blank nor a remark.
    List<String> table(String file) {
        try (var reader = open(folder, file)) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> parts(String key, String separator) {
        return Stream.of(text(key).split(separator))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty));
    }

    private static BufferedReader open(String folder, String file) {
        InputStream in = LanguageData.class.getResourceAsStream(folder + "/" + file);
        if (in == null) {
            throw new IllegalStateException("the program lacks " + folder + "/" + file);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
