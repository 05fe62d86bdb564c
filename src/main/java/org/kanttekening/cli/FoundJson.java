package org.kanttekening.cli;

import org.kanttekening.app.find.HitTable;
import org.kanttekening.search.Facet;
import org.kanttekening.search.Hit;
import org.kanttekening.search.Hits;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;
import java.util.List;
import java.util.Optional;

/// What a search found, as JSON: a hit a line.
final class FoundJson {

    private FoundJson() {}

    /// @param group by which the hits are grouped, if they are
    static void hits(Hits hits, HitTable table, Optional<Facet> group, Writer writer) {
        OutputJson.write(
                writer,
                into -> {
                    begin(hits, into);
                    if (group.isPresent()) {
                        into.writeArrayPropertyStart("groups");
                        for (var each : hits.grouped(group.get())) {
                            into.writeStartObject();
                            into.writeStringProperty(group.get().term(), each.label());
                            list(each.hits(), table, into);
                            into.writeEndObject();
                        }
                        into.writeEndArray();
                    } else {
                        list(hits.list(), table, into);
                    }
                    into.writeEndObject();
                });
    }

    private static void begin(Hits hits, JsonGenerator into) {
        into.writeStartObject();
        into.writeNumberProperty("total", hits.total());
        into.writeNumberProperty("shown", hits.list().size());
    }

    private static void list(List<Hit> hits, HitTable table, JsonGenerator into) {
        into.writeArrayPropertyStart("hits");
        hits.forEach(hit -> into.writeRawValue(table.json(hit)));
        into.writeEndArray();
    }

    /// A count for each value of a facet, or for each two of two that occur together.
    static void counts(FoundCounts counts, Writer writer) {
        OutputJson.write(
                writer,
                into -> {
                    begin(counts.hits(), into);
                    into.writeArrayPropertyStart("counts");
                    if (counts.facets().size() == 1) {
                        var table = counts.crossed();
                        for (var row : table.rows()) {
                            count(counts.facets(), List.of(row), table.rowTotal(row), into);
                        }
                    } else {
                        crossed(counts, into);
                    }
                    into.writeEndArray();
                    into.writeEndObject();
                });
    }

    private static void crossed(FoundCounts counts, JsonGenerator into) {
        var table = counts.crossed();
        for (var row : table.rows()) {
            for (var column : table.columns()) {
                int count = table.count(row, column);
                if (count > 0) {
                    count(counts.facets(), List.of(row, column), count, into);
                }
            }
        }
    }

    private static void count(
            List<Facet> facets, List<String> labels, int count, JsonGenerator into) {
        into.writeStartObject();
        for (int i = 0; i < labels.size(); i++) {
            into.writeStringProperty(facets.get(i).term(), labels.get(i));
        }
        into.writeNumberProperty("count", count);
        into.writeEndObject();
    }
}
