package org.kanttekening;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Holds the product to its rules. [ArchitectureRulesTest] holds the rules to theirs.
@DisplayName("The product")
class ArchitectureTest {

    private static final int MOST_LINES = 400;

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                    .importPackages(ArchitectureRules.Names.ROOT);

    @Test
    void isFoundByTheseTests() {
        assertThat(PRODUCT).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.kanttekening.ArchitectureRules#all")
    void keepsTheRule(ArchitectureRules rule) {
        rule.check(PRODUCT);
    }

    @Test
    void hasNoSourceFileOfMoreThan400Lines() throws IOException {
        List<Path> sources = sources();

        assertThat(sources).isNotEmpty();
        assertThat(sources)
                .as("a class that passes %d lines is two classes", MOST_LINES)
                .allSatisfy(source -> assertThat(lines(source)).isLessThanOrEqualTo(MOST_LINES));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long lines(Path source) {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
