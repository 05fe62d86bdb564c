package org.kanttekening.app.progress;

import org.kanttekening.app.progress.Board.Row;

import java.util.List;
import java.util.Optional;

/// Which articles of a board are shown.
///
/// @param person whose articles; everybody's where empty
/// @param state how far these people are; any where none
/// @param overdue only what is past its day
public record Filter(String person, Optional<State> state, boolean overdue) {

    public static final Filter ALL = new Filter("", Optional.empty(), false);

    /// @param today ISO 8601
    public List<Row> of(Board board, String today) {
        if (equals(ALL)) {
            return board.rows();
        }
        return board.rows().stream().filter(it -> shows(it, today)).toList();
    }

    /// Whether an article is somebody's of whom all holds that is asked; only of one person who is
    /// named can it be asked where they have nothing at all.
    private boolean shows(Row row, String today) {
        if (!person.isEmpty()) {
            var entry = row.of(person);
            return (entry.isInvolved() || state.equals(Optional.of(State.NONE)))
                    && holds(entry, today);
        }
        if (row.entries().isEmpty()) {
            return !overdue && state.equals(Optional.of(State.NONE));
        }
        return row.entries().values().stream().anyMatch(it -> holds(it, today));
    }

    private boolean holds(Entry entry, String today) {
        return state.map(it -> it == entry.state()).orElse(true)
                && (!overdue || entry.isOverdue(today));
    }
}
