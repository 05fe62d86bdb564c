package org.kanttekening.language;

import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds the cues in one sentence.
final class CueSearch {

    /// Words between the parts of a split cue; Dutch puts a whole subject there.
    private static final int REACH = 15;

    private final CueTable table;
    private final CueSyntax syntax;
    private final String text;
    private final List<CueWord> words;
    private final BitSet used = new BitSet();

    CueSearch(CueTable table, CueSyntax syntax, String text, Span sentence) {
        this.table = table;
        this.syntax = syntax;
        this.text = text;
        this.words = CueWord.in(text, sentence);
    }

    List<CueMatch> matches() {
        var found = new ArrayList<CueMatch>();
        for (int i = 0; i < words.size(); i++) {
            if (!used.get(i)) {
                int place = i;
                phraseAt(i).or(() -> verbAt(place)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<CueMatch> phraseAt(int index) {
        return table.phrases(words.get(index).form()).stream()
                .filter(phrase -> phrase.standsAt(words, index))
                .findFirst()
                .map(phrase -> match(phrase.cue(), places(index, phrase.words().size())));
    }

    private Optional<CueMatch> verbAt(int index) {
        if (isNoun(index)) {
            return Optional.empty();
        }
        return table.entries(words.get(index).form()).stream()
                .sorted((one, other) -> other.rank() - one.rank())
                .flatMap(entry -> match(entry, index).stream())
                .findFirst();
    }

    /// "het besluit", "een nieuw verwijt": a verb's form that is a noun here.
    private boolean isNoun(int index) {
        return (index > 0 && syntax.determines(words.get(index - 1)))
                || (index > 1
                        && syntax.determines(words.get(index - 2))
                        && syntax.qualifies(words.get(index - 1)));
    }

    private Optional<CueMatch> match(CueEntry entry, int head) {
        var places = new TreeSet<Integer>(Set.of(head));
        for (var need : entry.needed()) {
            int place = entry.separable() ? particle(head, need) : nearest(head, need);
            if (place < 0) {
                return Optional.empty();
            }
            places.add(place);
        }
        if (entry.needsAuxiliary()) {
            int auxiliary = auxiliary(head);
            if (auxiliary < 0) {
                return Optional.empty();
            }
            places.add(auxiliary);
        }
        return Optional.of(match(entry.cue(), places));
    }

    private CueMatch match(Cue cue, TreeSet<Integer> places) {
        places.forEach(used::set);
        var inside = words.subList(places.first(), places.last() + 1);
        boolean negated = isNegatedBefore(places);
        for (int i = places.first(); i <= Math.min(places.last() + 1, words.size() - 1); i++) {
            if (syntax.negates(words.get(i)) && isInClause(places, i)) {
                places.add(i);
                negated = true;
            }
        }
        var doubted = syntax.doubts(inside) ? cue.withStance("distanced") : cue;
        return new CueMatch(segments(places), doubted.negatedIf(negated));
    }

    /// "did not say", "dat hij niet zegt": the negation stands before, its helping verb before
    /// that.
    private boolean isNegatedBefore(TreeSet<Integer> places) {
        int before = places.first() - 1;
        if (before < 0 || !adjoin(before) || !syntax.negates(words.get(before))) {
            return false;
        }
        places.add(before);
        boolean helped = before > 0 && adjoin(before - 1) && syntax.helps(words.get(before - 1));
        if (helped) {
            places.add(before - 1);
        }
        return true;
    }

    private boolean isInClause(TreeSet<Integer> places, int index) {
        return index < places.last()
                || (syntax.freeOrder() && index == places.last() + 1 && adjoin(index - 1));
    }

    /// A particle ends its clause: what follows is a stop, or no noun of its own ("gaf aan de
    /// raad").
    private int particle(int head, Set<String> particles) {
        for (int i = head + 1; i < words.size() && i <= head + REACH; i++) {
            boolean isParticle = particles.contains(words.get(i).form());
            if (isParticle && !used.get(i) && endsClause(i)) {
                return i;
            }
        }
        boolean before =
                head > 1
                        && particles.contains(words.get(head - 2).form())
                        && words.get(head - 1).form().equals("te");
        return before ? head - 2 : -1;
    }

    private boolean endsClause(int index) {
        if (index + 1 == words.size() || !adjoin(index)) {
            return true;
        }
        var next = words.get(index + 1);
        char first = text.charAt(next.span().start());
        return !syntax.determines(next)
                && !Character.isUpperCase(first)
                && !Character.isDigit(first);
    }

    /// Whether only space stands between a word and the next.
    private boolean adjoin(int index) {
        return index + 1 < words.size()
                && text.substring(
                                words.get(index).span().end(), words.get(index + 1).span().start())
                        .isBlank();
    }

    private int nearest(int head, Set<String> need) {
        for (int away = 1; away <= REACH; away++) {
            for (int place : new int[] {head + away, head - away}) {
                boolean inOrder = place > head || syntax.freeOrder();
                if (place >= 0
                        && inOrder
                        && place < words.size()
                        && !used.get(place)
                        && need.contains(words.get(place).form())) {
                    return place;
                }
            }
        }
        return -1;
    }

    private int auxiliary(int head) {
        for (int away = 1; away <= REACH; away++) {
            if (head - away >= 0 && syntax.helps(words.get(head - away))) {
                return head - away;
            }
        }
        boolean follows =
                adjoin(head) && head + 1 < words.size() && syntax.helps(words.get(head + 1));
        return follows ? head + 1 : -1;
    }

    private static TreeSet<Integer> places(int first, int count) {
        var places = new TreeSet<Integer>();
        for (int i = first; i < first + count; i++) {
            places.add(i);
        }
        return places;
    }

    /// The words as segments, neighbours joined.
    private List<Span> segments(TreeSet<Integer> places) {
        var segments = new ArrayList<Span>();
        int last = -2;
        for (int place : places) {
            var span = words.get(place).span();
            if (place == last + 1 && adjoin(last)) {
                segments.set(segments.size() - 1, segments.getLast().hull(span));
            } else {
                segments.add(span);
            }
            last = place;
        }
        return segments;
    }
}
