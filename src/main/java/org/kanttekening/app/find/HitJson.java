package org.kanttekening.app.find;

import org.kanttekening.search.Facet;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/// A hit as one line of JSON, its keys those of the table's columns.
final class HitJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private HitJson() {}

    static String line(HitRow row, List<Facet> facets) {
        var hit = row.hit();
        var line = MAPPER.createObjectNode();
        line.put("article", hit.entry().file().name());
        line.put("title", row.title());
        line.put("published", row.published());
        line.put("annotator", hit.annotator());
        line.put("kind", hit.kind().map(it -> it.term()).orElse(""));
        line.put("id", hit.id());
        line.put("field", hit.path());
        line.put("start", row.start());
        line.put("end", row.end());
        line.put("left", row.line().left());
        line.put("found", row.line().found());
        line.put("right", row.line().right());
        line.put("link", row.link().toString());
        for (int i = 0; i < facets.size(); i++) {
            var values = line.putArray(facets.get(i).term());
            row.facets().get(i).forEach(values::add);
        }
        return line.toString();
    }
}
