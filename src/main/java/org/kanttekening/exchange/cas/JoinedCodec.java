package org.kanttekening.exchange.cas;

import org.kanttekening.annotation.Evidence;
import org.kanttekening.annotation.Extras;
import org.kanttekening.annotation.Identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// How lists of short records stand: a text for each, made of its two fields.
///
/// @param <P> the record
record JoinedCodec<P>(String name, Function<P, String> join, Function<String, P> split)
        implements Codec<List<P>> {

    /// `wikidata:Q55`
    static JoinedCodec<Identifier> identifiers(String name) {
        return new JoinedCodec<>(
                name,
                it -> it.scheme() + ":" + it.value(),
                text -> new Identifier(before(":", text, ""), after(":", text, text), Extras.NONE));
    }

    /// The address, a space, and the note.
    static JoinedCodec<Evidence> evidence(String name) {
        return new JoinedCodec<>(
                name,
                it -> it.note().isEmpty() ? it.url() : it.url() + " " + it.note(),
                text -> new Evidence(before(" ", text, text), after(" ", text, ""), Extras.NONE));
    }

    @Override
    public void declare(Layer layer, Consumer<CasFeature> into) {
        into.accept(new CasFeature(name, CasFeature.Plain.TEXTS));
    }

    @Override
    public void encode(List<P> value, Natives into) {
        new PlainCodecs.OfTexts(name).encode(value.stream().map(join).toList(), into);
    }

    @Override
    public List<P> decode(Natives from, List<P> base) {
        return from.texts(name).orElse(List.of()).stream().map(split).toList();
    }

    @Override
    public List<P> merged(List<P> whole, List<P> read) {
        if (saysTheSame(whole, read)) {
            return whole;
        }
        var left = new ArrayList<>(whole);
        var merged = new ArrayList<P>();
        for (var entry : read) {
            var same =
                    left.stream()
                            .filter(old -> saysTheSame(List.of(old), List.of(entry)))
                            .findFirst();
            same.ifPresent(left::remove);
            merged.add(same.orElse(entry));
        }
        return merged;
    }

    private static String before(String mark, String text, String otherwise) {
        int place = text.indexOf(mark);
        return place < 0 ? otherwise : text.substring(0, place);
    }

    private static String after(String mark, String text, String otherwise) {
        int place = text.indexOf(mark);
        return place < 0 ? otherwise : text.substring(place + 1);
    }
}
