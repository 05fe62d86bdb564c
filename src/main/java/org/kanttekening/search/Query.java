package org.kanttekening.search;

import org.kanttekening.article.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What to find: text or not, where, and what its annotation or article must be like. All
/// conditions must hold.
///
/// What a hit is follows from it:
/// - With text, each place where it stands. Without, each annotation that is so; or each article,
///   where nothing is asked of annotations.
/// - Text is looked for in the words of annotations where anything is asked of these, else in the
///   article's own text, unless the query says where ([Term.In]). In [Place#ARTICLE], what is asked
///   of annotations is asked of the article: that it has one that is so. Such hits belong to no
///   annotator, and stand once for each article.
///
/// @param terms in the order in which they are written
public record Query(List<Term> terms) {

    /// Finds every article.
    public static final Query ALL = new Query(List.of());

    /// @throws IllegalArgumentException where text, what counts in it or its place is given twice,
    ///   or the latter two without text
    public Query {
        terms = List.copyOf(terms);
        demandOnce(terms, Query::isText);
        demandOnce(terms, Term.Counting.class::isInstance);
        demandOnce(terms, Term.In.class::isInstance);
        if (terms.stream().noneMatch(Query::isText)
                && terms.stream().anyMatch(Query::isPointlessWithoutText)) {
            throw new IllegalArgumentException("no text to find there");
        }
    }

    private static void demandOnce(List<Term> terms, java.util.function.Predicate<Term> sort) {
        if (terms.stream().filter(sort).count() > 1) {
            throw new IllegalArgumentException("twice in " + terms);
        }
    }

    static boolean isText(Term term) {
        return term instanceof Term.Words || term instanceof Term.Pattern;
    }

    /// Whether a term says something of text that is to be found; that articles are to be found and
    /// not annotations can be said without any.
    static boolean isPointlessWithoutText(Term term) {
        return term instanceof Term.Counting
                || (term instanceof Term.In(var places) && !places.equals(List.of(Place.ARTICLE)));
    }

    public static Query of(Term... terms) {
        return new Query(List.of(terms));
    }

    /// This query with one more term, in place of the one that may stand only once.
    public Query with(Term term) {
        var changed = new ArrayList<>(terms);
        if (!(term instanceof Term.Condition)) {
            changed.removeIf(
                    it -> it.getClass().equals(term.getClass()) || (isText(it) && isText(term)));
        }
        changed.add(term);
        return new Query(changed);
    }

    public Query without(Term term) {
        var changed = new ArrayList<>(terms);
        changed.remove(term);
        return new Query(changed);
    }

    /// The words or the pattern to find.
    public Optional<Term> text() {
        return terms.stream().filter(Query::isText).findFirst();
    }

    public List<Term.Condition> conditions() {
        return all(Term.Condition.class).toList();
    }

    /// Which differences count in finding text.
    public Folding folding() {
        return new Folding(counts(Term.Matter.CASE), counts(Term.Matter.ACCENTS));
    }

    public boolean wholeWords() {
        return counts(Term.Matter.WORDS);
    }

    /// Where text is looked for, said or not.
    public List<Place> places() {
        return all(Term.In.class)
                .findFirst()
                .map(Term.In::places)
                .orElse(List.of(asksOfAnnotations() ? Place.WORDS : Place.ARTICLE));
    }

    /// Whether any condition is on annotations.
    boolean asksOfAnnotations() {
        return conditions().stream().anyMatch(it -> !it.property().isOfArticle());
    }

    private boolean counts(Term.Matter matter) {
        return all(Term.Counting.class).anyMatch(it -> it.matters().contains(matter));
    }

    private <T extends Term> Stream<T> all(Class<T> sort) {
        return terms.stream().filter(sort::isInstance).map(sort::cast);
    }

    /// As it is written on one line; [QuerySyntax#parse] makes the same query of it.
    @Override
    public String toString() {
        return QuerySyntax.print(this);
    }
}
