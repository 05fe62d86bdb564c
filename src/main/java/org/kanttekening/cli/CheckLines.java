package org.kanttekening.cli;

import org.kanttekening.app.Problems;
import org.kanttekening.check.Fault;
import org.kanttekening.check.LooseEnd;
import org.kanttekening.check.Place;

/// Lines for what a look through a folder found, in the form in which editors and build tools find
/// the place.
final class CheckLines {

    private final Problems problems;

    CheckLines(Problems problems) {
        this.problems = problems;
    }

    String of(Fault fault) {
        return fault.file()
                + (fault.line() > 0 ? ":" + fault.line() : "")
                + ": "
                + (fault.field().isEmpty() ? "" : fault.field() + ": ")
                + problems.text(fault.problem());
    }

    String of(LooseEnd end) {
        var place = end.place().map(CheckLines::of).orElse("");
        return end.article()
                + place
                + ": "
                + String.join(" ", end.owner(), end.id(), end.field())
                + ": "
                + problems.text(end.problem());
    }

    private static String of(Place place) {
        return ":" + place.line() + ":" + place.column() + ": " + place.start() + "-" + place.end();
    }
}
