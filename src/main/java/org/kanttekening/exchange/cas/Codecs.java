package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Affiliation;
import org.kanttekening.annotation.Evidence;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Identifier;
import org.kanttekening.annotation.Shape;

/// Which sort of field stands how.
final class Codecs {

    private Codecs() {}

    // A codec is of its field type's values: FieldType's type parameter ties the two.
    @SuppressWarnings("unchecked")
    static <V> Codec<V> of(FieldType<V> type) {
        return (Codec<V>) any(type);
    }

    private static Codec<?> any(FieldType<?> type) {
        return switch (type) {
            case FieldType.Text _,
                    FieldType.Link _,
                    FieldType.Term _,
                    FieldType.Country _,
                    FieldType.Day _,
                    FieldType.Moment _,
                    FieldType.RegisterEntry _ ->
                    new PlainCodecs.OfText();
            case FieldType.Timestamp _ -> new PlainCodecs.OfInstant();
            case FieldType.Flag _ -> new PlainCodecs.OfFlag();
            case FieldType.Share _ -> new PlainCodecs.OfShare();
            case FieldType.Texts _ -> new PlainCodecs.OfTexts();
            case FieldType.Passage _ -> new LinkCodecs.OfPassage();
            case FieldType.Reference reference -> new LinkCodecs.OfReference(reference.kind());
            case FieldType.References references -> new LinkCodecs.OfReferences(references.kind());
            case FieldType.Elsewhere _ ->
                    throw new IllegalStateException("stands in entries of lists only");
            case FieldType.Part<?>(var shape) -> RecordCodec.of(shape);
            case FieldType.OptionalPart<?>(var shape) -> OptionalCodec.of(shape);
            case FieldType.Parts<?>(var shape) -> entries(shape);
        };
    }

    /// Lists in which an entry is little more than a text stand as texts, affiliations as
    /// relations, all others as links.
    private static Codec<?> entries(Shape<?> shape) {
        if (shape == Identifier.SHAPE) {
            return JoinedCodec.IDENTIFIERS;
        }
        if (shape == Evidence.SHAPE) {
            return JoinedCodec.EVIDENCE;
        }
        return shape == Affiliation.SHAPE ? new TiesCodec() : EntriesCodec.of(shape);
    }
}
