package org.kanttekening.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes a verb's forms from its principal parts, by a language's table of rules.
///
/// A line such as `past += past : (.+[dt]e) -> $1n` adds to a part, from the forms of a part; with
/// `=` it fills the part only where a verb's row leaves it empty. Lines of the same parts that
/// follow each other are alternatives: the first that fits a form makes the new one.
final class Inflection {

    /// The parts of a verb's row, in its order.
    enum Part {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE
    }

    private static final Pattern LINE = Pattern.compile("(\\w+) (\\+?=) (\\w+) : (\\S+) -> (\\S+)");

    private record Rule(Part to, boolean adds, Part from, Pattern fits, String makes) {

        static Rule of(String line) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalStateException("no rule of inflection: " + line);
            }
            return new Rule(
                    Part.valueOf(parts.group(1)),
                    parts.group(2).equals("+="),
                    Part.valueOf(parts.group(3)),
                    Pattern.compile(parts.group(4)),
                    parts.group(5));
        }

        boolean isAlternativeTo(Rule other) {
            return to == other.to && adds == other.adds && from == other.from;
        }
    }

    private final List<List<Rule>> groups = new ArrayList<>();

    Inflection(List<String> lines) {
        Rule last = null;
        for (var line : lines) {
            var rule = Rule.of(line);
            if (last == null || !rule.isAlternativeTo(last)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(rule);
            last = rule;
        }
    }

    /// All forms by part.
    ///
    /// @param given the forms that a verb's row gives by part; only the base must be there
    Map<Part, Set<String>> forms(Map<Part, List<String>> given) {
        var forms = new EnumMap<Part, Set<String>>(Part.class);
        for (var part : Part.values()) {
            forms.put(part, new LinkedHashSet<>(given.getOrDefault(part, List.of())));
        }
        groups.forEach(group -> apply(group, forms));
        return forms;
    }

    private static void apply(List<Rule> group, Map<Part, Set<String>> forms) {
        var to = forms.get(group.getFirst().to);
        var from = forms.get(group.getFirst().from);
        if (to == null || from == null || !(group.getFirst().adds || to.isEmpty())) {
            return;
        }
        for (var form : List.copyOf(from)) {
            for (var rule : group) {
                var fits = rule.fits.matcher(form);
                if (fits.matches()) {
                    to.add(fits.replaceFirst(rule.makes));
                    break;
                }
            }
        }
    }
}
