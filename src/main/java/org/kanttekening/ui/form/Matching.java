package org.kanttekening.ui.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds choices by what is typed: those that begin with it first, then those with a word that
/// does, then those that hold it anywhere. Case and diacritics do not count; among equals the given
/// order stays.
final class Matching {

    private static final int NONE = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Matching() {}

    static List<Choice> of(List<Choice> choices, String typed) {
        var wanted = folded(typed.strip());
        if (wanted.isEmpty()) {
            return choices;
        }
        record Ranked(Choice choice, int rank) {}
        var found = new ArrayList<Ranked>();
        for (var choice : choices) {
            int rank = rank(choice, wanted);
            if (rank < NONE) {
                found.add(new Ranked(choice, rank));
            }
        }
        found.sort(Comparator.comparingInt(Ranked::rank));
        return found.stream().map(Ranked::choice).toList();
    }

    static boolean same(String label, String typed) {
        return folded(label).equals(folded(typed.strip()));
    }

    static String folded(String text) {
        var parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static int rank(Choice choice, String wanted) {
        var label = folded(choice.label());
        if (label.startsWith(wanted)) {
            return 0;
        }
        int place = label.indexOf(wanted);
        if (place >= 0) {
            return beginsWord(label, wanted) ? 1 : 2;
        }
        return folded(choice.detail()).contains(wanted) ? 3 : NONE;
    }

    private static boolean beginsWord(String label, String wanted) {
        for (int at = label.indexOf(wanted); at >= 0; at = label.indexOf(wanted, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(label.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
