package org.kanttekening.ui.review;

import org.kanttekening.annotation.Review;
import org.kanttekening.app.review.Occasion;
import org.kanttekening.app.review.Reviewing;
import org.kanttekening.review.decide.Deciding.Reason;
import org.kanttekening.review.decide.Matter;
import org.kanttekening.ui.sheet.RemarkForm;

import java.util.Optional;

/// What is asked over the window while an article is reviewed.
final class ReviewForms {

    private final ReviewAround around;
    private final ReviewWords words;
    private final Reviewing reviewing;

    ReviewForms(ReviewAround around, ReviewWords words, Reviewing reviewing) {
        this.around = around;
        this.words = words;
        this.reviewing = reviewing;
    }

    /// Asks why: for the chosen matter where it is decided, else for the one decided last.
    void reason() {
        var matter = decided();
        if (matter.isEmpty()) {
            around.pass().accept(words.text("reason.nothing"));
            return;
        }
        var of = matter.get();
        var form =
                new ReasonForm(
                        words,
                        around.reasons().get(),
                        before(of),
                        reason -> {
                            around.closeOverlay().run();
                            reviewing.explain(of, reason);
                        });
        around.overlay().accept(form);
        form.focus();
    }

    /// Asks for a ruling that follows from a decision: the chosen one, else the last one.
    void ruling() {
        var matter = decided();
        if (matter.isEmpty()) {
            around.pass().accept(words.text("ruling.nothing"));
            return;
        }
        var session = reviewing.session();
        var occasion =
                Occasion.of(matter.get(), before(matter.get()), session.name(), session.text());
        var form =
                new RulingForm(
                        words,
                        occasion,
                        around.ruler(),
                        () -> {
                            around.closeOverlay().run();
                            around.pass().accept(words.text("ruling.written"));
                        });
        around.overlay().accept(form);
        form.focus();
    }

    private Optional<Matter> decided() {
        return reviewing.chosen().filter(it -> !it.isLeft()).or(reviewing::decidedLast);
    }

    private static Reason before(Matter matter) {
        Optional<Review> review = matter.agreed().flatMap(it -> it.common().review());
        return review.map(it -> new Reason(it.reason(), it.note()))
                .or(() ->
                        matter.rejected().stream()
                                .findFirst()
                                .map(it -> new Reason(it.reason(), it.note())))
                .orElse(Reason.NONE);
    }

    /// Asks for a remark on the chosen matter, or for the answer to the one that is there.
    void remark() {
        var matter = reviewing.chosen();
        if (matter.isEmpty()) {
            return;
        }
        var there = reviewing.remarks(matter.get());
        var title =
                there.isEmpty()
                        ? words.text("remark.title")
                        : words.text("remark.reply", reviewing.names().of(there.getLast().by()));
        var form =
                new RemarkForm(
                        around.messages(),
                        title,
                        text -> {
                            around.closeOverlay().run();
                            reviewing.remark(text);
                        });
        around.overlay().accept(form);
        form.focus();
    }

    /// Asks whose tags of which kind are taken over whole.
    void takeAll() {
        var form =
                new TakeAllForm(
                        words,
                        reviewing,
                        (who, kind) -> {
                            around.closeOverlay().run();
                            reviewing.takeAll(who, kind, Reason.NONE);
                        });
        around.overlay().accept(form);
        form.focus();
    }
}
