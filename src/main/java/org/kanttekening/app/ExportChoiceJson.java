package org.kanttekening.app;

import org.kanttekening.annotation.Kind;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Selection;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads and writes saved choices of what to export.
final class ExportChoiceJson {

    private ExportChoiceJson() {}

    static void write(ExportChoice choice, ObjectNode into) {
        var selection = choice.selection();
        into.put("name", choice.name())
                .put("format", choice.format().id())
                .put("folder", choice.folder())
                .put("articles", selection.glob())
                .put("letters", selection.letters());
        var owners = into.putArray("annotators");
        selection.owners().forEach(owners::add);
        var kinds = into.putArray("kinds");
        selection.kinds().stream().sorted().forEach(kind -> kinds.add(kind.term()));
        var statuses = into.putArray("statuses");
        selection.statuses().stream().sorted().forEach(statuses::add);
    }

    /// None where it is no choice that this version knows.
    static Optional<ExportChoice> read(JsonNode node) {
        try {
            return Format.ofId(node.path("format").asString(""))
                    .filter(Format::goesOut)
                    .map(format ->
                            new ExportChoice(
                                    node.path("name").asString(""),
                                    format,
                                    selection(node),
                                    node.path("folder").asString("")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Selection selection(JsonNode node) {
        var owners = SettingsJson.texts(node.path("annotators"));
        return new Selection(
                node.path("articles").asString(""),
                Set.of(),
                owners.isEmpty() ? Selection.EVERYTHING.owners() : owners,
                kinds(node.path("kinds")),
                Set.copyOf(SettingsJson.texts(node.path("statuses"))),
                node.path("letters").asBoolean(false));
    }

    private static Set<Kind> kinds(JsonNode node) {
        var terms = SettingsJson.texts(node);
        if (terms.isEmpty()) {
            return Selection.EVERYTHING.kinds();
        }
        var kinds =
                Arrays.stream(Kind.values())
                        .filter(kind -> terms.contains(kind.term()))
                        .collect(Collectors.toSet());
        if (kinds.size() < Set.copyOf(terms).size()) {
            // with some of them it would be another choice, with all of them more than was chosen
            throw new IllegalArgumentException("kinds of another version");
        }
        return kinds;
    }
}
