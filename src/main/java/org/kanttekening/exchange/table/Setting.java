package org.kanttekening.exchange.table;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Paragraph;
import org.kanttekening.article.Span;
import org.kanttekening.exchange.Names;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.PassageLink;
import org.kanttekening.language.Language;
import org.kanttekening.language.Sentences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A tagged article as its rows need it: the names of its annotations, the sentences around
/// passages, links back to them. Knows each paragraph's sentences once they were asked for; for one
/// thread.
final class Setting {

    private final TaggedArticle article;
    private final List<Subject> subjects;
    private final Cell published;
    private final Names names;
    private final Sentences sentences;
    private final Map<Integer, List<Span>> known = new HashMap<>();

    private Setting(TaggedArticle article, List<Annotation> chosen) {
        this.article = article;
        var made = new ArrayList<Subject>(chosen.size());
        chosen.forEach(it -> made.add(Subject.of(this, it)));
        this.subjects = List.copyOf(made);
        this.published = Cell.day(article.header().published());
        this.names = new Names(article);
        this.sentences = Language.of(article.language()).sentences();
    }

    static Setting of(TaggedArticle article) {
        return new Setting(article, article.chosen());
    }

    /// For the rows of one annotation.
    static Setting of(TaggedArticle article, Annotation one) {
        return new Setting(article, List.of(one));
    }

    /// The annotations that give rows, in text order.
    List<Subject> subjects() {
        return subjects;
    }

    /// The day of publication.
    Cell published() {
        return published;
    }

    TaggedArticle article() {
        return article;
    }

    ArticleText text() {
        return article.text();
    }

    Names names() {
        return names;
    }

    /// The sentence in which a passage stands, or the sentences over which it reaches; empty for no
    /// passage.
    String around(Segments passage) {
        if (passage.isEmpty()) {
            return "";
        }
        var whole = sentence(passage.start()).hull(sentence(passage.end() - 1));
        return text().slice(whole).strip();
    }

    /// A link to an annotation.
    PassageLink link(String annotation) {
        return PassageLink.to(article.file(), annotation);
    }

    /// A link to a passage; there must be one.
    PassageLink link(Segments passage) {
        return PassageLink.to(
                article.file(),
                text().toCodePoints(passage.start()),
                text().toCodePoints(passage.end()));
    }

    private Span sentence(int offset) {
        var paragraph = text().paragraphAt(offset);
        var sentence = paragraph.span();
        for (var next : in(paragraph)) {
            if (next.start() <= offset) {
                sentence = next;
            }
        }
        return sentence;
    }

    private List<Span> in(Paragraph paragraph) {
        return known.computeIfAbsent(paragraph.index(), _ -> sentences.in(text(), paragraph));
    }
}
