package org.kanttekening.exchange.conll;

import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.ArticleWriter;
import org.kanttekening.exchange.Ledger;
import org.kanttekening.exchange.Output;
import org.kanttekening.exchange.TaggedArticle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Writes a file for each article and reads it back.
final class ConllWriter extends ArticleWriter {

    ConllWriter(Output out, Ledger ledger) {
        super(out, ledger);
    }

    @Override
    protected Map<String, byte[]> files(TaggedArticle article) {
        var tokens = Tokens.of(article.text(), article.language());
        var written = ConllText.of(article, tokens, Labels.of(article, tokens));
        return Map.of(article.stem() + ".conll", written.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void expect(TaggedArticle article, Ledger into) {
        var text = article.text();
        var tokens = Tokens.of(text, article.language());
        var labels = Labels.of(article, tokens);
        into.expect(article.stem() + " tokens", tokens.all().size());
        into.expect(article.stem() + " sentences", tokens.ends().size());
        for (var column : Column.values()) {
            var passages =
                    labels.pieces(column).stream()
                            .map(piece ->
                                    new ConllReader.Passage(
                                            text.toCodePoints(
                                                    tokens.all().get(piece.from()).start()),
                                            text.toCodePoints(
                                                    tokens.all().get(piece.to() - 1).end()),
                                            piece.label()))
                            .toList();
            into.expect(article.stem() + " " + column, passages);
        }
    }

    @Override
    protected void check(Written article, Source files, ArticleText text, Ledger into)
            throws IOException {
        var bytes = files.bytes(article.names().getFirst());
        var read = ConllReader.read(new String(bytes, StandardCharsets.UTF_8));
        into.found(article.stem() + " tokens", standing(read.tokens(), text));
        into.found(article.stem() + " sentences", read.sentences());
        for (var column : Column.values()) {
            into.found(article.stem() + " " + column, read.passages(column));
        }
    }

    /// How many tokens stand where they say.
    private static int standing(List<ConllReader.Token> tokens, ArticleText text) {
        int standing = 0;
        for (var token : tokens) {
            boolean stands =
                    token.start() < token.end()
                            && token.end() <= text.lengthInCodePoints()
                            && text.value()
                                    .substring(
                                            text.toUtf16(token.start()), text.toUtf16(token.end()))
                                    .equals(token.form());
            standing += stands ? 1 : 0;
        }
        return standing;
    }
}
