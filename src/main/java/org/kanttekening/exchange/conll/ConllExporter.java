package org.kanttekening.exchange.conll;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Losses;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/// Writes a file of tokens and labels for each tagged article.
public final class ConllExporter implements Exporter {

    private static final Loss NESTED = new Loss.Other("exchange.loss.conll.nested");
    private static final Loss SPLIT = new Loss.Other("exchange.loss.conll.split");
    private static final Loss TORN = new Loss.Other("exchange.loss.conll.torn");

    private static final Set<String> CARRIED =
            Set.of(
                    "quote content",
                    "quote source",
                    "quote cue",
                    "actor mentions",
                    "actor type",
                    "decision trigger",
                    "decision measure");

    /// The labels of the article last asked about on a thread: all its annotations are asked about
    /// in a row, and finding its tokens takes longer than all else.
    private final ThreadLocal<Map<TaggedArticle, Labels>> last =
            ThreadLocal.withInitial(IdentityHashMap::new);

    @Override
    public Format format() {
        return Format.CONLL;
    }

    @Override
    public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
        var lost = new HashSet<>(Losses.remarks(annotation, article));
        lost.addAll(
                Losses.fields(annotation, (kind, field) -> CARRIED.contains(kind + " " + field)));
        var labels = labels(article);
        if (labels.isCovered(annotation.id())) {
            lost.add(NESTED);
        }
        if (labels.isSplit(annotation.id())) {
            lost.add(SPLIT);
        }
        if (labels.isTorn(annotation.id())) {
            lost.add(TORN);
        }
        return lost;
    }

    private Labels labels(TaggedArticle article) {
        var labels = last.get();
        var known = labels.get(article);
        if (known != null) {
            return known;
        }
        labels.clear();
        var made = Labels.of(article, Tokens.of(article.text(), article.language()));
        labels.put(article, made);
        return made;
    }

    @Override
    public SetWriter<?> open(Output out, Ledger ledger) {
        return new ConllWriter(out, ledger);
    }
}
