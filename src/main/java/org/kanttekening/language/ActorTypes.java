package org.kanttekening.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A language's table of the words that tell what kind of institution is named.
final class ActorTypes {

    private record Row(String type, Set<String> words, List<String> phrases, List<String> endings) {

        boolean fits(String word) {
            return words.contains(word)
                    || endings.stream()
                            .anyMatch(
                                    end -> word.endsWith(end) && word.length() > end.length() + 1);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> byPhrase = new LinkedHashMap<>();

    ActorTypes(List<String> lines) {
        for (var line : lines) {
            int colon = line.indexOf(':');
            read(line.substring(0, colon), line.substring(colon + 1).split(","));
        }
    }

    private void read(String type, String[] names) {
        var row = new Row(type, new HashSet<>(), new ArrayList<>(), new ArrayList<>());
        for (var raw : names) {
            var name = raw.strip();
            if (name.startsWith("-")) {
                row.endings.add(name.substring(1));
            } else if (name.contains(" ")) {
                row.phrases.add(name);
                byPhrase.put(name, type);
            } else {
                row.words.add(name);
            }
        }
        rows.add(row);
    }

    /// The type of a single word in lower case.
    Optional<String> ofWord(String word) {
        return rows.stream().filter(row -> row.fits(word)).map(Row::type).findFirst();
    }

    /// The type of a noun phrase: by a known name of several words anywhere in it, else by the
    /// words of its head, the last first: "een rechtbank in Kerkenoord", "Stichting Stille Kust".
    Optional<String> ofPhrase(List<NameToken> phrase, List<NameToken> head) {
        var whole = new StringBuilder(" ");
        phrase.forEach(token -> whole.append(token.lower()).append(' '));
        var text = whole.toString();
        for (var known : byPhrase.entrySet()) {
            if (text.contains(" " + known.getKey() + " ")) {
                return Optional.of(known.getValue());
            }
        }
        for (var token : head.reversed()) {
            var type = ofWord(token.lower());
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }
}
