package org.kanttekening;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.kanttekening.ArchitectureRules.Names;

/// What the rules ask of a class or a field, where ArchUnit has no words for it.
final class ArchitectureConditions {

    /// From the ground up. Those that share a floor do not know each other.
    private static final List<List<String>> FLOORS =
            List.of(
                    List.of("article"),
                    List.of("language"),
                    List.of("annotation"),
                    List.of("change"),
                    List.of("folder"),
                    List.of("review", "exchange", "suggest", "check", "search"),
                    List.of("app"),
                    List.of("ui", "cli"),
                    List.of("launch"));

    private static final Map<String, Integer> HEIGHT = heights();

    /// Types whose values change, final field or not.
    private static final List<String> CHANGING =
            List.of(
                    "java.util.AbstractCollection",
                    "java.util.AbstractMap",
                    "java.util.Date",
                    "java.util.Calendar",
                    "java.util.Timer",
                    "java.util.concurrent.ConcurrentMap",
                    "java.util.concurrent.Executor",
                    "java.util.concurrent.atomic.AtomicBoolean",
                    "java.util.concurrent.atomic.AtomicInteger",
                    "java.util.concurrent.atomic.AtomicLong",
                    "java.util.concurrent.atomic.AtomicReference",
                    "java.util.concurrent.atomic.LongAdder",
                    "java.util.concurrent.locks.Lock",
                    "java.lang.StringBuilder",
                    "java.lang.ThreadLocal",
                    "javafx.beans.value.WritableValue");

    private ArchitectureConditions() {}

    static ArchCondition<JavaClass> seeOnlyTheFloorsBelow() {
        return condition(
                "see only the floors below",
                (seeing, violation) -> {
                    if (height(seeing).isEmpty()) {
                        violation.accept(seeing.getName() + " stands on no floor");
                        return;
                    }
                    seeing.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> !isAllowed(dependency))
                            .map(Dependency::getDescription)
                            .forEach(violation);
                });
    }

    static ArchCondition<JavaClass> beNullMarkedByTheirPackage() {
        return condition(
                "be @NullMarked by the package-info of their package",
                (type, violation) -> {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        violation.accept(type.getPackageName() + " has no @NullMarked package-info");
                    }
                });
    }

    /// Enums, exceptions and collections are serializable by what they extend: that is nobody's doing.
    static ArchCondition<JavaClass> implementDirectly(Class<?>... interfaces) {
        return condition(
                "implement " + List.of(interfaces),
                (type, event) -> {},
                (type, satisfied) ->
                        type.getRawInterfaces().stream()
                                .filter(
                                        implemented ->
                                                Stream.of(interfaces)
                                                        .anyMatch(implemented::isEquivalentTo))
                                .map(implemented -> type.getName() + " implements " + implemented.getName())
                                .forEach(satisfied));
    }

    static ArchCondition<JavaField> neverChange() {
        return condition(
                "never change",
                (field, violation) -> {
                    if (!field.getModifiers().contains(JavaModifier.FINAL)) {
                        violation.accept(field.getFullName() + " is not final");
                    } else if (CHANGING.stream().anyMatch(field.getRawType()::isAssignableTo)) {
                        violation.accept(
                                field.getFullName()
                                        + " is a "
                                        + field.getRawType().getSimpleName()
                                        + ", which changes");
                    }
                });
    }

    static DescribedPredicate<JavaClass> notNamedJson() {
        return describe("are neither named …Json nor nested in one", type -> !isNamedJson(type));
    }

    static DescribedPredicate<JavaMethodCall> isNamed(String method) {
        return describe("it is named " + method, call -> call.getName().equals(method));
    }
}
