package org.kanttekening.ui.window;

import org.kanttekening.app.Messages;
import org.kanttekening.app.Problems;
import org.kanttekening.app.Workspace;
import org.kanttekening.app.review.Occasion;
import org.kanttekening.check.ruling.RulingEntry;
import org.kanttekening.check.ruling.RulingSection;
import org.kanttekening.ui.review.ReviewAround;

import java.time.LocalDate;
import java.util.function.Consumer;

/// Has rulings written into the folder's guidelines, in the language of the window.
final class Ruling implements ReviewAround.Ruler {

    private final DeskWindow window;
    private final Messages messages;
    private final Workspace workspace;

    Ruling(DeskWindow window, Messages messages, Workspace workspace) {
        this.window = window;
        this.messages = messages;
        this.workspace = workspace;
    }

    @Override
    public void rule(
            Occasion occasion,
            String sentence,
            String word,
            Runnable then,
            Consumer<String> refused) {
        var entry =
                new RulingEntry(
                        sentence,
                        occasion.link().toString(),
                        messages.text("review.ruling.link"),
                        new org.kanttekening.check.ruling.Ruling(
                                LocalDate.now(workspace.furnishing().clock()),
                                occasion.kind(),
                                occasion.reason(),
                                occasion.id(),
                                word));
        var heading = messages.text("review.ruling.heading");
        workspace
                .houseRules()
                .guide(
                        markdown -> RulingSection.with(markdown, heading, entry.item()),
                        () -> {
                            then.run();
                            showAnew();
                        },
                        problem -> refused.accept(new Problems(messages).text(problem)));
    }

    /// The guidelines may stand beside the article.
    private void showAnew() {
        workspace.houseRules().guidelines(text -> text.ifPresent(window.guidelines()::show));
    }
}
