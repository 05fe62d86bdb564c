package org.kanttekening.ui.article;

import org.kanttekening.annotation.Kind;

/// What one path of a paragraph is drawn with: all shapes of one brush go into one path, so that a
/// paragraph has a dozen nodes however many marks it has. `article.css` says what each looks like.
///
/// @param depth of nesting for tints, which are see-through and must not be merged; the person's
///   number for lines of several people; otherwise 0
record Brush(Look look, Mark.Emphasis emphasis, int depth) implements Comparable<Brush> {

    /// How many people's lines look different.
    static final int PEOPLE = 6;

    /// In the order in which they are painted, all beneath the words except the last.
    enum Look {
        CONTENT("content"),
        TRIGGER("trigger"),
        ACTOR_GROUND("actor-ground"),
        VOICE_GROUND("voice-ground"),
        HIT("hit"),
        HIT_CURRENT("hit-current"),
        PROPOSAL("proposal"),
        FLASH("flash"),
        SELECTION("text-selection"),
        CONTENT_EDGE("content-edge"),
        CONTENT_GAP("content-gap"),
        MEASURE("measure"),
        BAR("bar"),
        ACTOR("actor"),
        ACTOR_PASSAGE("actor-passage"),
        DECISION_MENTION("decision-mention"),
        DECISION_PASSAGE("decision-passage"),
        SOURCE("source"),
        CUE("cue"),
        QUOTE_PASSAGE("quote-passage"),
        VOICE("voice"),
        VOICE_ASIDE("voice-aside"),
        PROPOSAL_LINE("proposal-line"),
        HANDLE("handle");

        private final String styleClass;

        Look(String styleClass) {
            this.styleClass = styleClass;
        }

        boolean isOverText() {
            return this == HANDLE;
        }
    }

    static Brush of(Look look) {
        return new Brush(look, Mark.Emphasis.RELATED, 0);
    }

    static Brush of(Look look, Mark mark) {
        return new Brush(look, mark.emphasis(), 0);
    }

    static Brush tint(Mark mark) {
        return new Brush(Look.CONTENT, mark.emphasis(), mark.lane());
    }

    /// The line of one of several people; so many look different, then they begin again.
    static Brush voice(Mark mark) {
        var look = mark.shape() == MarkShape.VOICE ? Look.VOICE : Look.VOICE_ASIDE;
        return new Brush(look, mark.emphasis(), mark.lane() % PEOPLE);
    }

    static Look line(Mark mark) {
        return switch (mark.shape()) {
            case VOICE -> Look.VOICE;
            case VOICE_ASIDE -> Look.VOICE_ASIDE;
            case SOURCE -> Look.SOURCE;
            case CUE -> Look.CUE;
            case MENTION -> mark.kind() == Kind.ACTOR ? Look.ACTOR : Look.DECISION_MENTION;
            case CONTENT, TRIGGER, MEASURE, PASSAGE ->
                    switch (mark.kind()) {
                        case QUOTE -> Look.QUOTE_PASSAGE;
                        case ACTOR -> Look.ACTOR_PASSAGE;
                        case DECISION -> Look.DECISION_PASSAGE;
                    };
        };
    }

    String[] styleClasses() {
        return new String[] {
            "mark",
            look.styleClass,
            switch (emphasis) {
                case PLAIN -> "plain";
                case RELATED -> "related";
                case CHOSEN -> "chosen";
            },
            look == Look.VOICE || look == Look.VOICE_ASIDE
                    ? "person-" + (depth + 1)
                    : depth == 0 ? "outer" : "nested"
        };
    }

    /// Whether it stands back while something else is chosen.
    boolean recedes() {
        return emphasis == Mark.Emphasis.PLAIN;
    }

    @Override
    public int compareTo(Brush other) {
        int byLook = look.compareTo(other.look);
        if (byLook != 0) {
            return byLook;
        }
        int byDepth = Integer.compare(depth, other.depth);
        return byDepth != 0 ? byDepth : emphasis.compareTo(other.emphasis);
    }
}
