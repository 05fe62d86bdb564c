package org.kanttekening.exchange.cas;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// How fields stand that hold one plain value, or several.
final class PlainCodecs {

    private PlainCodecs() {}

    /// Where a feature is missing, the field is empty; of an annotation that another program made
    /// it is as the scheme has it.
    private static <V> V absent(Natives from, V base, V empty) {
        return from.isSparse() ? base : empty;
    }

    /// Left out where it is empty.
    record OfText(String name) implements Codec<String> {
        @Override
        public void declare(Layer layer, Consumer<CasFeature> into) {
            into.accept(new CasFeature(name, CasFeature.Plain.TEXT));
        }

        @Override
        public void encode(String value, Natives into) {
            if (!value.isEmpty()) {
                into.put(name, new CasValue.Text(XmlText.mended(value)));
            }
        }

        @Override
        public String decode(Natives from, String base) {
            return from.text(name).orElseGet(() -> absent(from, base, ""));
        }
    }

    /// As ISO 8601.
    record OfInstant(String name) implements Codec<Instant> {
        @Override
        public void declare(Layer layer, Consumer<CasFeature> into) {
            into.accept(new CasFeature(name, CasFeature.Plain.TEXT));
        }

        @Override
        public void encode(Instant value, Natives into) {
            into.put(name, new CasValue.Text(value.toString()));
        }

        @Override
        public Instant decode(Natives from, Instant base) throws BadFeatureException {
            var text = from.text(name);
            try {
                return text.isPresent() ? Instant.parse(text.get()) : base;
            } catch (DateTimeException e) {
                throw new BadFeatureException(name);
            }
        }
    }

    /// Left out where it is false, as in UIMA a missing one is.
    record OfFlag(String name) implements Codec<Boolean> {
        @Override
        public void declare(Layer layer, Consumer<CasFeature> into) {
            into.accept(new CasFeature(name, CasFeature.Plain.FLAG));
        }

        @Override
        public void encode(Boolean value, Natives into) {
            if (value) {
                into.put(name, new CasValue.Flag(true));
            }
        }

        @Override
        public Boolean decode(Natives from, Boolean base) {
            return from.flag(name).orElse(false);
        }
    }

    /// As text, for INCEpTION has no numbers as exact as ours.
    record OfShare(String name) implements Codec<Optional<Double>> {
        @Override
        public void declare(Layer layer, Consumer<CasFeature> into) {
            into.accept(new CasFeature(name, CasFeature.Plain.TEXT));
        }

        @Override
        public void encode(Optional<Double> value, Natives into) {
            value.ifPresent(it -> into.put(name, new CasValue.Text(it.toString())));
        }

        @Override
        public Optional<Double> decode(Natives from, Optional<Double> base)
                throws BadFeatureException {
            var text = from.text(name);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            double share;
            try {
                share = Double.parseDouble(text.get());
            } catch (NumberFormatException e) {
                throw new BadFeatureException(name);
            }
            if (!(share >= 0 && share <= 1)) {
                throw new BadFeatureException(name);
            }
            return Optional.of(share);
        }
    }

    /// Left out where there are none.
    record OfTexts(String name) implements Codec<List<String>> {
        @Override
        public void declare(Layer layer, Consumer<CasFeature> into) {
            into.accept(new CasFeature(name, CasFeature.Plain.TEXTS));
        }

        @Override
        public void encode(List<String> value, Natives into) {
            if (!value.isEmpty()) {
                into.put(name, new CasValue.Texts(value.stream().map(XmlText::mended).toList()));
            }
        }

        @Override
        public List<String> decode(Natives from, List<String> base) {
            return from.texts(name).orElseGet(() -> absent(from, base, List.of()));
        }
    }
}
