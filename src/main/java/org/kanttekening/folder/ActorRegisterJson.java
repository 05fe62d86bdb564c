package org.kanttekening.folder;

import org.kanttekening.article.ArticleText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/// Reads and writes a folder's `actors.kanttekening.json`.
public final class ActorRegisterJson {

    private static final String FORMAT = "kanttekening-actors-1";
    private static final Set<String> TOP = Set.of("format", "actors");

    /// No field of an entry is a place in a text.
    private static final ArticleText NO_TEXT = new ArticleText("");

    private ActorRegisterJson() {}

    /// @param file its name, for what is said of it
    public static ActorRegister read(String file, byte[] bytes) throws UnreadableFileException {
        var at = TreeJson.read(file, bytes);
        if (!at.need("format").text().equals(FORMAT)) {
            throw at.need("format").refuse("problem.format.unknown");
        }
        var records = new RecordReader(new SegmentReader(NO_TEXT, true), KnownIds.any());
        var ids = new HashSet<String>();
        var entries = new ArrayList<ActorEntry>();
        for (var item : at.itemsOf("actors")) {
            var id = item.need("id");
            if (id.text().isBlank()) {
                throw id.refuse("problem.notFilled");
            }
            if (!ids.add(id.text())) {
                throw id.refuse("problem.id.twice", id.text());
            }
            entries.add(records.read(ActorEntry.SHAPE, item));
        }
        return ActorRegister.of(entries, TreeJson.extras(at.fields(), TOP));
    }

    /// The entries stand by id, so that the same register gives the same bytes.
    public static byte[] write(ActorRegister register) {
        return LayoutJson.bytes(into -> {
            var records = new RecordWriterJson(into, NO_TEXT);
            into.writeStartObject();
            into.writeStringProperty("format", FORMAT);
            into.writeName("actors");
            into.writeStartArray();
            register.entries().forEach(entry -> records.record(ActorEntry.SHAPE, entry));
            into.writeEndArray();
            TreeJson.write(register.extras(), into);
            into.writeEndObject();
        });
    }
}
