package org.kanttekening.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Sidecar;

import java.util.ArrayList;
import java.util.List;

class HistoryTest {

    private static final Sidecar START = Sidecar.of(Annotator.of("anna", "Anna"), Header.NONE);

    @Test
    void goesBackToTheFirstAndForthToTheLast() {
        var history = History.of(START);
        var stood = new ArrayList<>(List.of(START));
        for (int i = 0; i < 200; i++) {
            history = history.after(note(history, "notitie " + i));
            stood.add(history.now());
        }

        for (int i = 200; i > 0; i--) {
            assertThat(history.now()).isEqualTo(stood.get(i));
            history = history.undo();
        }
        assertThat(history.now()).isEqualTo(START);
        assertThat(history.toUndo()).isEmpty();
        assertThat(history.undo()).isSameAs(history);

        for (int i = 1; i <= 200; i++) {
            history = history.redo();
            assertThat(history.now()).isEqualTo(stood.get(i));
        }
        assertThat(history.toRedo()).isEmpty();
        assertThat(history.redo()).isSameAs(history);
    }

    @Test
    void aNewGestureLeavesNothingToRedo() {
        var first = History.of(START).after(note(History.of(START), "een"));
        var back = first.undo();
        var other = back.after(note(back, "twee"));

        assertThat(back.toRedo()).isPresent();
        assertThat(other.toRedo()).isEmpty();
        assertThat(other.undo().now()).isEqualTo(START);
    }

    @Test
    void anEmptyGestureLeavesNoTrace() {
        var back = History.of(START).after(note(History.of(START), "een")).undo();

        assertThat(back.after(new ChangeSet("gesture.note", "g-2", List.of()))).isSameAs(back);
    }

    @Test
    void saysWhatUndoingAndRedoingWouldChange() {
        var gesture = note(History.of(START), "een");
        var history = History.of(START).after(gesture);

        assertThat(history.toUndo()).contains(gesture);
        assertThat(history.undo().toRedo()).contains(gesture);
    }

    @Test
    void aGestureTakenOutOfTheHistoryCannotBeRedone() {
        var first = History.of(START).after(note(History.of(START), "een"));
        var second = first.after(note(first, "twee"));

        assertThat(second.withoutLast().now()).isEqualTo(first.now());
        assertThat(second.withoutLast().toRedo()).isEmpty();
        assertThat(second.withoutLast().toUndo()).isEqualTo(first.toUndo());
        assertThat(History.of(START).withoutLast().now()).isEqualTo(START);
    }

    private static ChangeSet note(History history, String note) {
        var before = history.now().header();
        var after = Header.SHAPE.with(before, Header.NOTE, note);
        return new ChangeSet("gesture.note", note, List.of(Change.replaced(before, after)));
    }
}
