package org.kanttekening.folder;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.ActorFields;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.DecisionFields;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.QuoteFields;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.RejectedSuggestion;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Tombstone;
import org.kanttekening.article.ArticleText;

import tools.jackson.core.JsonGenerator;

import java.util.Comparator;
import java.util.List;

/// Writes a sidecar and each of its items.
final class SidecarWriterJson {

    private static final Comparator<RejectedSuggestion> IN_TEXT_ORDER =
            Comparator.<RejectedSuggestion>comparingInt(SidecarWriterJson::start)
                    .thenComparing(RejectedSuggestion::key);

    private static final Comparator<Rejected> REJECTED_IN_TEXT_ORDER =
            Comparator.comparing(Rejected::annotation, AnnotationSet.ORDER)
                    .thenComparing(Rejected::from);

    private final JsonGenerator into;
    private final RecordWriterJson records;

    SidecarWriterJson(JsonGenerator into, ArticleText text) {
        this.into = into;
        this.records = new RecordWriterJson(into, text);
    }

    void write(StoredSidecar stored) {
        var sidecar = stored.sidecar();
        into.writeStartObject();
        into.writeStringProperty("format", SidecarFormat.NAME + "-" + SidecarFormat.VERSION);
        into.writeStringProperty("writtenBy", stored.writtenBy());
        revision(stored.revision());
        into.writeStringProperty("offsets", SidecarFormat.OFFSETS);
        article(stored.article(), sidecar.header());
        annotator(sidecar.annotator());
        into.writeStringProperty("status", sidecar.header().status());
        into.writeStringProperty("note", sidecar.header().note());
        list("actors", sidecar.annotations().actors());
        list("quotes", sidecar.annotations().quotes());
        list("decisions", sidecar.annotations().decisions());
        list("remarks", sidecar.remarks());
        list("deleted", sidecar.deleted());
        list(
                "rejectedSuggestions",
                sidecar.rejectedSuggestions().stream().sorted(IN_TEXT_ORDER).toList());
        if (!sidecar.rejected().isEmpty()) {
            list("rejected", sidecar.rejected().stream().sorted(REJECTED_IN_TEXT_ORDER).toList());
        }
        TreeJson.write(sidecar.extras(), into);
        into.writeEndObject();
    }

    void item(Item item) {
        switch (item) {
            case Quote quote -> records.record(QuoteFields.SHAPE, quote);
            case Actor actor -> records.record(ActorFields.SHAPE, actor);
            case Decision decision -> records.record(DecisionFields.SHAPE, decision);
            case Header header -> records.record(Header.SHAPE, header);
            case Remark remark -> remark(remark);
            case Tombstone tombstone -> tombstone(tombstone);
            case RejectedSuggestion suggestion -> suggestion(suggestion);
            case Rejected rejected -> rejected(rejected);
        }
    }

    private static int start(RejectedSuggestion rejected) {
        return rejected.segments().isEmpty() ? Integer.MAX_VALUE : rejected.segments().start();
    }

    private void revision(Revision revision) {
        into.writeName("revision");
        into.writeStartObject();
        into.writeStringProperty("id", revision.id());
        into.writeStringProperty("parent", revision.parent());
        TreeJson.write(revision.extras(), into);
        into.writeEndObject();
    }

    private void article(ArticleStamp stamp, Header header) {
        into.writeName("article");
        into.writeStartObject();
        into.writeStringProperty("file", stamp.file());
        into.writeStringProperty("sha256", stamp.sha256());
        into.writeNumberProperty("length", stamp.length());
        into.writeStringProperty("encoding", stamp.encoding());
        records.fields(Header.SHAPE, header, SidecarFormat.DETAILS);
        TreeJson.write(header.inArticle(), into);
        into.writeEndObject();
    }

    private void annotator(Annotator annotator) {
        into.writeName("annotator");
        into.writeStartObject();
        into.writeStringProperty("id", annotator.id());
        into.writeStringProperty("name", annotator.name());
        TreeJson.write(annotator.extras(), into);
        into.writeEndObject();
    }

    private void list(String name, List<? extends Item> items) {
        into.writeName(name);
        into.writeStartArray();
        items.forEach(this::item);
        into.writeEndArray();
    }

    private void remark(Remark remark) {
        into.writeStartObject();
        into.writeStringProperty("id", remark.id());
        into.writeStringProperty("on", remark.on());
        into.writeStringProperty("replyTo", remark.replyTo());
        into.writeStringProperty("by", remark.by());
        into.writeStringProperty("at", remark.at());
        into.writeStringProperty("text", remark.text());
        TreeJson.write(remark.extras(), into);
        into.writeEndObject();
    }

    private void tombstone(Tombstone tombstone) {
        into.writeStartObject();
        into.writeStringProperty("id", tombstone.id());
        into.writeStringProperty("at", tombstone.at());
        into.writeStringProperty("by", tombstone.by());
        TreeJson.write(tombstone.extras(), into);
        into.writeEndObject();
    }

    private void suggestion(RejectedSuggestion suggestion) {
        into.writeStartObject();
        into.writeStringProperty("rule", suggestion.rule());
        into.writeName("segments");
        records.segments(suggestion.segments());
        TreeJson.write(suggestion.extras(), into);
        into.writeEndObject();
    }

    private void rejected(Rejected rejected) {
        into.writeStartObject();
        into.writeStringProperty("from", rejected.from());
        into.writeName("annotation");
        item(rejected.annotation());
        into.writeStringProperty("by", rejected.by());
        into.writeStringProperty("at", rejected.at());
        into.writeStringProperty("reason", rejected.reason());
        into.writeStringProperty("note", rejected.note());
        TreeJson.write(rejected.extras(), into);
        into.writeEndObject();
    }
}
