package org.kanttekening.ui.article;

import org.jspecify.annotations.Nullable;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Paints the marks of the paragraphs that can be seen and the labels in the margin, and of those
/// only what has changed since the last time.
final class Painting {

    private final Shown shown;
    private final MarginLabels labels;
    private final MarkLayers layers = new MarkLayers();
    private final Highlights highlights = new Highlights();
    private ArticleText text = new ArticleText("");
    private AnnotationSet set = AnnotationSet.EMPTY;
    private Choice choice = Choice.NONE;
    private Function<Annotation, String> labelOf = Annotation::id;
    private Predicate<Annotation> incomplete = annotation -> false;
    private @Nullable Voices voices;

    /// @param shown the paragraphs on the page
    Painting(Shown shown, MarginLabels labels) {
        this.shown = shown;
        this.labels = labels;
    }

    MarkLayers layers() {
        return layers;
    }

    Highlights highlights() {
        return highlights;
    }

    /// Begins another article, with nothing chosen.
    void begin(ArticleText article, AnnotationSet annotations) {
        text = article;
        set = annotations;
        choice = Choice.NONE;
        highlights.clear();
        layers.clear();
    }

    /// Finds the marks anew of paragraphs with annotations that changed.
    void update(AnnotationSet now, Set<String> changedIds) {
        forget(Touched.paragraphs(text, set, now, changedIds));
        set = now;
    }

    /// Finds the marks anew of paragraphs that look different now that others stand out.
    void choose(Choice next) {
        forget(Touched.paragraphs(text, set, choice.difference(next)));
        choice = next;
    }

    private void forget(BitSet paragraphs) {
        paragraphs.stream()
                .forEach(index -> {
                    var flow = shown.made(index);
                    if (flow != null) {
                        flow.setMarks(null);
                    }
                });
    }

    void setLabels(Function<Annotation, String> called) {
        labelOf = called;
    }

    void setIncomplete(Predicate<Annotation> lacks) {
        incomplete = lacks;
        shown.each(flow -> flow.setMarks(null));
    }

    /// Draws the marks as those of several people, or of one.
    void setVoices(@Nullable Voices changed) {
        voices = changed;
        shown.each(flow -> flow.setMarks(null));
    }

    ParagraphMarks marks(MarkedFlow flow) {
        var known = flow.marks();
        if (known == null) {
            var paragraph = text.paragraphs().get(flow.index());
            var people = voices;
            known =
                    people == null
                            ? ParagraphMarks.of(paragraph, set, choice, incomplete)
                            : VoiceMarks.of(paragraph, set, people);
            flow.setMarks(known);
        }
        return known;
    }

    /// @param height of what can be seen
    void paint(Page page, Span selection, double height) {
        var notes = new MarginNotes(set, labelOf, incomplete);
        for (var flow : shown.onPage()) {
            double top = Shown.top(flow);
            var marks = marks(flow);
            var paragraph = text.paragraphs().get(flow.index());
            flow.paint(
                    highlights.decoration(paragraph, marks, !choice.isNone(), selection),
                    -top,
                    height - top);
            layers.place(flow);
            notes.add(flow, marks, top, height);
        }
        shown.painted(layers::remove);
        labels.show(notes.entries(), page, !choice.isNone());
    }
}
