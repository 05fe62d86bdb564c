package org.kanttekening.exchange.cas;

import java.util.function.Consumer;

/// How a field of the scheme stands in features of its own, as far as it can.
///
/// @param <V> the field's value in memory
interface Codec<V> {

    /// The features.
    void declare(Layer layer, Consumer<CasFeature> into);

    void encode(V value, Natives into);

    /// The value that the features give.
    ///
    /// @param base has what they do not tell
    V decode(Natives from, V base) throws BadFeatureException;

    /// The value of what was written for another program and came back: what its features say, with
    /// whatever features cannot say of it as it was.
    ///
    /// @param whole as it was written
    /// @param read from the features as they are now
    default V merged(V whole, V read) {
        return saysTheSame(whole, read) ? whole : read;
    }

    /// Whether features cannot tell two values apart.
    default boolean saysTheSame(V one, V other) {
        return natives(one).equals(natives(other));
    }

    default Natives natives(V value) {
        var natives = Natives.full();
        encode(value, natives);
        return natives;
    }
}
