package org.kanttekening.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the proper name inside a mention.
final class NameFinder {

    /// Types whose noun is part of the name though it has no capital: gemeente Havendam.
    private static final Set<String> PUBLIC =
            Set.of("ministry", "government-body", "parliament", "court", "police-or-military");

    private final SourceWords words;
    private final Roles roles;
    private final ActorTypes types;
    private final NameWords names;

    NameFinder(SourceWords words, Roles roles, ActorTypes types, NameWords names) {
        this.words = words;
        this.roles = roles;
        this.types = types;
        this.names = names;
    }

    Optional<String> find(List<NameToken> phrase, String text) {
        int start = afterArticles(phrase, 0);
        int institution = institutionEnd(phrase, start);
        if (institution > start) {
            return Optional.of(slice(phrase, start, institution, text));
        }
        for (int from = start; from < phrase.size(); from = nextBreak(phrase, from)) {
            int first = nameStart(phrase, from, nextBreak(phrase, from));
            if (first >= 0) {
                int end = nameEnd(phrase, first, isAfterRole(phrase, from, first));
                return Optional.of(slice(phrase, first, end, text));
            }
        }
        return Optional.empty();
    }

    /// Whether a name is a person's for certain: by its first name, initials or particle.
    boolean isPerson(String name) {
        var tokens = NameToken.of(name);
        if (tokens.isEmpty() || types.ofWord(tokens.getFirst().lower()).isPresent()) {
            return false;
        }
        boolean particle =
                tokens.stream()
                        .skip(1)
                        .anyMatch(token ->
                                !token.isCapital()
                                        && names.particles().contains(token.lower())
                                        && !names.connectors().contains(token.lower()));
        return names.isFirstName(tokens.getFirst()) || particle;
    }

    private static String slice(List<NameToken> phrase, int start, int end, String text) {
        return text.substring(phrase.get(start).start(), phrase.get(end - 1).end());
    }

    private int afterArticles(List<NameToken> phrase, int from) {
        int start = from;
        while (start + 1 < phrase.size() && isArticle(phrase, start)) {
            start++;
        }
        return start;
    }

    /// "De Wit" and "De Havenbode" may be names: an article with a capital counts only at the start
    /// of the mention, and not before a capital.
    private boolean isArticle(List<NameToken> phrase, int index) {
        var token = phrase.get(index);
        boolean capitalBoth = token.isCapital() && phrase.get(index + 1).isCapital();
        return words.articles().contains(token.lower())
                && (!capitalBoth || types.ofPhrase(phrase, phrase).isPresent());
    }

    private static int nextBreak(List<NameToken> phrase, int from) {
        int next = from + 1;
        while (next < phrase.size() && !phrase.get(next).afterBreak()) {
            next++;
        }
        return next;
    }

    /// The end of a public institution's name that begins with its noun (ministerie van Onderwijs,
    /// Cultuur en Wetenschap), or the start.
    private int institutionEnd(List<NameToken> phrase, int start) {
        if (start >= phrase.size() || phrase.get(start).isCapital()) {
            return start;
        }
        var type = types.ofWord(phrase.get(start).lower());
        if (type.filter(PUBLIC::contains).isEmpty()) {
            return start;
        }
        int end = start + 1;
        int named = start;
        while (end < phrase.size()) {
            var token = phrase.get(end);
            boolean listed = type.get().equals("ministry") && named > start + 1;
            if (token.afterBreak() && !listed) {
                break;
            }
            if (token.isCapital()) {
                named = end + 1;
            } else if (!names.connectors().contains(token.lower())) {
                break;
            }
            end++;
        }
        return named;
    }

    /// Where a name starts in a part of a phrase, or -1: after its role, else at the first capital
    /// that is not what something else is "of".
    private int nameStart(List<NameToken> phrase, int from, int to) {
        for (int i = from; i < to; i++) {
            int role = roles.length(phrase, i);
            if (role > 0) {
                int next = afterTitles(phrase, i + role, to);
                if (next >= to || !isNamePart(phrase, next)) {
                    return -1;
                }
                return next;
            }
            int start = afterTitles(phrase, i, to);
            if (start < to && startsName(phrase, from, start, to)) {
                return start;
            }
            if (i > from && words.prepositions().contains(phrase.get(i).word())) {
                return -1;
            }
        }
        return -1;
    }

    private boolean startsName(List<NameToken> phrase, int from, int index, int to) {
        var token = phrase.get(index);
        boolean last = index + 1 == to;
        if (!isNamePart(phrase, index)) {
            return false;
        }
        boolean adjective = names.adjectives().contains(token.word());
        boolean apposed = index == from && names.apposed().contains(token.lower());
        boolean beforeRole = !last && roles.length(phrase, index + 1) > 0;
        boolean beforeName = !last && phrase.get(index + 1).isCapital();
        boolean common = index == 0 && isLowerNoun(token);
        return !(adjective && !beforeName) && !(apposed && !last) && !beforeRole && !common;
    }

    /// A word at the start of a mention that names a kind, not a one: Onderzoekers, Bronnen, Een.
    private boolean isLowerNoun(NameToken token) {
        return words.quantifiers().contains(token.lower())
                || words.indefinite().contains(token.lower())
                || words.groups().contains(token.lower())
                || words.documents().contains(token.lower())
                || types.ofWord(token.lower()).filter("group"::equals).isPresent();
    }

    private boolean isNamePart(List<NameToken> phrase, int index) {
        var token = phrase.get(index);
        return token.isCapital() && !(index == 0 && words.isPronoun(token.word()));
    }

    private int afterTitles(List<NameToken> phrase, int from, int to) {
        int next = from;
        while (next < to && names.titles().contains(phrase.get(next).lower())) {
            next++;
        }
        return next;
    }

    private boolean isAfterRole(List<NameToken> phrase, int from, int first) {
        for (int i = from; i < first; i++) {
            if (roles.length(phrase, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private int nameEnd(List<NameToken> phrase, int first, boolean afterRole) {
        boolean institution = types.ofWord(phrase.get(first).lower()).isPresent();
        int end = first + 1;
        while (end < phrase.size() && !phrase.get(end).afterBreak()) {
            if (phrase.get(end).isCapital()) {
                institution |= types.ofWord(phrase.get(end).lower()).isPresent();
                end++;
                continue;
            }
            if (isShared(phrase, end)) {
                end += 2;
                continue;
            }
            int next = afterSmallWords(phrase, end, institution);
            boolean goesOn =
                    next > end
                            && (institution
                                    || mayTakeParticles(phrase, first, end, next, afterRole));
            if (!goesOn) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /// Whether a word stands between two that share their second half: Voedsel- en Warenautoriteit.
    private static boolean isShared(List<NameToken> phrase, int index) {
        return phrase.get(index - 1).word().endsWith("-")
                && index + 1 < phrase.size()
                && !phrase.get(index + 1).afterBreak()
                && phrase.get(index + 1).isCapital();
    }

    /// The index of the capital after particles or connectors, or `from` where none follows them.
    private int afterSmallWords(List<NameToken> phrase, int from, boolean institution) {
        var small = institution ? names.connectors() : names.particles();
        int next = from;
        while (next < phrase.size()
                && !phrase.get(next).afterBreak()
                && !phrase.get(next).isCapital()
                && small.contains(phrase.get(next).lower())) {
            next++;
        }
        boolean capital =
                next < phrase.size()
                        && !phrase.get(next).afterBreak()
                        && phrase.get(next).isCapital();
        return capital ? next : from;
    }

    /// "Zoë van Aalst" is one name, "minister Hoogland van Infrastructuur" and "Pieter Haak van
    /// Westmark" are not: a particle follows the first name, or a lone name that no role explains.
    private boolean mayTakeParticles(
            List<NameToken> phrase, int first, int end, int next, boolean afterRole) {
        if (names.isFirstName(phrase.get(end - 1))) {
            return true;
        }
        boolean lone = end == first + 1;
        boolean plain = next == end + 1 && phrase.get(end).lower().equals("van");
        return lone && !(afterRole && plain);
    }
}
