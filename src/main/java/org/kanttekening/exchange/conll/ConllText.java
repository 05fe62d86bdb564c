package org.kanttekening.exchange.conll;

import org.kanttekening.exchange.TaggedArticle;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Writes an article's tokens and labels.
final class ConllText {

    static final String OUTSIDE = "O";

    private ConllText() {}

    static String of(TaggedArticle article, Tokens tokens, Labels labels) {
        var columns = Column.values();
        var table = new String[columns.length][];
        for (var column : columns) {
            table[column.ordinal()] = labels(column, tokens, labels);
        }
        var into = new StringBuilder(head(article));
        int token = 0;
        int sentence = 0;
        for (int end : tokens.ends()) {
            into.append("# sent_id = ").append(++sentence).append('\n');
            for (int number = 1; token < end; number++) {
                line(article, tokens, token, number, table, into);
                token++;
            }
            into.append('\n');
        }
        return into.toString();
    }

    private static String head(TaggedArticle article) {
        return String.join(
                "\n",
                "# global.columns = ID FORM START END "
                        + Arrays.stream(Column.values())
                                .map(Column::name)
                                .collect(Collectors.joining(" ")),
                "# newdoc id = " + onOneLine(article.stem()),
                "# article = " + onOneLine(article.file().name()),
                "# annotator = " + article.owner(),
                "# language = " + onOneLine(article.language()),
                "# sha256 = " + article.text().sha256(),
                "# offsets = unicode-code-points",
                "");
    }

    private static void line(
            TaggedArticle article,
            Tokens tokens,
            int token,
            int number,
            String[][] table,
            StringBuilder into) {
        var text = article.text();
        var span = tokens.all().get(token);
        into.append(number).append('\t').append(text.slice(span));
        into.append('\t').append(text.toCodePoints(span.start()));
        into.append('\t').append(text.toCodePoints(span.end()));
        for (var column : table) {
            into.append('\t').append(column[token]);
        }
        into.append('\n');
    }

    private static String[] labels(Column column, Tokens tokens, Labels labels) {
        var written = new String[tokens.all().size()];
        Arrays.fill(written, OUTSIDE);
        for (var piece : labels.pieces(column)) {
            for (int i = piece.from(); i < piece.to(); i++) {
                written[i] = (i == piece.from() ? "B-" : "I-") + piece.label();
            }
        }
        return written;
    }

    /// What a person wrote, where a line feed in it would begin a line of tokens.
    private static String onOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
