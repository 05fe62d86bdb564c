package org.kanttekening.folder;

import org.kanttekening.annotation.Segment;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Anchor;
import org.kanttekening.article.ArticleText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the places of an article that a sidecar names. A segment of the same text must stand where
/// it says; one of another text must stand there with its surroundings, or is listed as misplaced.
final class SegmentReader {

    private static final Set<String> KNOWN = Set.of("start", "end", "exact", "prefix", "suffix");

    private final ArticleText text;
    private final boolean sameText;
    private final Refusals refusals;
    private final List<MisplacedSegment> misplaced = new ArrayList<>();

    SegmentReader(ArticleText text, boolean sameText) {
        this(text, sameText, Refusals.stopping());
    }

    SegmentReader(ArticleText text, boolean sameText, Refusals refusals) {
        this.text = text;
        this.sameText = sameText;
        this.refusals = refusals;
    }

    List<MisplacedSegment> misplaced() {
        return misplaced;
    }

    Segments read(At at) throws UnreadableFileException {
        var segments = new ArrayList<Segment>();
        int last = 0;
        for (var item : at.items()) {
            var anchor = anchor(item);
            if (anchor.start() < last) {
                throw item.need("start").refuse("problem.segment.order");
            }
            last = anchor.end();
            segment(item, anchor).ifPresent(segments::add);
        }
        return segments.isEmpty() ? Segments.NONE : new Segments(segments);
    }

    private static Anchor anchor(At at) throws UnreadableFileException {
        int start = at.need("start").count();
        int end = at.need("end").count();
        if (end <= start) {
            throw at.need("end").refuse("problem.segment.empty");
        }
        return new Anchor(
                start,
                end,
                at.need("exact").text(),
                at.textOr("prefix", ""),
                at.textOr("suffix", ""));
    }

    private Optional<Segment> segment(At at, Anchor anchor) throws UnreadableFileException {
        if (sameText) {
            if (!hasPlace(at, anchor)) {
                return Optional.empty();
            }
        } else if (!anchor.standsIn(text) || !surroundingsStand(anchor)) {
            misplaced.add(
                    new MisplacedSegment(
                            at.path(),
                            at.node().line(),
                            anchor.start(),
                            anchor.end(),
                            anchor.exact(),
                            anchor.prefix(),
                            anchor.suffix()));
            return Optional.empty();
        }
        return Optional.of(new Segment(anchor.span(text), TreeJson.extras(at.fields(), KNOWN)));
    }

    private boolean hasPlace(At at, Anchor anchor) throws UnreadableFileException {
        if (anchor.end() > text.lengthInCodePoints()) {
            refusals.take(
                    at.need("end")
                            .refuse(
                                    "problem.segment.outside",
                                    String.valueOf(text.lengthInCodePoints())));
            return false;
        }
        if (!anchor.standsIn(text)) {
            refusals.take(at.need("exact").refuse("problem.segment.exact"));
            return false;
        }
        mentionContext(at, anchor);
        return true;
    }

    /// Context is there to find a segment again: where it is wrong nothing is lost yet.
    private void mentionContext(At at, Anchor anchor) throws UnreadableFileException {
        var span = anchor.span(text);
        var prefix = anchor.prefix();
        if (!text.value().startsWith(prefix, span.start() - prefix.length())) {
            refusals.mention(at.need("prefix").refuse("problem.segment.context"));
        }
        if (!text.value().startsWith(anchor.suffix(), span.end())) {
            refusals.mention(at.need("suffix").refuse("problem.segment.context"));
        }
    }

    /// Without context on a side, only the text's own end may be there.
    private boolean surroundingsStand(Anchor anchor) {
        var span = anchor.span(text);
        var before = text.value().substring(0, span.start());
        boolean prefix =
                anchor.prefix().isEmpty() ? before.isEmpty() : before.endsWith(anchor.prefix());
        boolean suffix =
                anchor.suffix().isEmpty()
                        ? span.end() == text.length()
                        : text.value().startsWith(anchor.suffix(), span.end());
        return prefix && suffix;
    }
}
