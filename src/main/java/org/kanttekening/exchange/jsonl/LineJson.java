package org.kanttekening.exchange.jsonl;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.At;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.StrictJson;
import org.kanttekening.folder.UnreadableFileException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// Writes and reads single lines.
final class LineJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> ADDED = Set.of("article", "annotator", "annotationKind");

    private LineJson() {}

    /// How the lines of an article's annotations of a kind begin: with the article, the annotator
    /// and the kind, which is called `annotationKind`, for quotes have a field `kind` of their own.
    static String beginning(Kind kind, TaggedArticle article) {
        var line = MAPPER.createObjectNode();
        line.put("article", article.file().name());
        line.put("annotator", article.owner());
        line.put("annotationKind", kind.term());
        var added = line.toString();
        return added.substring(0, added.length() - 1) + ",";
    }

    /// The rest of a line: the annotation as sidecars have it.
    static String rest(Annotation annotation, TaggedArticle article) {
        return PartsJson.annotation(annotation, article.text()).substring(1);
    }

    static String article(TaggedArticle article) {
        var header = article.header();
        var line = MAPPER.createObjectNode();
        line.put("article", article.file().name());
        line.put("annotator", article.owner());
        line.put("status", header.status());
        line.put("title", header.title());
        line.put("byline", header.byline());
        line.put("outlet", header.outlet());
        line.put("published", header.published());
        line.put("url", header.url());
        line.put("language", header.language());
        line.put("sha256", article.text().sha256());
        line.put("length", article.text().lengthInCodePoints());
        line.put("text", article.text().value());
        return line.toString();
    }

    /// Enters an article's text in a ledger.
    static void readArticle(byte[] line, Ledger into) throws IOException {
        JsonNode article;
        try {
            article = MAPPER.readTree(new String(line, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        into.found(
                article.path("article").asString("") + "." + article.path("annotator").asString(""),
                article.path("text").asString(""));
    }

    /// Reads the lines of annotations, which stand article by article.
    static final class Reader {
        private final SetWriter.Texts texts;
        private final Ledger ledger;
        private String name = "";
        private ArticleText text = new ArticleText("");

        Reader(SetWriter.Texts texts, Ledger ledger) {
            this.texts = texts;
            this.ledger = ledger;
        }

        void annotation(byte[] line) throws IOException {
            try {
                annotation(StrictJson.read(JsonlWriter.ANNOTATIONS, line));
            } catch (UnreadableFileException e) {
                // what was not found is missing in the ledger
                ledger.found(JsonlWriter.ANNOTATIONS + ": " + e.getMessage(), e.problem());
            }
        }

        private void annotation(At line) throws IOException, UnreadableFileException {
            var article = line.textOr("article", "");
            if (!article.equals(name)) {
                name = article;
                text = texts.of(new ArticleFile(article));
            }
            var kind = kind(line.textOr("annotationKind", ""));
            var place = article + "." + line.textOr("annotator", "") + "#";
            try {
                var annotation = PartsJson.annotation(line, kind, text, ADDED);
                ledger.found(place + annotation.id(), annotation);
            } catch (UnreadableFileException e) {
                ledger.found(place + line.textOr("id", ""), e.problem());
            }
        }

        private static Kind kind(String term) throws IOException {
            return Arrays.stream(Kind.values())
                    .filter(kind -> kind.term().equals(term))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no kind: " + term));
        }
    }
}
