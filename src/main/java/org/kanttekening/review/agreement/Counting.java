package org.kanttekening.review.agreement;

import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.language.Words;
import org.kanttekening.review.agreement.Continuum.Piece;
import org.kanttekening.review.agreement.Unit.Share;
import org.kanttekening.review.compare.Speaking;
import org.kanttekening.review.match.Group;
import org.kanttekening.review.match.Grouping;
import org.kanttekening.review.match.MatchRule;
import org.kanttekening.review.match.Overlap;
import org.kanttekening.review.match.Side;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// @param article its name, since the same speaker in another article is another answer
    /// @param words those of the article's language
    /// @param first of another person than the second
    public static Counts of(
            String article,
            ArticleText text,
            Words words,
            Side first,
            Side second,
            MatchRule rule) {
        var counting = new Counting(article, first, second, rule);
        var units = new ArrayList<Unit>();
        for (var kind : Kind.values()) {
            counting.grouping.of(kind).forEach(group -> units.add(counting.unit(group)));
        }
        units.addAll(counting.paragraphs(text, words));
        return new Counts(units, counting.continuum(text));
    }

    private Unit unit(Group group) {
        var shares = new EnumMap<Measure, Share>(Measure.class);
        boolean both = group.size() == 2;
        if (group.by(first.annotator()).isPresent()) {
            shares.put(ofFirst(group.kind()), new Share(both ? 1 : 0, 1));
        }
        if (group.by(second.annotator()).isPresent()) {
            shares.put(ofFirst(group.kind()).swapped(), new Share(both ? 1 : 0, 1));
        }
        if (group.kind() != Kind.QUOTE) {
            return new Unit(shares, Map.of());
        }
        passages(group, Quote::content, Measure.CONTENT_EXACT, Measure.CONTENT_OVERLAPPING, shares);
        passages(group, Quote::cue, Measure.CUE_EXACT, Measure.CUE_OVERLAPPING, shares);
        passages(group, Quote::source, Measure.SOURCE_EXACT, Measure.SOURCE_OVERLAPPING, shares);
        return new Unit(shares, both ? answers(group) : Map.of());
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
            Map<Measure, Share> into) {
        var passages =
                group.members().values().stream()
                        .map(it -> role.apply((Quote) it))
                        .filter(it -> !it.isEmpty())
                        .toList();
        if (passages.isEmpty()) {
            return;
        }
        boolean both = passages.size() == 2;
        boolean same = both && passages.get(0).spans().equals(passages.get(1).spans());
        boolean common = both && Overlap.common(passages.get(0), passages.get(1)) > 0;
        into.put(exact, new Share(same ? 2 : 0, passages.size()));
        into.put(overlapping, new Share(common ? 2 : 0, passages.size()));
    }

    private Map<Question, List<Cell>> answers(Group group) {
        var one = (Quote) group.by(first.annotator()).orElseThrow();
        var other = (Quote) group.by(second.annotator()).orElseThrow();
        return Map.of(
                Question.TYPE, cell(one.type(), other.type()),
                Question.KIND, cell(one.speechKind(), other.speechKind()),
                Question.CHECK, cell(one.check().status(), other.check().status()),
                Question.SPEAKER, cell(speaker(first, one), speaker(second, other)));
    }

    private static List<Cell> cell(String one, String other) {
        return List.of(new Cell(one, other, 1));
    }

    private String speaker(Side side, Quote quote) {
        if (quote.speakers().isEmpty()) {
            return "";
        }
        var next = article + "/" + speakers.size();
        return speakers.computeIfAbsent(speaking.of(side.annotator(), quote), _ -> next);
    }

    private List<Unit> paragraphs(ArticleText text, Words words) {
        var spans = Roles.words(words, text);
        var one = Roles.of(spans, quotes(first));
        var other = Roles.of(spans, quotes(second));
        var byParagraph = new HashMap<Integer, List<Unit>>();
        for (int i = 0; i < spans.size(); i++) {
            int paragraph = text.paragraphAt(spans.get(i).start()).index();
            byParagraph
                    .computeIfAbsent(paragraph, _ -> new ArrayList<>())
                    .add(
                            new Unit(
                                    Map.of(),
                                    Map.of(Question.TOKENS, cell(one.get(i), other.get(i)))));
        }
        return byParagraph.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> Unit.sum(it.getValue()))
                .toList();
    }

    private static List<Quote> quotes(Side side) {
        return side.annotations().quotes();
    }

    private Continuum continuum(ArticleText text) {
        var pieces = new ArrayList<Piece>();
        for (int person = 0; person < 2; person++) {
            for (var quote : quotes(person == 0 ? first : second)) {
                pieces(person, Roles.CONTENT, quote.content(), pieces);
                pieces(person, Roles.CUE, quote.cue(), pieces);
                pieces(person, Roles.SOURCE, quote.source(), pieces);
            }
        }
        return new Continuum(text.length(), pieces);
    }

    private static void pieces(int person, String role, Segments passage, List<Piece> into) {
        for (var span : passage.spans()) {
            into.add(new Piece(person, role, span.start(), span.length()));
        }
    }
}
