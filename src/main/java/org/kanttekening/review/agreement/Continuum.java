package org.kanttekening.review.agreement;

import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.kanttekening.review.agreement.Figure.Reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// A text as one length in which two people marked units: Krippendorff's αU in the definition of
/// 2004 (Content Analysis, second edition, pages 251 to 256).
///
/// @param length in UTF-16 code units, as all else here
record Continuum(long length, List<Piece> pieces) {

    /// A unit.
    ///
    /// @param person 0 for the first, 1 for the second
    record Piece(int person, String category, long start, long length) {
        long end() {
            return start + length;
        }
    }

    Continuum {
        pieces = List.copyOf(pieces);
    }

    /// Texts laid end to end.
    static Continuum joined(List<Continuum> texts) {
        var pieces = new ArrayList<Piece>();
        long at = 0;
        for (var text : texts) {
            for (var it : text.pieces) {
                pieces.add(new Piece(it.person, it.category, at + it.start, it.length));
            }
            at += text.length;
        }
        return new Continuum(at, pieces);
    }

    /// Without an interval: a drawing of units would lie on no text.
    Figure alpha() {
        int n = pieces.size();
        if (n == 0) {
            return new Figure.Undefined(Reason.NO_ITEMS, 0);
        }
        if (isOverlapping()) {
            return new Figure.Undefined(Reason.OVERLAPPING_UNITS, n);
        }
        var measure = new Measured(study());
        // DKPro gives 0 where all is expected to agree.
        return measure.expected() == 0
                ? new Figure.Undefined(Reason.ONE_CATEGORY, n)
                : new Figure.Defined(
                        measure.calculateAgreement(),
                        n,
                        Optional.empty(),
                        n < Figure.Defined.FEW_ITEMS);
    }

    /// αU of one category alone.
    double alpha(String category) {
        return new Measured(study()).calculateCategoryAgreement(category);
    }

    private static final class Measured extends KrippendorffAlphaUnitizingAgreement {
        Measured(UnitizingAnnotationStudy study) {
            super(study);
        }

        double expected() {
            return calculateExpectedDisagreement();
        }
    }

    private UnitizingAnnotationStudy study() {
        var study = new UnitizingAnnotationStudy(2, 0, length);
        for (var piece : pieces) {
            study.addUnit(piece.start, piece.length, piece.person, piece.category);
        }
        return study;
    }

    private boolean isOverlapping() {
        var ends = new HashMap<String, Long>();
        for (var piece : pieces.stream().sorted(Comparator.comparingLong(Piece::start)).toList()) {
            var before = ends.put(piece.person + piece.category, piece.end());
            if (before != null && piece.start < before) {
                return true;
            }
        }
        return false;
    }
}
