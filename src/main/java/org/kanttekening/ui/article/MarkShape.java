package org.kanttekening.ui.article;

import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Occurrence;

/// How a passage is marked on the page. Kinds differ by shape, for some readers do not see colours.
public enum MarkShape {
    /// A quote's content: a tint over the words.
    CONTENT(Layer.TINT),
    /// A quote's source: a line in the quote's lane.
    SOURCE(Layer.LINE),
    /// A quote's cue: a dashed line in the quote's lane.
    CUE(Layer.LINE),
    /// Where an actor or a decision is spoken of: a line directly under the words.
    MENTION(Layer.LINE),
    /// The words that tell a decision: a rounded outline.
    TRIGGER(Layer.OUTLINE),
    /// What a decision lays down: a rounded outline.
    MEASURE(Layer.OUTLINE),
    /// Any other passage of an annotation: a thin line, drawn only while the annotation is chosen.
    PASSAGE(Layer.LINE),
    /// What one of several people tagged: a line in that person's lane.
    VOICE(Layer.LINE),
    /// The source or the cue of a quote that one of several people tagged: a thin line there.
    VOICE_ASIDE(Layer.LINE);

    /// Marks of one layer keep out of each other's way; those of different layers lie over one
    /// another.
    public enum Layer {
        TINT,
        OUTLINE,
        LINE
    }

    private final Layer layer;

    MarkShape(Layer layer) {
        this.layer = layer;
    }

    public Layer layer() {
        return layer;
    }

    /// Whether it is drawn only while its annotation is chosen.
    public boolean onlyWhenChosen() {
        return this == PASSAGE;
    }

    static MarkShape of(Occurrence occurrence) {
        return switch (occurrence.role()) {
            case "content" -> CONTENT;
            case "source" -> SOURCE;
            case "cue" -> CUE;
            case "mentions" -> MENTION;
            case "trigger" -> TRIGGER;
            case "measure" -> MEASURE;
            default -> PASSAGE;
        };
    }

    /// Whether a passage of this shape shows where its annotation begins.
    boolean leads(Kind kind) {
        return switch (kind) {
            case QUOTE -> this == CONTENT;
            case ACTOR -> this == MENTION;
            case DECISION -> this == TRIGGER;
        };
    }
}
