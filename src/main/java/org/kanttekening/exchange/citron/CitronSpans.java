package org.kanttekening.exchange.citron;

import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.ForeignText;
import org.kanttekening.folder.At;
import org.kanttekening.folder.Node;
import org.kanttekening.folder.UnreadableFileException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the spans of a file. Python counts code points; where not every span of a file stands on
/// its text that way, it was made by a program that counts UTF-16.
final class CitronSpans {

    /// How many spans that stand elsewhere are named.
    private static final int NAMED = 20;

    private final ForeignText text;
    private final boolean utf16;
    private final List<Finding> findings = new ArrayList<>();

    /// @param text as the file has it
    CitronSpans(ForeignText text, boolean utf16) {
        this.text = text;
        this.utf16 = utf16;
    }

    /// What does not stand where it says.
    List<Finding> findings() {
        return findings;
    }

    ArticleText article() {
        return text.text();
    }

    /// All spans of a list, in text order, together.
    Segments all(List<At> list) throws UnreadableFileException {
        var spans = new ArrayList<Span>();
        for (var item : list) {
            one(item).ifPresent(spans::add);
        }
        return Segments.covering(spans);
    }

    /// A span; nothing stands for none.
    Segments find(At quote, String field) throws UnreadableFileException {
        var found = quote.find(field);
        return found.isEmpty() || found.get().node() instanceof Node.Nothing
                ? Segments.NONE
                : one(found.get()).map(Segments::of).orElse(Segments.NONE);
    }

    Optional<Span> one(At at) throws UnreadableFileException {
        int start = at.need("start").count();
        int end = at.need("end").count();
        var said = at.textOr("text", "");
        var span = utf16 ? text.fromUtf16(start, end) : text.fromCodePoints(start, end);
        if (span.isEmpty() || !(said.isEmpty() || stands(said, span.get()))) {
            if (findings.size() < NAMED) {
                findings.add(
                        Finding.of(
                                Finding.Level.REFUSED,
                                at.path(),
                                "exchange.citron.elsewhere",
                                shortened(said),
                                String.valueOf(start)));
            }
            return Optional.empty();
        }
        return span;
    }

    private boolean stands(String said, Span span) {
        return article().slice(span).equals(ForeignText.of(said).text().value());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
    }
}
