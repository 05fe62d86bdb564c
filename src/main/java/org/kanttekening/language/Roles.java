package org.kanttekening.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The nouns that stand before or after a person's name and say what that person is.
final class Roles {

    private static final int LONGEST = 4;

    private final Set<String> roles;
    private final Set<String> endings;

    Roles(Set<String> roles, Set<String> endings) {
        this.roles = roles;
        this.endings = endings;
    }

    /// How many words from an index on are one role: 0 where there is none there.
    int length(List<NameToken> phrase, int index) {
        for (int length = Math.min(LONGEST, phrase.size() - index); length > 0; length--) {
            if (isRole(phrase, index, length)) {
                return length;
            }
        }
        return 0;
    }

    private boolean isRole(List<NameToken> phrase, int index, int length) {
        boolean broken =
                IntStream.range(index + 1, index + length)
                        .anyMatch(i -> phrase.get(i).afterBreak());
        if (broken) {
            return false;
        }
        var words =
                phrase.subList(index, index + length).stream()
                        .map(NameToken::word)
                        .collect(Collectors.joining(" "));
        var first = phrase.get(index);
        // A capital is a surname's (Bakker), unless the phrase begins with it.
        var atStart = index == 0 ? words.toLowerCase(Locale.ROOT) : words;
        return roles.contains(words)
                || (roles.contains(atStart) && (phrase.size() > length || !first.isCapital()))
                || (length == 1 && isCompound(first, index));
    }

    /// "oud-minister", "PvdA-Kamerlid", "vicepremier".
    private boolean isCompound(NameToken token, int index) {
        var word = token.word();
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && roles.contains(word.substring(hyphen + 1))) {
            return true;
        }
        boolean common = index == 0 || !token.isCapital();
        return common
                && endings.stream()
                        .anyMatch(end -> word.endsWith(end) && word.length() > end.length() + 1);
    }
}
