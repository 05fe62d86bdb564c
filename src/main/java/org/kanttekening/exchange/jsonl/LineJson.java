package org.kanttekening.exchange.jsonl;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.SetWriter;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.ArticleFile;
import org.kanttekening.folder.PartsJson;
import org.kanttekening.folder.UnreadableFileException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

/// Writes and reads single lines.
final class LineJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> ADDED = Set.of("article", "annotator", "annotationKind");

    private LineJson() {}

    /// The annotation as sidecars have it, after its article, its annotator and its kind, which is
    /// called `annotationKind`, for quotes have a field `kind` of their own.
    static String annotation(Annotation annotation, TaggedArticle article) {
        var line = MAPPER.createObjectNode();
        line.put("article", article.file().name());
        line.put("annotator", article.owner());
        line.put("annotationKind", annotation.kind().term());
        var added = line.toString();
        var whole = PartsJson.annotation(annotation, article.text());
        return added.substring(0, added.length() - 1) + "," + whole.substring(1);
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

    static void readArticle(String line, Ledger into) throws IOException {
        var article = tree(line);
        into.found(
                article.path("article").asString("") + "." + article.path("annotator").asString(""),
                new ArticleText(article.path("text").asString("")));
    }

    private static JsonNode tree(String line) throws IOException {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
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

        void annotation(String line) throws IOException {
            var found = tree(line);
            var article = found.path("article").asString("");
            var kind = found.path("annotationKind").asString("");
            var place = article + "." + found.path("annotator").asString("");
            if (!article.equals(name)) {
                name = article;
                text = texts.of(new ArticleFile(article));
            }
            try {
                var annotation =
                        PartsJson.annotation(
                                JsonlWriter.ANNOTATIONS, kind(kind), line, text, ADDED);
                ledger.found(place + "#" + annotation.id(), annotation);
            } catch (UnreadableFileException e) {
                ledger.found(place + "#" + found.path("id").asString(""), line);
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
