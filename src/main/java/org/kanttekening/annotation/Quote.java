package org.kanttekening.annotation;

import java.util.List;

/// Words that the article gives as somebody's: content, the cue that says so, the words for the
/// source, and the actors behind it. Quotes nest through `inside`.
public record Quote(
        String id,
        Segments content,
        Segments source,
        Segments cue,
        List<Speaker> speakers,
        Addressee addressee,
        Segments mediumSpan,
        String type,
        String speechKind,
        String polarity,
        String certainty,
        String stance,
        String sourceForm,
        String anonymityReason,
        String medium,
        String inside,
        List<Response> respondsTo,
        Check check,
        Common common)
        implements Annotation {

    public Quote {
        speakers = List.copyOf(speakers);
        respondsTo = List.copyOf(respondsTo);
    }

    /// One with nothing filled in but the scheme's defaults.
    public static Quote blank(String id, Common common) {
        return new Quote(
                id,
                Segments.NONE,
                Segments.NONE,
                Segments.NONE,
                List.of(),
                Addressee.NONE,
                Segments.NONE,
                "",
                "",
                "affirmed",
                "unspecified",
                "neutral",
                "",
                "",
                "unspecified",
                "",
                List.of(),
                Check.NONE,
                common);
    }

    @Override
    public Kind kind() {
        return Kind.QUOTE;
    }

    @Override
    public Quote withCommon(Common changed) {
        return new Quote(
                id,
                content,
                source,
                cue,
                speakers,
                addressee,
                mediumSpan,
                type,
                speechKind,
                polarity,
                certainty,
                stance,
                sourceForm,
                anonymityReason,
                medium,
                inside,
                respondsTo,
                check,
                changed);
    }

    public Quote withContent(Segments changed) {
        return QuoteFields.SHAPE.with(this, QuoteFields.CONTENT, changed);
    }

    public Quote withSource(Segments changed) {
        return QuoteFields.SHAPE.with(this, QuoteFields.SOURCE, changed);
    }

    public Quote withCue(Segments changed) {
        return QuoteFields.SHAPE.with(this, QuoteFields.CUE, changed);
    }

    public Quote withSpeakers(List<Speaker> changed) {
        return QuoteFields.SHAPE.with(this, QuoteFields.SPEAKERS, changed);
    }

    public Quote withType(String changed) {
        return QuoteFields.SHAPE.with(this, QuoteFields.TYPE, changed);
    }

    public Quote withSourceForm(String changed) {
        return QuoteFields.SHAPE.with(this, QuoteFields.SOURCE_FORM, changed);
    }

    public Quote withInside(String changed) {
        return QuoteFields.SHAPE.with(this, QuoteFields.INSIDE, changed);
    }

    public Quote withRespondsTo(List<Response> changed) {
        return QuoteFields.SHAPE.with(this, QuoteFields.RESPONDS_TO, changed);
    }

    public Quote withCheck(Check changed) {
        return QuoteFields.SHAPE.with(this, QuoteFields.CHECK, changed);
    }
}
