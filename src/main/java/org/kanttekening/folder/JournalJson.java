package org.kanttekening.folder;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Annotator;
import org.kanttekening.annotation.Header;
import org.kanttekening.annotation.Item;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Rejected;
import org.kanttekening.annotation.RejectedSuggestion;
import org.kanttekening.annotation.Remark;
import org.kanttekening.annotation.Sidecar;
import org.kanttekening.annotation.Tombstone;
import org.kanttekening.article.ArticleText;

import tools.jackson.core.JsonGenerator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a journal: a first one that says what it is about, then one for each gesture with
/// every item that it made, changed or took away.
final class JournalJson {

    private JournalJson() {}

    /// What a journal is about.
    ///
    /// @param sidecar the path of the sidecar that the gestures were made on
    /// @param articleSha256 of the text in which they were made
    /// @param process that writes it, so that nobody takes a journal that is still being written
    record Start(
            String sidecar,
            String articleSha256,
            String annotatorId,
            String annotatorName,
            long process,
            String processStart) {

        Annotator annotator() {
            return Annotator.of(annotatorId, annotatorName);
        }
    }

    static byte[] start(Start start) {
        return line(generator -> {
            generator.writeStartObject();
            generator.writeStringProperty("sidecar", start.sidecar());
            generator.writeStringProperty("article", start.articleSha256());
            generator.writeStringProperty("annotator", start.annotatorId());
            generator.writeStringProperty("name", start.annotatorName());
            generator.writeStringProperty("process", String.valueOf(start.process()));
            generator.writeStringProperty("since", start.processStart());
            generator.writeEndObject();
        });
    }

    /// The line of a gesture; none where the two say the same.
    static Optional<byte[]> gesture(Sidecar before, Sidecar after, ArticleText text) {
        var put = items(after).stream().filter(item -> !isIn(before, item)).toList();
        var gone =
                items(before).stream()
                        .map(Item::key)
                        .filter(key -> after.find(key).isEmpty())
                        .toList();
        if (put.isEmpty() && gone.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                line(generator -> {
                    generator.writeStartObject();
                    put(put, generator, text);
                    generator.writeName("gone");
                    generator.writeStartArray();
                    gone.forEach(generator::writeString);
                    generator.writeEndArray();
                    generator.writeEndObject();
                }));
    }

    static Start readStart(String file, String line) throws UnreadableFileException {
        var at = read(file, line);
        try {
            return new Start(
                    at.need("sidecar").text(),
                    at.need("article").text(),
                    at.need("annotator").text(),
                    at.need("name").text(),
                    Long.parseLong(at.need("process").text()),
                    at.need("since").text());
        } catch (NumberFormatException e) {
            throw at.refuse("problem.notCount");
        }
    }

    /// A sidecar with a gesture of a journal made once more.
    static Sidecar replay(String file, String line, Sidecar before, ArticleText text)
            throws UnreadableFileException {
        var at = read(file, line);
        var segments = new SegmentReader(text, true);
        var items = new ItemReader(segments, KnownIds.any());
        var after = before;
        for (var gone : at.itemsOf("gone")) {
            after = after.without(gone.text());
        }
        for (var put : at.itemsOf("put")) {
            after = after.with(item(put.need("is").text(), put.need("item"), items));
        }
        return after;
    }

    private static Item item(String is, At at, ItemReader items) throws UnreadableFileException {
        return switch (is) {
            case "quote" -> items.annotation(Kind.QUOTE, at);
            case "actor" -> items.annotation(Kind.ACTOR, at);
            case "decision" -> items.annotation(Kind.DECISION, at);
            case "header" -> items.header(at);
            case "remark" -> items.remark(at);
            case "deleted" -> items.tombstone(at);
            case "rejected" -> items.rejectedSuggestion(at);
            case "turned-down" -> items.rejected(at);
            default -> throw at.refuse("problem.format.unknown");
        };
    }

    private static void put(List<Item> put, JsonGenerator into, ArticleText text) {
        var writer = new SidecarWriterJson(into, text);
        into.writeName("put");
        into.writeStartArray();
        for (var item : put) {
            into.writeStartObject();
            into.writeStringProperty("is", nameOf(item));
            into.writeName("item");
            writer.item(item);
            into.writeEndObject();
        }
        into.writeEndArray();
    }

    private static String nameOf(Item item) {
        return switch (item) {
            case Annotation annotation -> annotation.kind().term();
            case Header _ -> "header";
            case Remark _ -> "remark";
            case Tombstone _ -> "deleted";
            case RejectedSuggestion _ -> "rejected";
            case Rejected _ -> "turned-down";
        };
    }

    private static List<Item> items(Sidecar sidecar) {
        var items = new ArrayList<Item>();
        items.add(sidecar.header());
        items.addAll(sidecar.annotations().all());
        items.addAll(sidecar.others());
        return items;
    }

    private static boolean isIn(Sidecar sidecar, Item item) {
        return sidecar.find(item.key()).filter(item::equals).isPresent();
    }

    private static At read(String file, String line) throws UnreadableFileException {
        return TreeJson.read(file, line.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] line(java.util.function.Consumer<JsonGenerator> content) {
        return (Surrogates.mended(LayoutJson.compact(content)) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
