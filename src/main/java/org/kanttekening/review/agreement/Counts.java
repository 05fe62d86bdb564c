package org.kanttekening.review.agreement;

import java.util.List;

/// What two people's tags of an article, or of several, add up to before anything is divided.
public final class Counts {

    private final List<Unit> units;
    private final Continuum continuum;

    Counts(List<Unit> units, Continuum continuum) {
        this.units = List.copyOf(units);
        this.continuum = continuum;
    }

    /// Those of several articles, each of which is drawn as one.
    public static Counts over(List<Counts> articles) {
        return new Counts(
                articles.stream().map(it -> Unit.sum(it.units)).toList(),
                Continuum.joined(articles.stream().map(it -> it.continuum).toList()));
    }

    List<Unit> units() {
        return units;
    }

    Continuum continuum() {
        return continuum;
    }
}
