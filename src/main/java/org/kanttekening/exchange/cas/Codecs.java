package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.Evidence;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.annotation.Shape;

/// Which sort of field stands how.
final class Codecs {

    private Codecs() {}

    /// @param name of the feature, or what the names of several begin with
    // A codec is of its field type's values: FieldType's type parameter ties the two.
    @SuppressWarnings("unchecked")
    static <V> Codec<V> of(String name, FieldType<V> type) {
        return (Codec<V>) any(name, type);
    }

    private static Codec<?> any(String name, FieldType<?> type) {
        return switch (type) {
            case FieldType.Text _,
                    FieldType.Link _,
                    FieldType.Term _,
                    FieldType.Country _,
                    FieldType.Day _,
                    FieldType.Moment _,
                    FieldType.RegisterEntry _ ->
                    new PlainCodecs.OfText(name);
            case FieldType.Timestamp _ -> new PlainCodecs.OfInstant(name);
            case FieldType.Flag _ -> new PlainCodecs.OfFlag(name);
            case FieldType.Share _ -> new PlainCodecs.OfShare(name);
            case FieldType.Texts _ -> new PlainCodecs.OfTexts(name);
            case FieldType.Passage _ -> new LinkCodecs.OfPassage(name);
            case FieldType.Reference reference ->
                    new LinkCodecs.OfReference(name, reference.kind());
            case FieldType.References references ->
                    new LinkCodecs.OfReferences(name, references.kind());
            case FieldType.Elsewhere _ ->
                    throw new IllegalStateException("stands in entries of lists only");
            case FieldType.Part<?>(var shape) -> RecordCodec.of(name, shape);
            case FieldType.OptionalPart<?>(var shape) -> OptionalCodec.of(name, shape);
            case FieldType.Parts<?>(var shape) -> entries(name, shape);
        };
    }

    /// Lists in which an entry is little more than a text stand as texts, affiliations as
    /// relations, all others as links.
    private static Codec<?> entries(String name, Shape<?> shape) {
        if (shape == Identifier.SHAPE) {
            return JoinedCodec.identifiers(name);
        }
        if (shape == Evidence.SHAPE) {
            return JoinedCodec.evidence(name);
        }
        return shape == Affiliation.SHAPE ? new TiesCodec() : EntriesCodec.of(name, shape);
    }
}
