package org.kanttekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// A rule that nothing can break holds nothing: each is shown small sources that break it, compiled
/// here, and one that comes close and does not.
@DisplayName("A rule of the house")
class ArchitectureRulesTest {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /// One for all examples: opening the class path is what takes long.
    private static final StandardJavaFileManager FILES =
            JAVAC.getStandardFileManager(null, null, null);

    @TempDir private Path folder;

    @AfterAll
    static void closeFiles() throws IOException {
        FILES.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("broken")
    void seesThatItIsBroken(ArchitectureRules rule, String what, List<String> sources)
            throws IOException {
        assertThat(rule.evaluate(compile(sources)).hasViolation()).as(what).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("kept")
    void seesThatItIsKept(ArchitectureRules rule, String what, List<String> sources)
            throws IOException {
        assertThat(rule.evaluate(compile(sources)).getFailureReport().getDetails())
                .as(what)
                .isEmpty();
    }

    @Test
    void isBrokenHereAtLeastOnce() {
        assertThat(broken().map(each -> (ArchitectureRules) each.get()[0]))
                .containsAll(EnumSet.allOf(ArchitectureRules.class));
    }

    private static Stream<Arguments> broken() {
        return Stream.of(
                example(
                        ArchitectureRules.EACH_FLOOR_SEES_ONLY_THOSE_BELOW_IT,
                        "looks up",
                        "package org.kanttekening.change; public class Change {}",
                        """
                        package org.kanttekening.article;
                        class Text { org.kanttekening.change.Change change; }
                        """),
                example(
                        ArchitectureRules.EACH_FLOOR_SEES_ONLY_THOSE_BELOW_IT,
                        "looks sideways",
                        "package org.kanttekening.review.side; public class Side {}",
                        """
                        package org.kanttekening.search;
                        class Find { Object side() { return new org.kanttekening.review.side.Side(); } }
                        """),
                example(
                        ArchitectureRules.EACH_FLOOR_SEES_ONLY_THOSE_BELOW_IT,
                        "stands on no floor",
                        "package org.kanttekening.cellar; class Wine {}"),
                example(
                        ArchitectureRules.NO_PACKAGES_FORM_A_CYCLE,
                        "two panels know each other",
                        """
                        package org.kanttekening.ui.cards;
                        public class Card { org.kanttekening.ui.list.Row row; }
                        """,
                        """
                        package org.kanttekening.ui.list;
                        public class Row { org.kanttekening.ui.cards.Card card; }
                        """),
                example(
                        ArchitectureRules.EVERY_PACKAGE_SAYS_WHAT_IT_IS_FOR,
                        "no package-info",
                        "package org.kanttekening.check; class Check {}"),
                example(
                        ArchitectureRules.ONLY_LAUNCH_AND_UI_KNOW_THE_TOOLKIT,
                        "a property in the desk",
                        """
                        package org.kanttekening.app;
                        class Desk { javafx.beans.property.StringProperty title; }
                        """),
                example(
                        ArchitectureRules.ONLY_LAUNCH_AND_UI_KNOW_THE_TOOLKIT,
                        "ControlsFX on the command line",
                        """
                        package org.kanttekening.cli;
                        class Bar { org.controlsfx.control.StatusBar bar; }
                        """),
                example(
                        ArchitectureRules.ONLY_CLASSES_NAMED_JSON_KNOW_JACKSON,
                        "a mapper in a class of another name",
                        """
                        package org.kanttekening.folder;
                        class Sidecar { tools.jackson.databind.ObjectMapper mapper; }
                        """),
                example(
                        ArchitectureRules.NEITHER_THE_CORE_NOR_THE_WINDOWS_KNOW_JACKSON,
                        "a mapper among the annotations",
                        """
                        package org.kanttekening.annotation;
                        class QuoteJson { tools.jackson.databind.ObjectMapper mapper; }
                        """),
                example(
                        ArchitectureRules.NOTHING_STATIC_CHANGES,
                        "a static field that is not final",
                        "package org.kanttekening.app; class Desk { static int opened; }"),
                example(
                        ArchitectureRules.NOTHING_STATIC_CHANGES,
                        "a static map that can be written to",
                        """
                        package org.kanttekening.app;
                        class Desk { static final java.util.TreeMap<String, String> OPEN = null; }
                        """),
                example(
                        ArchitectureRules.NOTHING_IS_MADE_SERIALIZABLE,
                        "a serializable record",
                        """
                        package org.kanttekening.article;
                        record Span(int begin, int end) implements java.io.Serializable {}
                        """),
                example(
                        ArchitectureRules.NOTHING_IS_READ_OR_WRITTEN_BY_OBJECT_STREAM,
                        "an object stream",
                        """
                        package org.kanttekening.folder;
                        class Reader {
                            Object read(java.io.InputStream in) throws Exception {
                                return new java.io.ObjectInputStream(in).readObject();
                            }
                        }
                        """),
                example(
                        ArchitectureRules.ONLY_ONE_CLASS_MAKES_XML_PARSERS,
                        "a parser of documents",
                        """
                        package org.kanttekening.exchange.other;
                        class Reader {
                            Object parser() throws Exception {
                                return javax.xml.parsers.DocumentBuilderFactory.newInstance();
                            }
                        }
                        """),
                example(
                        ArchitectureRules.ONLY_ONE_CLASS_MAKES_XML_PARSERS,
                        "a streaming parser",
                        """
                        package org.kanttekening.folder;
                        class Reader { javax.xml.stream.XMLInputFactory factory; }
                        """),
                example(
                        ArchitectureRules.ONLY_LAUNCH_SETS_UP_LOGGING,
                        "a logger of java.util.logging",
                        """
                        package org.kanttekening.folder;
                        class Queue {
                            Object log = java.util.logging.Logger.getLogger("queue");
                        }
                        """),
                example(
                        ArchitectureRules.ONLY_LAUNCH_AND_CLI_WRITE_TO_THE_TERMINAL,
                        "a line on the standard output",
                        """
                        package org.kanttekening.folder;
                        class Queue { void save() { System.out.println("saved"); } }
                        """),
                example(
                        ArchitectureRules.NO_TEMPORARY_FILE_IS_CLOSED_TO_COLLEAGUES,
                        "Files.createTempFile",
                        """
                        package org.kanttekening.folder;
                        class Queue {
                            Object temporary() throws java.io.IOException {
                                return java.nio.file.Files.createTempFile("a", "b");
                            }
                        }
                        """));
    }

    private static Stream<Arguments> kept() {
        return Stream.of(
                example(
                        ArchitectureRules.EACH_FLOOR_SEES_ONLY_THOSE_BELOW_IT,
                        "looks down, past a floor",
                        "package org.kanttekening.article; public class Text {}",
                        """
                        package org.kanttekening.ui.article;
                        class TextView { org.kanttekening.article.Text text; }
                        """),
                example(
                        ArchitectureRules.ONLY_CLASSES_NAMED_JSON_KNOW_JACKSON,
                        "a mapper in a class nested in one named so",
                        """
                        package org.kanttekening.folder;
                        class SidecarJson {
                            static class Writer { tools.jackson.databind.ObjectMapper mapper; }
                        }
                        """),
                example(
                        ArchitectureRules.ONLY_ONE_CLASS_MAKES_XML_PARSERS,
                        "a handler of what the one class parses",
                        """
                        package org.kanttekening.exchange.other;
                        class Heard extends org.xml.sax.helpers.DefaultHandler {}
                        """),
                example(
                        ArchitectureRules.NOTHING_STATIC_CHANGES,
                        "constants, an enum and a switch over it",
                        """
                        package org.kanttekening.article;
                        enum Kind {
                            TXT, HTML;
                            static final java.util.List<String> NAMES = java.util.List.of("txt");
                            int rank() { return switch (this) { case TXT -> 1; case HTML -> 2; }; }
                        }
                        """),
                example(
                        ArchitectureRules.NOTHING_IS_MADE_SERIALIZABLE,
                        "an exception",
                        "package org.kanttekening.folder; class Unreadable extends Exception {}"));
    }

    private static Arguments example(ArchitectureRules rule, String what, String... sources) {
        return arguments(rule, what, List.of(sources));
    }

    private JavaClasses compile(List<String> sources) throws IOException {
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        List<Source> units = sources.stream().map(Source::new).toList();
        assertThat(JAVAC.getTask(null, FILES, null, List.of("-proc:none"), null, units).call())
                .as("compiles")
                .isTrue();
        return new ClassFileImporter().importPath(folder);
    }

    /// A source file that is nowhere but here.
    private static final class Source extends SimpleJavaFileObject {

        private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
        private static final Pattern TYPE = Pattern.compile("(?:class|enum|record) (\\w+)");

        private final String text;

        Source(String text) {
            super(
                    URI.create(
                            found(PACKAGE, text).replace('.', '/')
                                    + "/"
                                    + found(TYPE, text)
                                    + ".java"),
                    Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        private static String found(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            assertThat(matcher.find()).isTrue();
            return matcher.group(1);
        }
    }
}
