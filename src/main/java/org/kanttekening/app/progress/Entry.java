package org.kanttekening.app.progress;

import java.util.Optional;

/// One person and one article.
///
/// @param due by when they are to tag it, ISO 8601 or empty for no day; none where they are not
public record Entry(State state, Optional<String> due) {

    public static final Entry NONE = new Entry(State.NONE, Optional.empty());

    /// Whether the article is theirs in any way.
    public boolean isInvolved() {
        return state != State.NONE || due.isPresent();
    }

    /// Whether they were to be done before a day and are not.
    ///
    /// @param today ISO 8601
    public boolean isOverdue(String today) {
        return !state.isFinished()
                && due.filter(day -> !day.isEmpty() && day.compareTo(today) < 0).isPresent();
    }
}
