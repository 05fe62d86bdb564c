package org.kanttekening.cli;

import org.kanttekening.app.Messages;
import org.kanttekening.app.Problems;
import org.kanttekening.exchange.Exported;
import org.kanttekening.exchange.Finding;
import org.kanttekening.exchange.Imported;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Losses;
import org.kanttekening.exchange.Preview;
import org.kanttekening.exchange.Unread;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// What exports and imports came to, as JSON.
final class SetsJson {

    private final Problems problems;
    private final JsonGenerator into;

    private SetsJson(Problems problems, JsonGenerator into) {
        this.problems = problems;
        this.into = into;
    }

    static void write(Preview preview, Problems problems, Writer writer) {
        OutputJson.write(
                writer,
                into -> {
                    var json = new SetsJson(problems, into);
                    into.writeStartObject();
                    into.writeNumberProperty("articles", preview.articles());
                    into.writeNumberProperty("annotations", preview.annotations());
                    json.losses(preview.losses());
                    json.unread(preview.unread());
                    into.writeEndObject();
                });
    }

    static void write(Exported exported, Problems problems, Writer writer) {
        OutputJson.write(
                writer,
                into -> {
                    var json = new SetsJson(problems, into);
                    into.writeStartObject();
                    into.writeStringProperty("folder", exported.folder().toString());
                    into.writeNumberProperty("files", exported.files());
                    into.writeNumberProperty("articles", exported.articles());
                    into.writeNumberProperty("annotations", exported.annotations());
                    json.losses(exported.losses());
                    into.writeNumberProperty("differences", exported.verdict().differences());
                    into.writeArrayPropertyStart("different");
                    exported.verdict().first().forEach(it -> into.writeString(it.place()));
                    into.writeEndArray();
                    json.unread(exported.unread());
                    into.writeEndObject();
                });
    }

    static void write(Imported imported, Problems problems, Writer writer) {
        OutputJson.write(
                writer,
                into -> {
                    var json = new SetsJson(problems, into);
                    into.writeStartObject();
                    into.writeNumberProperty("annotations", imported.annotations());
                    into.writeArrayPropertyStart("articles");
                    imported.items().forEach(json::item);
                    into.writeEndArray();
                    into.writeArrayPropertyStart("unknown");
                    imported.unknown()
                            .forEach((unknown, count) -> {
                                into.writeStartObject();
                                into.writeStringProperty(
                                        "sort", unknown.sort().name().toLowerCase(Locale.ROOT));
                                into.writeStringProperty("name", unknown.name());
                                into.writeNumberProperty("times", count);
                                into.writeEndObject();
                            });
                    into.writeEndArray();
                    into.writeEndObject();
                });
    }

    /// What is lost, in words.
    static String name(Loss loss, Messages messages) {
        return switch (loss) {
            case Loss.OfField(var kind, var field) -> kind.term() + "." + field;
            case Loss.Other(var key) -> messages.text(key);
        };
    }

    private void item(Imported.Item item) {
        into.writeStartObject();
        into.writeStringProperty("file", item.file());
        into.writeStringProperty("article", item.article());
        into.writeStringProperty(
                "outcome", item.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        into.writeNumberProperty("annotations", item.annotations());
        into.writeArrayPropertyStart("findings");
        item.findings().forEach(this::finding);
        into.writeEndArray();
        into.writeEndObject();
    }

    private void finding(Finding finding) {
        into.writeStartObject();
        into.writeStringProperty("level", finding.level().name().toLowerCase(Locale.ROOT));
        into.writeStringProperty("place", finding.place());
        into.writeStringProperty("code", finding.what().key());
        into.writeStringProperty("message", problems.text(finding.what()));
        into.writeEndObject();
    }

    private void losses(Losses losses) {
        into.writeArrayPropertyStart("notCarried");
        new TreeMap<>(losses.counts())
                .forEach((loss, count) -> {
                    into.writeStartObject();
                    switch (loss) {
                        case Loss.OfField(var kind, var field) -> {
                            into.writeStringProperty("kind", kind.term());
                            into.writeStringProperty("field", field);
                        }
                        case Loss.Other(var key) -> into.writeStringProperty("code", key);
                    }
                    into.writeNumberProperty("annotations", count);
                    into.writeEndObject();
                });
        into.writeEndArray();
    }

    private void unread(List<Unread> unread) {
        into.writeArrayPropertyStart("leftOut");
        unread.forEach(one -> {
            into.writeStartObject();
            into.writeStringProperty("article", one.article());
            into.writeStringProperty("annotator", one.owner());
            into.writeStringProperty("message", problems.text(one.why()));
            into.writeEndObject();
        });
        into.writeEndArray();
    }
}
