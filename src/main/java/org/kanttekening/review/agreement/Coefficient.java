package org.kanttekening.review.agreement;

import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

import java.util.List;
import java.util.OptionalDouble;

/// How well two people's answers agree.
enum Coefficient {
    /// The share of items with the same answer.
    SHARE,
    /// Cohen 1960.
    KAPPA,
    /// Krippendorff's α for nominal answers.
    ALPHA;

    /// By DKPro; nothing where it is not defined. The plain share is not DKPro's, which refuses it
    /// too where everybody gave one answer.
    OptionalDouble of(List<Cell> cells) {
        var study = new CodingAnnotationStudy(2);
        for (var cell : cells) {
            study.addMultipleItems(cell.count(), cell.first(), cell.second());
        }
        if (study.getItemCount() == 0) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(
                    switch (this) {
                        case SHARE -> share(cells, study.getItemCount());
                        case KAPPA -> new CohenKappaAgreement(study).calculateAgreement();
                        case ALPHA ->
                                new KrippendorffAlphaAgreement(study, new NominalDistanceFunction())
                                        .calculateAgreement();
                    });
        } catch (InsufficientDataException e) {
            return OptionalDouble.empty();
        }
    }

    private static double share(List<Cell> cells, int n) {
        int agreed = cells.stream().filter(Cell::isAgreed).mapToInt(Cell::count).sum();
        return (double) agreed / n;
    }

    /// The same from counts, for drawing again: DKPro would make an object of every word every
    /// time. Not a number where it is not defined.
    ///
    /// @param first how often the first person gave each answer
    /// @param second the second's, as long
    /// @param agreed the items with the same answer
    /// @param n all items
    double of(int[] first, int[] second, long agreed, long n) {
        double observed = (double) agreed / n;
        double chance = 0;
        switch (this) {
            case SHARE -> {
                return observed;
            }
            case KAPPA -> {
                for (int i = 0; i < first.length; i++) {
                    chance += (double) first[i] * second[i];
                }
                chance /= (double) n * n;
            }
            case ALPHA -> {
                for (int i = 0; i < first.length; i++) {
                    double both = (double) first[i] + second[i];
                    chance += both * (both - 1);
                }
                chance /= 2.0 * n * (2.0 * n - 1);
            }
        }
        return chance < 1 ? (observed - chance) / (1 - chance) : Double.NaN;
    }
}
