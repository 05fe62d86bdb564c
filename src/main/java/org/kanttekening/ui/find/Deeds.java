package org.kanttekening.ui.find;

import org.kanttekening.annotation.Kind;
import org.kanttekening.app.find.Acting;
import org.kanttekening.app.find.Setting;
import org.kanttekening.app.find.Tags;
import org.kanttekening.search.Hit;

import java.util.List;
import java.util.function.Supplier;

/// Does what the buttons under the hits say, and tells what came of it.
final class Deeds implements ActBar.Deeds {

    /// What is longer, in UTF-16 units, is a sentence and no name.
    private static final int LONGEST_NAME = 60;

    private final FindWords words;
    private final FindAround around;
    private final Supplier<List<Hit>> ticked;
    private final Listener listener;
    private final Runnable export;
    private boolean cancelled;

    /// Hears what becomes of a deed.
    interface Listener {

        /// So many articles are open, of all that it is for.
        void opened(int open, int total);

        /// @param said what was done
        void done(String said);

        /// Nothing was done after all.
        void gaveUp();
    }

    /// @param ticked the ticked hits
    /// @param export writes hits into a file
    Deeds(
            FindWords words,
            FindAround around,
            Supplier<List<Hit>> ticked,
            Listener listener,
            Runnable export) {
        this.words = words;
        this.around = around;
        this.ticked = ticked;
        this.listener = listener;
        this.export = export;
    }

    @Override
    public void tag(Kind kind) {
        switch (kind) {
            case QUOTE -> tag(new Tags.Quotes());
            case DECISION -> tag(new Tags.Decisions());
            case ACTOR -> {
                var hits = ticked.get();
                var form =
                        new ActorForm(
                                words,
                                name(hits),
                                around.acting().able(hits).words(),
                                around.register(),
                                this::tag);
                around.overlay().accept(form);
                form.focus();
            }
        }
    }

    /// What was found, where it can be a name.
    private static String name(List<Hit> hits) {
        var found = hits.isEmpty() ? "" : hits.getFirst().found().strip();
        return found.length() <= LONGEST_NAME ? found : "";
    }

    private void tag(Tags tags) {
        around.closeOverlay().run();
        around.acting().tag(ticked.get(), tags, told("find.done.tagged"));
    }

    @Override
    public void change() {
        var form =
                new ChangeForm(
                        words,
                        around.messages(),
                        around.clock(),
                        around.folder(),
                        around.acting().able(ticked.get()),
                        this::change);
        around.overlay().accept(form);
        form.focus();
    }

    private void change(Setting<?> setting) {
        around.closeOverlay().run();
        around.acting().change(ticked.get(), setting, told("find.done.changed"));
    }

    @Override
    public void remove() {
        around.acting().remove(ticked.get(), told("find.done.removed"));
    }

    @Override
    public void export() {
        export.run();
    }

    @Override
    public void move(boolean undo) {
        var whole = undo ? "find.done.undone" : "find.done.redone";
        var partly = undo ? "find.done.undone.not" : "find.done.redone.not";
        around.acting()
                .move(undo)
                .ifPresent(reach ->
                        listener.done(
                                reach.blocked().isEmpty()
                                        ? words.text(whole, reach.others().size() + 1)
                                        : words.text(
                                                partly,
                                                reach.others().size() + 1,
                                                String.join(", ", reach.blocked()))));
    }

    private Acting.Listener told(String key) {
        cancelled = false;
        return new Acting.Listener() {
            @Override
            public void opened(int done, int total) {
                listener.opened(done, total);
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }

            @Override
            public void done(Acting.Outcome outcome) {
                // once the first article is changed, all of it is done
                if (cancelled && outcome.articles() == 0) {
                    listener.gaveUp();
                } else {
                    listener.done(said(key, outcome));
                }
            }
        };
    }

    private String said(String key, Acting.Outcome outcome) {
        var said = words.text(key, outcome.count(), outcome.articles());
        return outcome.left() == 0
                ? said
                : said + " " + words.text("find.done.left", outcome.left());
    }

    /// Gives up what has not been begun to be done.
    void cancel() {
        cancelled = true;
    }
}
