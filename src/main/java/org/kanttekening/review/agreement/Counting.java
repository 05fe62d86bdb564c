package org.kanttekening.review.agreement;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Passages;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.language.Words;
import org.kanttekening.review.compare.Speaking;
import org.kanttekening.review.match.Group;
import org.kanttekening.review.match.Grouping;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.Overlap;
import org.kanttekening.review.match.Side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Counts in what two people's tags of one article agree. What is the same quote, actor or decision
/// is what [Grouping] says.
public final class Counting {

    private final Side first;
    private final Side second;
    private final Grouping grouping;
    private final Speaking speaking;
    private final String article;
    private final Map<Object, String> speakers = new HashMap<>();

    private Counting(String article, Side first, Side second, MatchRule rule) {
        this.article = article;
        this.first = first;
        this.second = second;
        this.grouping = Grouping.of(List.of(first, second), rule);
        this.speaking = Speaking.in(grouping, rule);
    }

    /// The sums alone; see [#counted].
    public static Counts of(
            String article,
            ArticleText text,
            Words words,
            Side first,
            Side second,
            MatchRule rule) {
        return counted(article, text, words, first, second, rule).counts();
    }

    /// @param article its name, since the same speaker in another article is another answer
    /// @param words those of the article's language
    /// @param first of another person than the second
    public static Counted counted(
            String article,
            ArticleText text,
            Words words,
            Side first,
            Side second,
            MatchRule rule) {
        var counting = new Counting(article, first, second, rule);
        var tallies = new ArrayList<Tally>();
        for (var kind : Kind.values()) {
            counting.grouping.of(kind).forEach(group -> tallies.add(counting.tally(group)));
        }
        tallies.addAll(new WordRuns(text, words).tallies(quotes(first), quotes(second)));
        return new Counted(
                new Counts(tallies.stream().map(Tally::unit).toList(), counting.continuum(text)),
                new Items(tallies, () -> Pieces.items(quotes(first), quotes(second))));
    }

    private Tally tally(Group group) {
        var tally = new Tally();
        var one = group.by(first.annotator());
        var other = group.by(second.annotator());
        boolean both = group.size() == 2;
        var found = new Item(one, other, leading(one), leading(other), "", "", 1, both);
        if (one.isPresent()) {
            tally.add(ofFirst(group.kind()), found);
        }
        if (other.isPresent()) {
            tally.add(ofFirst(group.kind()).swapped(), found);
        }
        if (group.kind() != Kind.QUOTE) {
            return tally;
        }
        passages(group, Quote::content, Measure.CONTENT_EXACT, Measure.CONTENT_OVERLAPPING, tally);
        passages(group, Quote::cue, Measure.CUE_EXACT, Measure.CUE_OVERLAPPING, tally);
        passages(group, Quote::source, Measure.SOURCE_EXACT, Measure.SOURCE_OVERLAPPING, tally);
        if (both) {
            answers(group, found, tally);
        }
        return tally;
    }

    private static List<Span> leading(Optional<Annotation> annotation) {
        return annotation.map(it -> Passages.leading(it).spans()).orElse(List.of());
    }

    private static Measure ofFirst(Kind kind) {
        return switch (kind) {
            case QUOTE -> Measure.QUOTES_OF_FIRST;
            case ACTOR -> Measure.ACTORS_OF_FIRST;
            case DECISION -> Measure.DECISIONS_OF_FIRST;
        };
    }

    /// F1 is twice the passages in common, divided by those of both.
    private void passages(
            Group group,
            Function<Quote, Segments> role,
            Measure exact,
            Measure overlapping,
            Tally into) {
        var one = group.by(first.annotator());
        var other = group.by(second.annotator());
        var left = one.map(it -> role.apply((Quote) it)).orElse(Segments.NONE);
        var right = other.map(it -> role.apply((Quote) it)).orElse(Segments.NONE);
        int weight = (left.isEmpty() ? 0 : 1) + (right.isEmpty() ? 0 : 1);
        if (weight == 0) {
            return;
        }
        boolean same = weight == 2 && left.spans().equals(right.spans());
        boolean common = weight == 2 && Overlap.common(left, right) > 0;
        into.add(exact, new Item(one, other, left.spans(), right.spans(), "", "", weight, same));
        into.add(
                overlapping,
                new Item(one, other, left.spans(), right.spans(), "", "", weight, common));
    }

    private void answers(Group group, Item found, Tally into) {
        var one = (Quote) group.by(first.annotator()).orElseThrow();
        var other = (Quote) group.by(second.annotator()).orElseThrow();
        into.add(Question.TYPE, answer(found, one.type(), other.type()));
        into.add(Question.KIND, answer(found, one.speechKind(), other.speechKind()));
        into.add(Question.CHECK, answer(found, one.check().status(), other.check().status()));
        into.add(Question.SPEAKER, answer(found, speaker(first, one), speaker(second, other)));
    }

    private static Item answer(Item found, String one, String other) {
        return new Item(
                found.first(),
                found.second(),
                found.firstAt(),
                found.secondAt(),
                one,
                other,
                1,
                one.equals(other));
    }

    private String speaker(Side side, Quote quote) {
        if (quote.speakers().isEmpty()) {
            return "";
        }
        var next = article + "/" + speakers.size();
        return speakers.computeIfAbsent(speaking.of(side.annotator(), quote), _ -> next);
    }

    private static List<Quote> quotes(Side side) {
        return side.annotations().quotes();
    }

    private Continuum continuum(ArticleText text) {
        return new Continuum(text.length(), Pieces.of(quotes(first), quotes(second)));
    }
}
