package org.kanttekening.exchange.w3c;

import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.ForeignText;
import org.kanttekening.folder.At;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the words of an article at which the targets of a file point, and says where they do not
/// stand.
///
/// The recommendation counts code points; programs in browsers count UTF-16, and some the carriage
/// returns of a text that has them. What a file counts is told once, by the targets that give both
/// words and a position.
final class Pointing {

    private final ArticleText text;
    private final Findings findings;
    private final QuoteSearch search;
    private final Counting counting;

    /// The span of a position as a file counts.
    private interface Counting {
        Optional<Span> span(Selectors.Position position);
    }

    /// Where a target points.
    ///
    /// @param span in UTF-16; none where it points at no words, or at none that are here
    /// @param refused whether it points at words that are not here, which is said already
    record Found(Optional<Span> span, boolean refused) {
        static final Found NO_WORDS = new Found(Optional.empty(), false);
        static final Found REFUSED = new Found(Optional.empty(), true);
    }

    /// @param raw the text as the file's program had it, where it is known
    /// @param annotations all of the article
    Pointing(ArticleText text, Optional<ForeignText> raw, List<At> annotations, Findings findings)
            throws UnreadableFileException {
        this.text = text;
        this.findings = findings;
        this.search = new QuoteSearch(text);
        this.counting = counting(raw, annotations);
    }

    /// @param place of the annotation in the file, for what is said of it
    Found find(At target, String place) throws UnreadableFileException {
        var selectors = Selectors.of(target);
        selectors
                .others()
                .forEach(type ->
                        findings.count(Finding.Level.LEFT, "exchange.w3c.selectorLeft", type));
        var quote = selectors.quote().filter(it -> !it.exact().isEmpty());
        if (selectors.position().isEmpty()) {
            return quote.map(it -> byWords(it, place)).orElse(Found.NO_WORDS);
        }
        var position = selectors.position().get();
        if (quote.isEmpty()) {
            return position.isEmpty() ? Found.NO_WORDS : byPosition(position, place);
        }
        var span = counting.span(position).filter(it -> stands(quote.get(), it));
        if (span.isPresent()) {
            return new Found(span, false);
        }
        var found = byWords(quote.get(), place);
        if (!found.refused()) {
            findings.add(Finding.Level.CHANGED, place, "exchange.w3c.moved", quote.get().exact());
        }
        return found;
    }

    private Found byPosition(Selectors.Position position, String place) {
        var span = counting.span(position);
        if (span.isEmpty()) {
            findings.add(
                    Finding.Level.REFUSED,
                    place,
                    "exchange.w3c.outside",
                    String.valueOf(position.start()),
                    String.valueOf(position.end()));
            return Found.REFUSED;
        }
        return new Found(span, false);
    }

    private Found byWords(Selectors.Quote quote, String place) {
        var found = search.find(quote.exact(), quote.prefix(), quote.suffix());
        if (found.span().isEmpty()) {
            var key =
                    found.times() == QuoteSearch.Times.NEVER
                            ? "exchange.w3c.nowhere"
                            : "exchange.w3c.ambiguous";
            findings.add(Finding.Level.REFUSED, place, key, quote.exact());
            return Found.REFUSED;
        }
        return new Found(found.span(), false);
    }

    private boolean stands(Selectors.Quote quote, Span span) {
        return span.length() == quote.exact().length()
                && text.value().startsWith(quote.exact(), span.start());
    }

    private Counting counting(Optional<ForeignText> raw, List<At> annotations)
            throws UnreadableFileException {
        var plain = ForeignText.of(text.value());
        var texts = new ArrayList<>(List.of(plain));
        raw.ifPresent(texts::add);
        var points = new ArrayList<Counting>();
        var units = new ArrayList<Counting>();
        for (var one : texts) {
            points.add(it -> inText(one.fromCodePoints(it.start(), it.end())));
            units.add(it -> inText(one.fromUtf16(it.start(), it.end())));
        }
        var pairs = pairs(annotations);
        var ways = new ArrayList<>(points);
        ways.addAll(units);
        // without words, positions are in the text as its program had it
        var best = points.getLast();
        long most = 0;
        for (var way : ways) {
            if (most == pairs.size()) {
                break;
            }
            long count = pairs.stream().filter(it -> fits(it, way)).count();
            if (count > most) {
                best = way;
                most = count;
            }
        }
        if (units.contains(best)) {
            findings.add(Finding.Level.CHANGED, "", "exchange.w3c.utf16");
        }
        return best;
    }

    private boolean fits(Selectors both, Counting way) {
        return both.position()
                .flatMap(way::span)
                .filter(span -> stands(both.quote().orElseThrow(), span))
                .isPresent();
    }

    private Optional<Span> inText(Optional<Span> span) {
        return span.filter(it ->
                it.end() <= text.length()
                        && !text.splitsPair(it.start())
                        && !text.splitsPair(it.end()));
    }

    /// The targets that give both words and a position.
    private static List<Selectors> pairs(List<At> annotations) throws UnreadableFileException {
        var pairs = new ArrayList<Selectors>();
        for (var annotation : annotations) {
            for (var target : Loose.all(annotation, "target")) {
                var selectors = Selectors.of(target);
                if (selectors.position().isPresent() && selectors.quote().isPresent()) {
                    pairs.add(selectors);
                }
            }
        }
        return pairs;
    }
}
