package org.kanttekening.check;

import java.util.List;

/// What looking through a folder gave.
///
/// @param articles how many were looked at
/// @param sidecars how many were looked at
/// @param faults by file and line
/// @param looseEnds by article and place; empty where they were not asked for
public record CheckReport(
        int articles, int sidecars, List<Fault> faults, List<LooseEnd> looseEnds) {

    public CheckReport {
        faults = List.copyOf(faults);
        looseEnds = List.copyOf(looseEnds);
    }
}
