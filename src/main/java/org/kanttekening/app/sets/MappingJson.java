package org.kanttekening.app.sets;

import org.kanttekening.exchange.Mapping;
import org.kanttekening.folder.Problem;
import org.kanttekening.folder.UnreadableFileException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads files that say what another program's names are taken for: `{"types": {"Person":
/// "actor:person"}, "fields": {"Mood": "note"}}`.
public final class MappingJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private static final Set<String> KNOWN = Set.of("types", "fields");

    private MappingJson() {}

    /// @param file for what is said of it
    public static Mapping read(String file, byte[] bytes) throws UnreadableFileException {
        JsonNode root;
        try {
            root = MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            var location = e.getLocation();
            throw new UnreadableFileException(
                    file,
                    location == null ? 0 : Math.max(1, location.getLineNr()),
                    "",
                    Problem.of("problem.notJson"));
        }
        if (!root.isObject()) {
            throw new UnreadableFileException(file, 1, "", Problem.of("problem.notFields"));
        }
        for (var name : root.propertyNames()) {
            if (!KNOWN.contains(name)) {
                throw refuse(file, name, "problem.mapping.unknown");
            }
        }
        return new Mapping(names(file, "types", root), names(file, "fields", root));
    }

    private static Map<String, String> names(String file, String what, JsonNode root)
            throws UnreadableFileException {
        var names = new TreeMap<String, String>();
        var node = root.path(what);
        if (!node.isMissingNode() && !node.isObject()) {
            throw refuse(file, what, "problem.notFields");
        }
        for (var entry : node.properties()) {
            if (!entry.getValue().isString()) {
                throw refuse(file, what + "." + entry.getKey(), "problem.notText");
            }
            var as = entry.getValue().asString();
            if (!Mapping.isTarget(as, what.equals("types"))) {
                throw refuse(file, what + "." + entry.getKey(), "problem.mapping.target", as);
            }
            names.put(entry.getKey(), as);
        }
        return names;
    }

    private static UnreadableFileException refuse(
            String file, String field, String key, Object... arguments) {
        return new UnreadableFileException(file, 1, field, Problem.of(key, arguments));
    }
}
