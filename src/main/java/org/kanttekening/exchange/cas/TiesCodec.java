package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// How affiliations stand: each a relation from the actor to the organisation. One without an
/// organisation is none, and the words that tell it have no place on a relation.
final class TiesCodec implements Codec<List<Affiliation>> {

    private static final RecordCodec<Affiliation> ONE =
            RecordCodec.of("", Affiliation.SHAPE, Set.of("organisation", "evidence"), Map.of());

    /// The features of the relation itself.
    static void declareRelation(Consumer<CasFeature> into) {
        into.accept(new CasFeature(Layer.GOVERNOR, new CasFeature.To(Layer.ACTOR.type())));
        into.accept(new CasFeature(Layer.DEPENDENT, new CasFeature.To(Layer.ACTOR.type())));
        into.accept(new CasFeature(Layer.INDEX, CasFeature.Plain.WHOLE));
        ONE.declare(Layer.AFFILIATION, into);
    }

    @Override
    public void declare(Layer layer, Consumer<CasFeature> into) {
        // the relation has them, not the actor
    }

    @Override
    public void encode(List<Affiliation> value, Natives into) {
        for (var affiliation : value) {
            if (!affiliation.organisation().isEmpty()) {
                into.ties().add(new Tie(affiliation.organisation(), ONE.natives(affiliation)));
            }
        }
    }

    @Override
    public List<Affiliation> decode(Natives from, List<Affiliation> base)
            throws BadFeatureException {
        var found = new ArrayList<Affiliation>();
        for (var tie : from.ties()) {
            var read = ONE.decode(tie.values(), Affiliation.NONE);
            found.add(Affiliation.SHAPE.with(read, Affiliation.ORGANISATION, tie.organisation()));
        }
        return found;
    }

    @Override
    public List<Affiliation> merged(List<Affiliation> whole, List<Affiliation> read) {
        return saysTheSame(whole, read)
                ? whole
                : new Alignment<>(
                                this,
                                (one, other) -> one.organisation().equals(other.organisation()),
                                TiesCodec::overlaid)
                        .merged(whole, read);
    }

    private static Affiliation overlaid(Affiliation whole, Affiliation read) {
        return ONE.merged(whole, read);
    }
}
