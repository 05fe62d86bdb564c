package org.kanttekening.check.ruling;

import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Passages;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Folding;
import org.kanttekening.article.Phrase;
import org.kanttekening.folder.Recheck;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The rulings of one folder, and which annotations they touch: those of a ruling's kind that were
/// last modified before its day and, where it names a word, have that word in one of their
/// passages.
///
/// @param zone in which a ruling's day begins
public record Rulings(List<Ruling> all, ZoneId zone) implements Recheck {

    /// Case is nothing to go by; accents are.
    private static final Folding FOLDING = new Folding(false, true);

    public Rulings {
        all = List.copyOf(all);
    }

    /// The rulings that stand in a folder's guidelines.
    public static Rulings in(String markdown, ZoneId zone) {
        return new Rulings(Ruling.in(markdown), zone);
    }

    @Override
    public boolean asks(Annotation annotation, ArticleText text) {
        return all.stream().anyMatch(ruling -> touches(ruling, annotation, text));
    }

    private boolean touches(Ruling ruling, Annotation annotation, ArticleText text) {
        return annotation.kind() == ruling.kind()
                && annotation.common().modified().isBefore(begins(ruling))
                && isAbout(ruling, annotation, text);
    }

    /// Whether an annotation of a ruling's kind is one that the ruling is about, by its words.
    public static boolean isAbout(Ruling ruling, Annotation annotation, ArticleText text) {
        return ruling.word().isEmpty() || has(ruling.word(), annotation, text);
    }

    private Instant begins(Ruling ruling) {
        return ruling.day().atStartOfDay(zone).toInstant();
    }

    /// Whole words only: what is ruled on *raad* says nothing of *gemeenteraad*.
    private static boolean has(String word, Annotation annotation, ArticleText text) {
        var wanted = new Phrase(word, FOLDING, true);
        return Passages.of(annotation).stream()
                .map(passage -> FOLDING.of(passage.segments().text(text)))
                .anyMatch(words -> !wanted.in(words).isEmpty());
    }
}
