package org.kanttekening;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.kanttekening.ArchitectureConditions.beNullMarkedByTheirPackage;
import static org.kanttekening.ArchitectureConditions.isNamed;
import static org.kanttekening.ArchitectureConditions.neverChange;
import static org.kanttekening.ArchitectureConditions.notImplement;
import static org.kanttekening.ArchitectureConditions.notNamedJson;
import static org.kanttekening.ArchitectureConditions.seeOnlyTheFloorsBelow;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.GeneralCodingRules;

import java.io.Externalizable;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Stream;

/// The rules of the house: which package may know which, and what no class does. A package without
/// classes keeps them all.
enum ArchitectureRules {
    EACH_FLOOR_SEES_ONLY_THOSE_BELOW_IT(classes().should(seeOnlyTheFloorsBelow())),

    NO_PACKAGES_FORM_A_CYCLE(slices().matching(Names.ROOT + ".(**)").should().beFreeOfCycles()),

    EVERY_PACKAGE_SAYS_WHAT_IT_IS_FOR(classes().should(beNullMarkedByTheirPackage())),

    ONLY_LAUNCH_AND_UI_KNOW_THE_TOOLKIT(
            noClasses()
                    .that()
                    .resideOutsideOfPackages(Names.in("launch", "ui"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "com.sun.javafx..",
                            "jfx.incubator..",
                            "org.controlsfx..",
                            "impl.org.controlsfx..",
                            "org.kordamp.ikonli..")),

    ONLY_CLASSES_NAMED_JSON_KNOW_JACKSON(
            noClasses()
                    .that(notNamedJson())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Names.JACKSON)),

    NEITHER_THE_CORE_NOR_THE_WINDOWS_KNOW_JACKSON(
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            Names.in("article", "language", "annotation", "change", "ui"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Names.JACKSON)),

    NOTHING_STATIC_CHANGES(fields().that().areStatic().should(neverChange())),

    NOTHING_IS_MADE_SERIALIZABLE(
            classes().should(notImplement(Serializable.class, Externalizable.class))),

    NOTHING_IS_READ_OR_WRITTEN_BY_OBJECT_STREAM(
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(ObjectInputStream.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(ObjectOutputStream.class)),

    ONLY_ONE_CLASS_MAKES_XML_PARSERS(
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(Names.ROOT + ".exchange.StrictXml")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javax.xml..",
                            "org.w3c.dom..",
                            "org.xml.sax.ext..",
                            "com.sun.org.apache..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.xml.sax.helpers.XMLReaderFactory")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.beans.XMLDecoder")
                    .because("the others read what a DOCTYPE names")),

    ONLY_LAUNCH_SETS_UP_LOGGING(
            noClasses()
                    .that()
                    .resideOutsideOfPackages(Names.in("launch"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                    .because("the others log through System.Logger")),

    ONLY_LAUNCH_AND_CLI_WRITE_TO_THE_TERMINAL(
            noClasses()
                    .that()
                    .resideOutsideOfPackages(Names.in("launch", "cli"))
                    .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)),

    NO_TEMPORARY_FILE_IS_CLOSED_TO_COLLEAGUES(
            noClasses()
                    .should()
                    .callMethodWhere(isNamed("createTempFile"))
                    .because("createTempFile makes a file that its owner alone can read"));

    private final ArchRule rule;

    ArchitectureRules(ArchRule rule) {
        this.rule = rule.allowEmptyShould(true);
    }

    static Stream<ArchitectureRules> all() {
        return Stream.of(values());
    }

    void check(JavaClasses classes) {
        rule.check(classes);
    }

    EvaluationResult evaluate(JavaClasses classes) {
        return rule.evaluate(classes);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Names of packages, as ArchUnit writes them.
    static final class Names {

        static final String ROOT = "org.kanttekening";
        static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.jackson.."};

        private Names() {}

        static String[] in(String... packages) {
            return Stream.of(packages).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
        }
    }
}
