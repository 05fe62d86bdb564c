package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Shape;

import java.util.Optional;
import java.util.function.Consumer;

/// How a record stands that may be absent: it is there where any of its features is.
///
/// @param <P> the record
record OptionalCodec<P>(P empty, RecordCodec<P> codec) implements Codec<Optional<P>> {

    static <P> OptionalCodec<P> of(String name, Shape<P> shape) {
        return new OptionalCodec<>(shape.empty(), RecordCodec.of(name, shape));
    }

    @Override
    public void declare(Layer layer, Consumer<CasFeature> into) {
        codec.declare(layer, into);
    }

    @Override
    public void encode(Optional<P> value, Natives into) {
        value.ifPresent(it -> codec.encode(it, into));
    }

    @Override
    public Optional<P> decode(Natives from, Optional<P> base) throws BadFeatureException {
        var read = codec.decode(from, empty);
        return codec.natives(read).isEmpty() ? Optional.empty() : Optional.of(read);
    }

    @Override
    public Optional<P> merged(Optional<P> whole, Optional<P> read) {
        if (saysTheSame(whole, read)) {
            return whole;
        }
        return whole.isPresent() && read.isPresent()
                ? Optional.of(codec.merged(whole.get(), read.get()))
                : read;
    }
}
