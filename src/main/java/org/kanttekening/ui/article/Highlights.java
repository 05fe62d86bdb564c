package org.kanttekening.ui.article;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kanttekening.article.Paragraph;
import org.kanttekening.article.Span;
import org.kanttekening.ui.article.Decoration.Handle;
import org.kanttekening.ui.article.Decoration.Proposed;
import org.kanttekening.ui.article.Decoration.Stretch;

import java.util.List;
import java.util.function.DoubleConsumer;

/// What is shown for a while and belongs to no annotation: found places, a flash, the edge being
/// moved, what a rule proposes.
final class Highlights {

    private static final Duration FLASH = Duration.millis(1100);

    private List<Span> hits = List.of();
    private @Nullable Span currentHit;
    private @Nullable Span flash;
    private @Nullable Span held;
    private boolean heldAtStart;
    private List<Proposal> proposals = List.of();
    private @Nullable Animation fading;

    void clear() {
        hits = List.of();
        currentHit = null;
        flash = null;
        held = null;
        proposals = List.of();
    }

    void setHits(List<Span> found, @Nullable Span current) {
        hits = List.copyOf(found);
        currentHit = current;
    }

    void setHandle(@Nullable Span span, boolean start) {
        held = span;
        heldAtStart = start;
    }

    void setProposals(List<Proposal> proposed) {
        proposals = List.copyOf(proposed);
    }

    /// @param faded is told how much of the flash is left, from 1 to 0
    void flash(Span span, Runnable changed, DoubleConsumer faded) {
        if (fading != null) {
            fading.stop();
        }
        flash = span;
        changed.run();
        var fade =
                new Transition() {
                    {
                        setCycleDuration(FLASH);
                        setInterpolator(Interpolator.EASE_IN);
                    }

                    @Override
                    protected void interpolate(double share) {
                        faded.accept(1 - share);
                    }
                };
        fade.setOnFinished(event -> {
            flash = null;
            changed.run();
        });
        fading = fade;
        fade.play();
    }

    Decoration decoration(
            Paragraph paragraph, ParagraphMarks marks, boolean receding, Span selection) {
        return new Decoration(
                marks,
                receding,
                selection.isEmpty() ? null : within(paragraph, selection),
                hitsIn(paragraph),
                currentHit == null ? null : within(paragraph, currentHit),
                flash == null ? null : within(paragraph, flash),
                handleIn(paragraph),
                proposalsIn(paragraph));
    }

    private List<Stretch> hitsIn(Paragraph paragraph) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).end() <= paragraph.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < hits.size() && hits.get(end).start() < paragraph.end()) {
            end++;
        }
        return hits.subList(low, end).stream()
                .filter(hit -> !hit.equals(currentHit))
                .map(hit -> cut(paragraph, hit))
                .toList();
    }

    private @Nullable Handle handleIn(Paragraph paragraph) {
        if (held == null) {
            return null;
        }
        int offset = heldAtStart ? held.start() : held.end();
        boolean here = offset >= paragraph.start() && offset <= paragraph.end();
        return here ? new Handle(offset - paragraph.start(), heldAtStart) : null;
    }

    private List<Proposed> proposalsIn(Paragraph paragraph) {
        return proposals.stream()
                .filter(proposal -> proposal.span().overlaps(paragraph.span()))
                .map(proposal -> {
                    var cut = cut(paragraph, proposal.span());
                    return new Proposed(cut.start(), cut.end(), proposal.shape());
                })
                .toList();
    }

    /// The part of a span in a paragraph, its line feed included.
    private static @Nullable Stretch within(Paragraph paragraph, Span span) {
        boolean here = span.start() <= paragraph.end() && span.end() > paragraph.start();
        return here ? cut(paragraph, span) : null;
    }

    private static Stretch cut(Paragraph paragraph, Span span) {
        return new Stretch(
                Math.max(span.start(), paragraph.start()) - paragraph.start(),
                Math.min(span.end(), paragraph.end()) - paragraph.start(),
                span.end() > paragraph.end());
    }
}
