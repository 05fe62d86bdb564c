package org.kanttekening.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a brat 1.3 server holds a collection to when it opens it, as far as its documentation and
/// its behaviour tell: how the configuration is written, which types, roles and values it has, and
/// that every mark stands on its text.
final class BratServer {

    private static final Pattern STORED = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern ARGUMENT = Pattern.compile("(\\S+?)([?*+]?):(\\S+)");
    private static final Set<String> RESERVED =
            Set.of(
                    "<ANY>",
                    "<ENTITY>",
                    "<EVENT>",
                    "<REL-TYPE>",
                    "<OVERLAP>",
                    "<OVL-TYPE>",
                    "<URL>",
                    "<URLBASE>",
                    "<EMPTY>",
                    "<NONE>");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Map<String, Map<String, Set<String>>>> sections =
            new LinkedHashMap<>();

    BratServer(String annotationConf) {
        read(annotationConf);
    }

    List<String> problems() {
        return problems;
    }

    Set<String> types(String section) {
        return sections.getOrDefault(section, Map.of()).keySet();
    }

    /// Lines of sections: what they are called, then arguments with the types they may have.
    private void read(String conf) {
        var macros = new HashMap<String, String>();
        var section = "";
        int depth = 0;
        for (var line : conf.split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
                sections.put(section, new LinkedHashMap<>());
                macros.clear();
                depth = 0;
                continue;
            }
            if (line.matches("<[a-zA-Z_-]+>=.*")) {
                macros.put(
                        line.substring(0, line.indexOf('=')),
                        line.substring(line.indexOf('=') + 1));
                continue;
            }
            var expanded = line;
            for (var macro : macros.entrySet()) {
                expanded = expanded.replace(macro.getKey(), macro.getValue());
            }
            int indent = expanded.length() - expanded.stripLeading().length();
            check(indent <= depth + 1, "no parent for " + line);
            depth = indent;
            item(section, expanded.strip());
        }
        check(
                sections.keySet()
                        .containsAll(Set.of("entities", "relations", "events", "attributes")),
                "a section is missing");
    }

    private void item(String section, String line) {
        Pattern.compile("<.*?>")
                .matcher(line)
                .results()
                .forEach(it -> check(RESERVED.contains(it.group()), "undefined " + it.group()));
        var parts = line.split("\\s+", 2);
        var name = parts[0];
        check(
                STORED.matcher(name).matches() || name.equals("<OVERLAP>"),
                "no name to store: " + name);
        var arguments = new LinkedHashMap<String, Set<String>>();
        if (parts.length > 1) {
            for (var argument : parts[1].split(",")) {
                var matcher = ARGUMENT.matcher(argument.strip());
                check(matcher.matches(), "no argument: " + argument);
                check(
                        arguments.put(
                                        matcher.group(1),
                                        new LinkedHashSet<>(List.of(matcher.group(3).split("\\|"))))
                                == null,
                        "twice: " + argument);
                check(
                        matcher.group(2).isEmpty() || !matcher.group(1).matches(".*\\d"),
                        "repeated and numbered: " + argument);
            }
        }
        check(
                sections.get(section).put(name, arguments) == null,
                name + " stands twice in " + section);
    }

    /// Opens a document.
    void open(String document, List<AnnLine> lines, String text) {
        var ids = new HashMap<String, AnnLine>();
        for (var line : lines) {
            if (line instanceof AnnLine.Named named) {
                check(ids.put(named.id(), line) == null, document + ": twice " + named.id());
            }
        }
        var triggers =
                lines.stream()
                        .filter(AnnLine.Event.class::isInstance)
                        .map(it -> ((AnnLine.Event) it).trigger())
                        .collect(Collectors.toSet());
        for (var line : lines) {
            switch (line) {
                case AnnLine.Mark it -> mark(document, it, text, triggers);
                case AnnLine.Event it -> event(document, it, ids);
                case AnnLine.Relation it -> relation(document, it, ids, triggers);
                case AnnLine.Equiv it -> equiv(document, it, ids);
                case AnnLine.Attribute it -> attribute(document, it, ids, triggers);
                case AnnLine.Normalisation it -> known(document, it.target(), ids, triggers);
                case AnnLine.Note it -> known(document, it.target(), ids, triggers);
            }
        }
    }

    private void mark(String document, AnnLine.Mark mark, String text, Set<String> triggers) {
        var section = triggers.contains(mark.id()) ? "events" : "entities";
        check(types(section).contains(mark.type()), document + ": unknown type " + mark.type());
        var covered = new ArrayList<String>();
        int last = -1;
        for (var span : mark.fragments()) {
            check(span.start() >= last && !span.isEmpty(), document + ": overlap in " + mark.id());
            last = span.end();
            int from = text.offsetByCodePoints(0, span.start());
            covered.add(text.substring(from, text.offsetByCodePoints(from, span.length())));
        }
        check(
                mark.text().equals(String.join(" ", covered)),
                document + ": other text at " + mark.id());
        check(!mark.text().isBlank(), document + ": blank " + mark.id());
    }

    private void event(String document, AnnLine.Event event, Map<String, AnnLine> ids) {
        check(
                ids.get(event.trigger()) instanceof AnnLine.Mark mark
                        && mark.type().equals(event.type()),
                document + ": " + event.id() + " has no trigger of its type");
        var arguments = sections.get("events").getOrDefault(event.type(), Map.of());
        for (var role : event.roles()) {
            check(
                    allows(arguments.get(LineIndex.role(role)), type(ids, role.target())),
                    document + ": " + event.type() + " takes no " + role);
        }
    }

    private void relation(
            String document,
            AnnLine.Relation relation,
            Map<String, AnnLine> ids,
            Set<String> triggers) {
        var arguments = sections.get("relations").getOrDefault(relation.type(), Map.of());
        for (var role : List.of(relation.first(), relation.second())) {
            known(document, role.target(), ids, triggers);
            check(
                    allows(arguments.get(role.name()), type(ids, role.target())),
                    document + ": " + relation.type() + " takes no " + role);
        }
        check(
                !relation.first().name().equals(relation.second().name()),
                document + ": equal roles in " + relation.id());
    }

    private void equiv(String document, AnnLine.Equiv equiv, Map<String, AnnLine> ids) {
        var allowed = sections.get("relations").get(equiv.type()).get("Arg1");
        for (var mark : equiv.marks()) {
            check(allows(allowed, type(ids, mark)), document + ": Equiv takes no " + mark);
        }
        check(equiv.marks().size() > 1, document + ": Equiv of one");
    }

    private void attribute(
            String document,
            AnnLine.Attribute attribute,
            Map<String, AnnLine> ids,
            Set<String> triggers) {
        known(document, attribute.target(), ids, triggers);
        var arguments = sections.get("attributes").getOrDefault(attribute.type(), Map.of());
        check(
                allows(arguments.get("Arg"), type(ids, attribute.target())),
                document + ": " + attribute.type() + " is not on " + attribute.target());
        var values = arguments.get("Value");
        check(
                values == null ? attribute.value().isEmpty() : values.contains(attribute.value()),
                document + ": " + attribute.type() + " has no value " + attribute.value());
    }

    /// Nothing but events may name a trigger.
    private void known(
            String document, String target, Map<String, AnnLine> ids, Set<String> triggers) {
        check(
                ids.containsKey(target) && !triggers.contains(target),
                document + ": nothing to refer to: " + target);
    }

    private boolean allows(Set<String> types, String type) {
        return types != null
                && (types.contains(type)
                        || (types.contains("<EVENT>") && types("events").contains(type))
                        || (types.contains("<ENTITY>") && types("entities").contains(type)));
    }

    private static String type(Map<String, AnnLine> ids, String id) {
        return switch (ids.get(id)) {
            case AnnLine.Mark mark -> mark.type();
            case AnnLine.Event event -> event.type();
            case null, default -> "";
        };
    }

    private void check(boolean right, String problem) {
        if (!right) {
            problems.add(problem);
        }
    }
}
