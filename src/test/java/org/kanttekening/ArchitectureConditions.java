package org.kanttekening;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;
import org.kanttekening.ArchitectureRules.Names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

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

    private static final Map<String, Integer> HEIGHTS = heights();

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
                (type, violation) -> {
                    if (!HEIGHTS.containsKey(floor(type))) {
                        violation.accept(type.getName() + " stands on no floor");
                    } else {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(ArchitectureConditions::looksUpOrSideways)
                                .map(Dependency::getDescription)
                                .forEach(violation);
                    }
                });
    }

    static ArchCondition<JavaClass> beNullMarkedByTheirPackage() {
        return condition(
                "be null-marked by their package",
                (type, violation) -> {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        violation.accept(
                                type.getPackageName() + " has no @NullMarked in a package-info");
                    }
                });
    }

    /// Enums, exceptions and collections are serializable by what they extend, which is nobody's
    /// doing.
    static ArchCondition<JavaClass> notImplement(Class<?>... interfaces) {
        return condition(
                "not implement " + List.of(interfaces),
                (type, violation) ->
                        Stream.of(interfaces)
                                .filter(unwanted -> implementsItself(type, unwanted))
                                .map(unwanted -> type.getName() + " implements " + unwanted)
                                .forEach(violation));
    }

    static ArchCondition<JavaField> neverChange() {
        return condition(
                "never change",
                (field, violation) -> {
                    if (!field.getModifiers().contains(JavaModifier.FINAL)) {
                        violation.accept(field.getFullName() + " is not final");
                    } else if (CHANGING.stream().anyMatch(field.getRawType()::isAssignableTo)) {
                        violation.accept(
                                field.getFullName() + " holds a " + field.getRawType().getName());
                    }
                });
    }

    static DescribedPredicate<JavaClass> notNamedJson() {
        return describe("are neither named …Json nor nested in one", type -> !isNamedJson(type));
    }

    static DescribedPredicate<JavaMethodCall> isNamed(String method) {
        return describe("is named " + method, call -> call.getName().equals(method));
    }

    private static boolean looksUpOrSideways(Dependency dependency) {
        if (!isOurs(dependency.getTargetClass())) {
            return false;
        }
        String own = floor(dependency.getOriginClass());
        String other = floor(dependency.getTargetClass());
        return !own.equals(other) && HEIGHTS.getOrDefault(other, FLOORS.size()) >= HEIGHTS.get(own);
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(Names.ROOT + ".");
    }

    /// The package directly under the root in which a class of ours stands, or an empty string.
    private static String floor(JavaClass type) {
        String below = type.getPackageName().substring(Names.ROOT.length());
        return below.isEmpty() ? below : below.substring(1).split("\\.", 2)[0];
    }

    private static boolean implementsItself(JavaClass type, Class<?> unwanted) {
        return type.getRawInterfaces().stream().anyMatch(found -> found.isEquivalentTo(unwanted));
    }

    private static boolean isNamedJson(JavaClass type) {
        return type.getSimpleName().endsWith("Json")
                || type.getEnclosingClass().map(ArchitectureConditions::isNamedJson).orElse(false);
    }

    private static Map<String, Integer> heights() {
        Map<String, Integer> heights = new HashMap<>();
        for (int height = 0; height < FLOORS.size(); height++) {
            for (String name : FLOORS.get(height)) {
                heights.put(name, height);
            }
        }
        return Map.copyOf(heights);
    }

    private static <T> ArchCondition<T> condition(
            String description, BiConsumer<T, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(
                        item, message -> events.add(SimpleConditionEvent.violated(item, message)));
            }
        };
    }
}
