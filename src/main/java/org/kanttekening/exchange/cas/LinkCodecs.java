package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Segment;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// How fields stand that hold words of the article, or name other annotations.
final class LinkCodecs {

    private static final String SEGMENTS = "Segments";

    private LinkCodecs() {}

    /// A link to a passage for each segment; what is not known of segments stands elsewhere.
    record OfPassage(String name) implements Codec<Segments> {
        @Override
        public void declare(Layer layer, Consumer<CasFeature> into) {
            into.accept(links(name, layer, Layer.PASSAGE.type()));
        }

        @Override
        public void encode(Segments value, Natives into) {
            for (var segment : value.list()) {
                into.link(name, new Link(role(), new Place.Words(segment.span())));
            }
        }

        @Override
        public Segments decode(Natives from, Segments base) {
            var spans = new ArrayList<Span>();
            for (var link : from.linksOf(name)) {
                if (link.place() instanceof Place.Words(var span)) {
                    spans.add(span);
                }
            }
            return segments(spans);
        }

        @Override
        public Segments merged(Segments whole, Segments read) {
            return saysTheSame(whole, read) ? whole : kept(whole, read);
        }

        /// `source` of a source, `instrument` of the segments of an instrument.
        private String role() {
            return name.endsWith(SEGMENTS)
                    ? name.substring(0, name.length() - SEGMENTS.length())
                    : name;
        }
    }

    /// A link to another annotation.
    record OfReference(String name, Kind kind) implements Codec<String> {
        @Override
        public void declare(Layer layer, Consumer<CasFeature> into) {
            into.accept(links(name, layer, Layer.of(kind).type()));
        }

        @Override
        public void encode(String value, Natives into) {
            if (!value.isEmpty()) {
                into.link(name, new Link(name, new Place.Whole(value)));
            }
        }

        @Override
        public String decode(Natives from, String base) {
            return ids(name, kind, from).stream().findFirst().orElse("");
        }
    }

    /// Links to other annotations.
    record OfReferences(String name, Kind kind) implements Codec<List<String>> {
        @Override
        public void declare(Layer layer, Consumer<CasFeature> into) {
            into.accept(links(name, layer, Layer.of(kind).type()));
        }

        @Override
        public void encode(List<String> value, Natives into) {
            value.forEach(id -> into.link(name, new Link(kind.term(), new Place.Whole(id))));
        }

        @Override
        public List<String> decode(Natives from, List<String> base) {
            return ids(name, kind, from);
        }
    }

    static CasFeature links(String name, Layer layer, String target) {
        return new CasFeature(name, new CasFeature.Links(layer.linkType(name), target));
    }

    /// What spans come to that another program may have moved: those that overlap are joined.
    static Segments segments(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                return Segments.covering(spans);
            }
        }
        return spans.isEmpty()
                ? Segments.NONE
                : new Segments(
                        spans.stream().map(span -> Segment.of(span.start(), span.end())).toList());
    }

    /// The segments that were read, with what was not known of those that stand where they stood.
    static Segments kept(Segments whole, Segments read) {
        if (read.isEmpty()) {
            return read;
        }
        return new Segments(
                read.list().stream()
                        .map(segment ->
                                whole.list().stream()
                                        .filter(old -> old.span().equals(segment.span()))
                                        .findFirst()
                                        .orElse(segment))
                        .toList());
    }

    private static List<String> ids(String name, Kind kind, Natives from) {
        var found = new ArrayList<String>();
        for (var link : from.linksOf(name)) {
            if (link.place() instanceof Place.Whole(var id) && isOf(kind, id)) {
                found.add(id);
            }
        }
        return found;
    }

    static boolean isOf(Kind kind, String id) {
        return Kind.ofId(id).filter(kind::equals).isPresent();
    }
}
