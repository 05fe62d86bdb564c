package org.kanttekening.cli;

import org.kanttekening.app.Problems;
import org.kanttekening.app.agreement.FolderAgreement;
import org.kanttekening.app.agreement.FolderAgreement.Pair;
import org.kanttekening.review.agreement.Agreement;
import org.kanttekening.review.agreement.Figure;
import org.kanttekening.review.agreement.Figure.Defined;
import org.kanttekening.review.agreement.Figure.Undefined;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;

/// How well people agree, as JSON: all figures, each by the name of its measure.
final class AgreementJson {

    private final Problems problems;
    private final JsonGenerator into;

    private AgreementJson(Problems problems, JsonGenerator into) {
        this.problems = problems;
        this.into = into;
    }

    static void write(FolderAgreement found, Problems problems, Writer writer) {
        OutputJson.write(writer, into -> new AgreementJson(problems, into).all(found));
    }

    private void all(FolderAgreement found) {
        into.writeStartObject();
        into.writeArrayPropertyStart("pairs");
        found.pairs().forEach(this::pair);
        into.writeEndArray();
        into.writeArrayPropertyStart("taggedByOne");
        for (var alone : found.alone()) {
            into.writeStartObject();
            into.writeStringProperty("article", alone.article());
            into.writeStringProperty("annotator", alone.annotator());
            into.writeEndObject();
        }
        into.writeEndArray();
        into.writeArrayPropertyStart("unread");
        for (var unread : found.unread()) {
            into.writeStartObject();
            into.writeStringProperty("file", unread.file());
            into.writeStringProperty("message", problems.text(unread.reason()));
            into.writeEndObject();
        }
        into.writeEndArray();
        into.writeEndObject();
    }

    private void pair(Pair pair) {
        into.writeStartObject();
        into.writeStringProperty("first", pair.first());
        into.writeStringProperty("second", pair.second());
        into.writeArrayPropertyStart("articles");
        for (var article : pair.articles()) {
            into.writeStartObject();
            into.writeStringProperty("article", article.article());
            figures("figures", article.agreement());
            into.writeEndObject();
        }
        into.writeEndArray();
        figures("total", pair.total());
        into.writeEndObject();
    }

    private void figures(String name, Agreement agreement) {
        into.writeObjectPropertyStart(name);
        agreement.figures().forEach((measure, figure) -> figure(measure.term(), figure));
        into.writeEndObject();
    }

    private void figure(String name, Figure figure) {
        into.writeObjectPropertyStart(name);
        switch (figure) {
            case Defined defined -> {
                into.writeNumberProperty("value", defined.value());
                into.writeNumberProperty("n", defined.n());
                defined.interval()
                        .ifPresent(it -> {
                            into.writeNumberProperty("low", it.low());
                            into.writeNumberProperty("high", it.high());
                        });
                into.writeBooleanProperty("few", defined.few());
            }
            case Undefined undefined -> {
                into.writeNumberProperty("n", undefined.n());
                into.writeStringProperty("notDefined", AgreementLines.words(undefined.reason()));
            }
        }
        into.writeEndObject();
    }
}
