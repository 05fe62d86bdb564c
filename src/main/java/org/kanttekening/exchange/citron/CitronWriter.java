package org.kanttekening.exchange.citron;

import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.ArticleWriter;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.At;
import org.kanttekening.folder.StrictJson;
import org.kanttekening.folder.UnreadableFileException;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Writes a file for each article and reads it back.
final class CitronWriter extends ArticleWriter {

    private static final String FOLDER = "citron/";

    CitronWriter(Output out, Ledger ledger) {
        super(out, ledger);
    }

    @Override
    protected Map<String, byte[]> files(TaggedArticle article) {
        return Map.of(
                FOLDER + article.stem() + ".json",
                StrictJson.bytes(CitronQuotes.document(article)));
    }

    @Override
    protected void expect(TaggedArticle article, Ledger into) {
        into.expect(article.stem() + " text", article.text());
        CitronQuotes.quotes(article)
                .forEach((id, quote) ->
                        into.expect(article.stem() + "#" + id, StrictJson.text(quote)));
        into.expect(article.stem() + " groups", StrictJson.text(CitronQuotes.groups(article)));
    }

    @Override
    protected void check(Written article, Source files, ArticleText text, Ledger into)
            throws IOException {
        var name = article.names().getFirst();
        try {
            var document = StrictJson.read(name, files.bytes(name));
            into.found(article.stem() + " text", new ArticleText(document.need("text").text()));
            for (var quote : document.itemsOf("quotes")) {
                var right = stand(quote, text);
                into.found(
                        article.stem() + "#" + quote.need("id").text(),
                        right ? StrictJson.text(quote.node()) : "elsewhere");
            }
            into.found(
                    article.stem() + " groups",
                    StrictJson.text(document.need("coreference_groups").node()));
        } catch (UnreadableFileException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// Whether all spans of a quote stand on their text.
    private static boolean stand(At quote, ArticleText text) throws UnreadableFileException {
        if (!stands(quote.need("cue"), text)) {
            return false;
        }
        for (var list : List.of("sources", "contents", "coreferences")) {
            for (var span : quote.itemsOf(list)) {
                if (!stands(span, text)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean stands(At span, ArticleText text) throws UnreadableFileException {
        int start = span.need("start").count();
        int end = span.need("end").count();
        return start <= end
                && end <= text.lengthInCodePoints()
                && text.value()
                        .substring(text.toUtf16(start), text.toUtf16(end))
                        .equals(span.need("text").text());
    }
}
