package org.kanttekening.ui.progress;

import org.kanttekening.app.Messages;
import org.kanttekening.app.progress.Entry;
import org.kanttekening.app.progress.State;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;

/// Puts into words how far somebody is and by when they are to be done.
final class ProgressWords {

    private static final String DAY = "d MMM uuuu";

    private final Messages messages;

    ProgressWords(Messages messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.text("progress." + key, arguments);
    }

    String state(State state) {
        return text("state." + state.term());
    }

    /// @param today ISO 8601
    String of(Entry entry, String today) {
        var said = new ArrayList<String>();
        if (entry.state() != State.NONE) {
            said.add(state(entry.state()));
        } else if (entry.due().isPresent() && !entry.isOverdue(today)) {
            said.add(text("assigned"));
        }
        entry.due()
                .filter(day -> !day.isEmpty())
                .ifPresent(day ->
                        said.add(text(entry.isOverdue(today) ? "due.late" : "due", day(day))));
        return String.join(" · ", said);
    }

    /// A day as it is read; what is none as it stands.
    String day(String iso) {
        try {
            return DateTimeFormatter.ofPattern(DAY, messages.locale()).format(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return iso;
        }
    }
}
