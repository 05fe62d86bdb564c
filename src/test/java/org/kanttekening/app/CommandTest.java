package org.kanttekening.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

class CommandTest {

    /// A key that works anywhere works in the article as well, so no two commands may share one.
    @Test
    void noTwoCommandsShareAKey() {
        var shared = new ArrayList<String>();
        var keys = new KeyMap(Map.of());
        for (var command : Command.values()) {
            for (var stroke : command.defaultKeys()) {
                keys.taken(stroke, command)
                        .forEach(other -> shared.add(stroke + ": " + command + ", " + other));
            }
        }

        assertThat(shared).isEmpty();
    }

    @Test
    void noCommandTakesOneKeyTwice() {
        for (var command : Command.values()) {
            assertThat(command.defaultKeys()).as(command.id()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aCommandThatIsGivenAnywhereHasAKeyThatTypesNothing() {
        for (var command : Command.values()) {
            if (command.scope() == Command.Scope.ANYWHERE) {
                assertThat(command.defaultKeys())
                        .as(command.id())
                        .anyMatch(stroke -> !stroke.types());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isKnownByItsId(Command command) {
        assertThat(command.id()).matches("[a-z]+(-[a-z0-9]+)*");
        assertThat(Command.ofId(command.id())).contains(command);
    }

    @Test
    void nineCommandsAreForSpeakersByNumber() {
        var numbers = new TreeSet<Integer>();
        for (var command : Command.values()) {
            numbers.add(command.speaker());
            if (command.speaker() > 0) {
                assertThat(command.defaultKeys())
                        .containsExactly(KeyStroke.parse("" + command.speaker()));
            }
        }

        assertThat(numbers).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void canBeGivenOnlyWhileItsConditionsHold() {
        assertThat(Command.CUE.isEnabled(EnumSet.allOf(Condition.class))).isTrue();
        assertThat(Command.CUE.isEnabled(Set.of(Condition.EDITABLE, Condition.WORDS))).isFalse();
        assertThat(Command.QUIT.isEnabled(Set.of())).isTrue();
    }

    @Test
    void theUsersKeysTakeThePlaceOfTheDefaults() {
        var keys = new KeyMap(Map.of("tag-quote", List.of("W", "Ctrl+W")));

        assertThat(keys.command(KeyStroke.parse("W"), Command.Scope.ARTICLE))
                .contains(Command.TAG_QUOTE);
        assertThat(keys.command(KeyStroke.parse("Ctrl+W"), Command.Scope.ARTICLE))
                .contains(Command.TAG_QUOTE);
        assertThat(keys.command(KeyStroke.parse("Q"), Command.Scope.ARTICLE)).isEmpty();
        assertThat(keys.shown(Command.TAG_QUOTE)).isEqualTo("W");
    }

    @Test
    void aCommandOrKeyThatIsNotKnownIsPassedOver() {
        var keys =
                new KeyMap(
                        Map.of(
                                "fly", List.of("W"),
                                "tag-quote", List.of("Hyper+Q", "W"),
                                "cue", List.of()));

        assertThat(keys.of(Command.TAG_QUOTE)).containsExactly(KeyStroke.parse("W"));
        assertThat(keys.of(Command.CUE)).isEmpty();
        assertThat(keys.shown(Command.CUE)).isEmpty();
    }

    @Test
    void aKeyTheUserGaveAwayIsNoLongerTheDefaultOfAnother() {
        var keys = new KeyMap(Map.of("note", List.of("Q")));

        assertThat(keys.command(KeyStroke.parse("Q"), Command.Scope.ARTICLE))
                .contains(Command.NOTE);
        assertThat(keys.of(Command.TAG_QUOTE)).isEmpty();
        assertThat(keys.shown(Command.TAG_QUOTE)).isEmpty();
    }
}
