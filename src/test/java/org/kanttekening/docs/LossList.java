package org.kanttekening.docs;

import org.kanttekening.annotation.Kind;
import org.kanttekening.app.Messages;
import org.kanttekening.app.sets.Formats;
import org.kanttekening.exchange.ExchangeFolder;
import org.kanttekening.exchange.Exporter;
import org.kanttekening.exchange.Format;
import org.kanttekening.exchange.Loss;
import org.kanttekening.exchange.Selection;
import org.kanttekening.exchange.SetSource;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.ArticleFolder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a format does not carry, as it says of annotations with every field filled.
final class LossList {

    /// So many articles at random have every field filled, and every sort of passage.
    private static final int FILLED = 60;

    private LossList() {}

    /// @param words the format, as an enum has it: `CAS_JSON`
    static String of(List<String> words) throws Exception {
        var messages = new Messages(Locale.ENGLISH);
        var exporter = new Formats(messages).exporter(Format.valueOf(words.getFirst()));
        var lost = lost(exporter);
        var text = new StringBuilder("\n");
        for (var kind : Kind.values()) {
            var fields =
                    lost.stream()
                            .filter(loss -> loss instanceof Loss.OfField(var of, _) && of == kind)
                            .map(loss -> "`" + ((Loss.OfField) loss).field() + "`")
                            .toList();
            if (!fields.isEmpty()) {
                var named = "- of %ss: %s\n";
                text.append(named.formatted(kind.term(), String.join(", ", fields)));
            }
        }
        var others =
                lost.stream()
                        .filter(Loss.Other.class::isInstance)
                        .map(loss -> messages.text(((Loss.Other) loss).key()))
                        .map(LossList::withinASentence)
                        .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            text.append("- ").append(others).append('\n');
        }
        if (lost.isEmpty()) {
            text.append("Nothing is lost.\n");
        }
        return text.append('\n').toString();
    }

    private static String withinASentence(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ENGLISH) + message.substring(1);
    }

    private static Set<Loss> lost(Exporter exporter) throws Exception {
        var articles = new ArrayList<TaggedArticle>();
        for (long seed = 0; seed < FILLED; seed++) {
            articles.add(ExchangeFolder.random(seed));
        }
        // they have remarks
        var sample = SetSource.of(ArticleFolder.open(ExchangeFolder.SAMPLE), Selection.EVERYTHING);
        for (var entry : sample.entries()) {
            articles.add(sample.read(entry).orElseThrow());
        }
        var lost = new TreeSet<Loss>();
        for (var article : articles) {
            for (var annotation : article.chosen()) {
                lost.addAll(exporter.lost(annotation, article));
            }
        }
        return lost;
    }
}
