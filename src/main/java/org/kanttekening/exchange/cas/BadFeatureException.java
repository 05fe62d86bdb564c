package org.kanttekening.exchange.cas;

/// That the value of a feature is none that the field may have.
final class BadFeatureException extends Exception {

    private final String feature;

    BadFeatureException(String feature) {
        super(feature);
        this.feature = feature;
    }

    String feature() {
        return feature;
    }
}
