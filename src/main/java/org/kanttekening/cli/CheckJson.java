package org.kanttekening.cli;

import org.kanttekening.app.Problems;
import org.kanttekening.check.CheckReport;
import org.kanttekening.check.Fault;
import org.kanttekening.check.LooseEnd;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;

/// What a look through a folder found, as JSON.
final class CheckJson {

    private final Problems problems;
    private final JsonGenerator into;

    private CheckJson(Problems problems, JsonGenerator into) {
        this.problems = problems;
        this.into = into;
    }

    /// @param looseEnds whether they were asked for
    static void write(CheckReport report, boolean looseEnds, Problems problems, Writer writer) {
        OutputJson.write(writer, into -> new CheckJson(problems, into).report(report, looseEnds));
    }

    private void report(CheckReport report, boolean looseEnds) {
        into.writeStartObject();
        into.writeNumberProperty("articles", report.articles());
        into.writeNumberProperty("sidecars", report.sidecars());
        into.writeArrayPropertyStart("faults");
        report.faults().forEach(this::fault);
        into.writeEndArray();
        if (looseEnds) {
            into.writeArrayPropertyStart("looseEnds");
            report.looseEnds().forEach(this::looseEnd);
            into.writeEndArray();
        }
        into.writeEndObject();
    }

    private void fault(Fault fault) {
        into.writeStartObject();
        into.writeStringProperty("file", fault.file());
        if (fault.line() > 0) {
            into.writeNumberProperty("line", fault.line());
        }
        if (!fault.field().isEmpty()) {
            into.writeStringProperty("field", fault.field());
        }
        into.writeStringProperty("code", fault.problem().key());
        into.writeStringProperty("message", problems.text(fault.problem()));
        into.writeEndObject();
    }

    private void looseEnd(LooseEnd end) {
        into.writeStartObject();
        into.writeStringProperty("article", end.article());
        end.place()
                .ifPresent(place -> {
                    into.writeNumberProperty("start", place.start());
                    into.writeNumberProperty("end", place.end());
                    into.writeNumberProperty("line", place.line());
                    into.writeNumberProperty("column", place.column());
                });
        into.writeStringProperty("annotator", end.owner());
        into.writeStringProperty("kind", end.kind().term());
        into.writeStringProperty("id", end.id());
        into.writeStringProperty("field", end.field());
        into.writeStringProperty("code", end.problem().key());
        into.writeStringProperty("message", problems.text(end.problem()));
        into.writeEndObject();
    }
}
