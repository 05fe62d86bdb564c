package org.kanttekening.search;

import java.util.Optional;
import java.util.stream.Stream;

/// By what hits are grouped and counted: any property of their annotation or article, or what they
/// are themselves.
public sealed interface Facet {

    /// As it is written: the property's name, or `found`, `field`, `before`, `after`.
    String term();

    static Facet of(Property property) {
        return new OfProperty(property);
    }

    /// The facet of a name, whatever the case of its letters.
    static Optional<Facet> find(String name) {
        var own = Stream.of(OfHit.values()).filter(it -> it.term().equalsIgnoreCase(name));
        return own.map(Facet.class::cast).findFirst().or(() -> Property.find(name).map(Facet::of));
    }

    /// A property of the hit's annotation or article. An article's own hits have those of everybody
    /// who has a sidecar of it.
    record OfProperty(Property property) implements Facet {
        @Override
        public String term() {
            return property.term();
        }
    }

    /// What a hit is itself.
    enum OfHit implements Facet {
        /// The words found, whatever their case.
        FOUND("found"),

        /// The field in which it stands, such as `mentions.segments`.
        FIELD("field"),

        /// The word before it, whatever its case.
        BEFORE("before"),

        /// The word after it, whatever its case.
        AFTER("after");

        private final String term;

        OfHit(String term) {
            this.term = term;
        }

        @Override
        public String term() {
            return term;
        }
    }
}
