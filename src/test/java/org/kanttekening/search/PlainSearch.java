package org.kanttekening.search;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Segments;
import org.kanttekening.article.ArticleText;
import org.kanttekening.article.Everywhere;
import org.kanttekening.article.Folding;
import org.kanttekening.article.Graphemes;
import org.kanttekening.article.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what a query asks for in the plainest way: reads records by reflection, looks at every
/// stretch of every text, one article after the other.
final class PlainSearch {

    private final Corpus corpus;
    private final Query query;
    private final List<String> found = new ArrayList<>();

    PlainSearch(Corpus corpus, Query query) {
        this.corpus = corpus;
        this.query = query;
    }

    /// Each hit as article, annotator, id, path and span, in no order.
    List<String> found() {
        for (var entry : corpus.entries()) {
            if (query.places().contains(Place.ARTICLE)) {
                article(entry);
            }
            for (var voice : entry.voices()) {
                for (var annotation : voice.annotations()) {
                    if (ofArticle(entry, voice) && ofAnnotation(entry, voice, annotation)) {
                        annotation(entry, voice, annotation);
                    }
                }
            }
        }
        return found;
    }

    private void article(Entry entry) {
        boolean asked = query.conditions().stream().anyMatch(it -> !it.property().isOfArticle());
        boolean has =
                entry.voices().stream()
                        .filter(voice -> ofArticle(entry, voice))
                        .anyMatch(voice ->
                                !asked
                                        || voice.annotations().stream()
                                                .anyMatch(it -> ofAnnotation(entry, voice, it)));
        if (has && query.text().isPresent()) {
            for (var span : spans(entry.text().value())) {
                found.add(entry.file().name() + " " + span);
            }
        } else if (has) {
            found.add(entry.file().name());
        }
    }

    private void annotation(Entry entry, Voice voice, Annotation annotation) {
        var start = entry.file().name() + " " + voice.owner() + " " + annotation.id();
        if (query.text().isEmpty()) {
            if (!query.places().contains(Place.ARTICLE)) {
                found.add(start);
            }
            return;
        }
        for (var path :
                FieldPath.all().stream()
                        .filter(it -> it.kind() == annotation.kind())
                        .filter(it -> query.places().stream().anyMatch(p -> p.paths().contains(it)))
                        .toList()) {
            for (var value : Reflected.values(annotation, path.path())) {
                in(value.value(), entry.text())
                        .forEach(span -> found.add(start + " " + value.path() + " " + span));
            }
        }
    }

    private List<Span> in(Object value, ArticleText text) {
        return switch (value) {
            case Segments passage -> inPassage(passage, text);
            case List<?> texts ->
                    texts.stream().flatMap(it -> spans((String) it).stream()).toList();
            default -> spans((String) value);
        };
    }

    /// What is found in the words joined by spaces, unit by unit back in the article.
    private List<Span> inPassage(Segments passage, ArticleText text) {
        var units = new ArrayList<Integer>();
        var joined = new StringBuilder();
        for (var span : passage.spans()) {
            if (!joined.isEmpty()) {
                joined.append(' ');
                units.add(-1);
            }
            joined.append(text.slice(span));
            for (int i = span.start(); i < span.end(); i++) {
                units.add(i);
            }
        }
        var hits = new ArrayList<Span>();
        for (var span : spans(joined.toString())) {
            var own =
                    units.subList(span.start(), span.end()).stream()
                            .filter(unit -> unit >= 0)
                            .toList();
            if (!own.isEmpty()) {
                boolean fromSpace = units.get(span.start()) < 0;
                boolean toSpace = units.get(span.end() - 1) < 0;
                int start = fromSpace ? units.get(span.start() - 1) + 1 : own.getFirst();
                int end = toSpace ? own.getLast() + 1 : own.getLast() + 1;
                hits.add(new Span(start, end));
            }
        }
        return hits;
    }

    private List<Span> spans(String text) {
        return switch (query.text().orElseThrow()) {
            case Term.Words(var words) ->
                    Everywhere.find(words, text, query.folding(), query.wholeWords());
            case Term.Pattern(var expression) -> matches(text, expression.source());
            default -> throw new IllegalStateException();
        };
    }

    private List<Span> matches(String text, String expression) {
        var folded = new StringBuilder();
        var origins = new ArrayList<Span>();
        for (int at = 0; at < text.length(); ) {
            int next = Graphemes.next(text, at);
            var letter = query.folding().fold(text.substring(at, next));
            folded.append(letter);
            for (int i = 0; i < letter.length(); i++) {
                origins.add(new Span(at, next));
            }
            at = next;
        }
        int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
        var matcher =
                Pattern.compile(
                                expression,
                                query.folding().caseCounts()
                                        ? flags
                                        : flags | Pattern.CASE_INSENSITIVE)
                        .matcher(folded);
        var hits = new ArrayList<Span>();
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                var span = origins.get(matcher.start()).hull(origins.get(matcher.end() - 1));
                boolean apart = hits.isEmpty() || hits.getLast().end() <= span.start();
                if (apart && (!query.wholeWords() || Everywhere.isWhole(text, span))) {
                    hits.add(span);
                }
            }
        }
        return hits;
    }

    private boolean ofArticle(Entry entry, Voice voice) {
        return query.conditions().stream()
                .filter(it -> it.property().isOfArticle())
                .allMatch(it -> {
                    var words = new ArrayList<>(List.of(voice.header().status()));
                    if (entry.isReviewed()) {
                        words.add("reviewed");
                    }
                    return words.stream().anyMatch(test(it.wanted())) != it.negated();
                });
    }

    private boolean ofAnnotation(Entry entry, Voice voice, Annotation annotation) {
        return query.conditions().stream()
                .filter(it -> !it.property().isOfArticle())
                .allMatch(it -> holds(it, entry, voice, annotation));
    }

    private boolean holds(
            Term.Condition condition, Entry entry, Voice voice, Annotation annotation) {
        var test = test(condition.wanted());
        return switch (condition.property()) {
            case Trait.KIND -> test.test(annotation.kind().term()) != condition.negated();
            case Trait.ANNOTATOR ->
                    Stream.of(voice.owner(), voice.annotator().name()).anyMatch(test)
                            != condition.negated();
            case ActorPart.SPEAKER ->
                    annotation instanceof Quote quote
                            && quote.speakers().stream()
                                            .flatMap(it -> names(it.actor(), voice))
                                            .anyMatch(test)
                                    != condition.negated();
            case Fields fields ->
                    fields.of(annotation.kind())
                            .filter(path ->
                                    ofField(path, condition.wanted(), entry, annotation)
                                            != condition.negated())
                            .isPresent();
            default -> throw new IllegalArgumentException(condition.property().term());
        };
    }

    private Stream<String> names(String id, Voice voice) {
        var actor = voice.find(id).filter(Actor.class::isInstance).map(Actor.class::cast);
        return Stream.concat(
                Stream.of(id),
                actor.stream()
                        .flatMap(it ->
                                Stream.concat(Stream.of(it.name()), it.otherNames().stream())));
    }

    private static boolean ofField(
            FieldPath path, Wanted wanted, Entry entry, Annotation annotation) {
        var values = Reflected.values(annotation, path.path());
        return switch (wanted) {
            case Wanted.Filled _ -> values.stream().anyMatch(it -> !isEmpty(path, it.value()));
            case Wanted.Empty _ -> values.stream().allMatch(it -> isEmpty(path, it.value()));
            default ->
                    values.stream()
                            .flatMap(it -> words(it.value(), entry.text()))
                            .anyMatch(test(wanted));
        };
    }

    // A value that is read for a path is of the path's type.
    @SuppressWarnings("unchecked")
    private static boolean isEmpty(FieldPath path, Object value) {
        return ((FieldType<Object>) path.type()).isEmpty(value);
    }

    private static Stream<String> words(Object value, ArticleText text) {
        return switch (value) {
            case Segments passage -> Stream.of(passage.text(text));
            case Boolean flag -> Stream.of(flag ? "yes" : "no");
            case List<?> list -> list.stream().map(Object::toString);
            case Optional<?> optional -> optional.stream().map(Object::toString);
            default -> Stream.of(value.toString());
        };
    }

    private static Predicate<String> test(Wanted wanted) {
        Predicate<String> test =
                switch (wanted) {
                    case Wanted.OneOf(var values) ->
                            text ->
                                    values.stream()
                                            .anyMatch(it ->
                                                    fold(it).strip().equals(fold(text).strip()));
                    case Wanted.Containing(var part) -> text -> fold(text).contains(fold(part));
                    case Wanted.Matching(var expression) ->
                            text ->
                                    Pattern.compile(
                                                    expression.source(),
                                                    Pattern.CASE_INSENSITIVE
                                                            | Pattern.UNICODE_CHARACTER_CLASS
                                                            | Pattern.MULTILINE)
                                            .matcher(fold(text))
                                            .find();
                    case Wanted.Filled _, Wanted.Empty _ -> _ -> true; // told by the field
                };
        return text -> !text.isEmpty() && test.test(text);
    }

    private static String fold(String text) {
        return Folding.LOOSE.fold(text);
    }
}
