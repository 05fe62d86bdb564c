package org.kanttekening.exchange.report;

import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Field.Place;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Shape;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Losses;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/// Writes a page for each tagged article, and an index. Pages tell all that people filled in; what
/// the program keeps beside it (when, by whom and from what an annotation was made, what a rule
/// filled in) they do not.
public final class ReportExporter implements Exporter {

    private final Wording wording;
    private final ZoneId zone;

    /// @param wording in the language that the pages are to be in
    /// @param zone in which moments are told
    public ReportExporter(Wording wording, ZoneId zone) {
        this.wording = wording;
        this.zone = zone;
    }

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public Set<Loss> lost(Annotation annotation, TaggedArticle article) {
        var lost = new HashSet<>(Losses.unknown(annotation));
        lost.addAll(Losses.fields(annotation, (kind, field) -> isTold(kind, field)));
        return lost;
    }

    @Override
    public SetWriter<?> open(Output out, Ledger ledger) {
        return new ReportWriter(new Labels(wording, zone), out, ledger);
    }

    /// Unknown fields, whose name is empty, are looked for at every depth apart from this.
    private static boolean isTold(String kind, String name) {
        return name.isEmpty() || name.equals("id") || !isKept(shape(kind), name);
    }

    private static boolean isKept(Shape<?> shape, String name) {
        return shape.fields().stream()
                .anyMatch(field -> field.name().equals(name) && field.place() == Place.KEPT);
    }

    private static Shape<?> shape(String kind) {
        return switch (kind) {
            case "quote" -> QuoteFields.SHAPE;
            case "actor" -> ActorFields.SHAPE;
            default -> DecisionFields.SHAPE;
        };
    }
}
