package org.kanttekening.search;

import org.kanttekening.folder.Problem;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Reads one line as a query ([QuerySyntax]), term by term.
final class QueryParser {

    private final String line;
    private final QueryScanner scanner;
    private final List<Placed> found = new ArrayList<>();

    /// A term, and where in the line it begins.
    private record Placed(Term term, int offset) {}

    QueryParser(String line) {
        this.line = line;
        this.scanner = new QueryScanner(line);
    }

    Query parse() throws QueryException {
        for (scanner.skipSpace(); !scanner.isAtEnd(); scanner.skipSpace()) {
            int start = scanner.at();
            var term = term();
            demandOnce(term, start);
            found.add(new Placed(term, start));
        }
        demandText();
        return new Query(found.stream().map(Placed::term).toList());
    }

    private Term term() throws QueryException {
        if (scanner.sees(QueryScanner.QUOTE)) {
            int start = scanner.at();
            var text = scanner.whole(scanner.quoted());
            if (text.isBlank()) {
                throw problem(start, "problem.query.value");
            }
            return new Term.Words(text);
        }
        if (scanner.sees(QueryScanner.SLASH)) {
            return new Term.Pattern(scanner.whole(scanner.expression()));
        }
        int start = scanner.at();
        boolean negated = scanner.skip('-');
        var name = scanner.name();
        if (name.isPresent()) {
            return named(name.get(), negated);
        }
        if (negated) {
            throw problem(start, "problem.query.hyphen");
        }
        return new Term.Words(words());
    }

    /// The words up to the next term of another sort.
    private String words() {
        var words = new StringBuilder(scanner.bare(""));
        int end = scanner.at();
        for (scanner.skipSpace(); scanner.seesWord(); scanner.skipSpace()) {
            words.append(' ').append(scanner.bare(""));
            end = scanner.at();
        }
        scanner.back(end);
        return words.toString();
    }

    private Term named(Matcher name, boolean negated) throws QueryException {
        boolean isText = scanner.next() == '~';
        var special = name.group().toLowerCase(Locale.ROOT);
        if (isText) {
            return condition(name, negated, contained());
        }
        return switch (special) {
            case QuerySyntax.FILLED -> new Term.Condition(property(), new Wanted.Filled(), negated);
            case QuerySyntax.EMPTY -> new Term.Condition(property(), new Wanted.Empty(), negated);
            case QuerySyntax.IN, QuerySyntax.COUNTING -> {
                if (negated) {
                    throw problem(name.start(), "problem.query.negated", special);
                }
                yield special.equals(QuerySyntax.IN) ? new Term.In(places()) : counting();
            }
            default -> condition(name, negated, new Wanted.OneOf(values()));
        };
    }

    private Term condition(Matcher name, boolean negated, Wanted wanted) throws QueryException {
        var property =
                propertyOf(name.group())
                        .orElseThrow(
                                () -> problem(name.start(), "problem.query.name", name.group()));
        var wrong = Values.problem(property, wanted);
        if (wrong.isPresent()) {
            throw new QueryException(line, name.end() + 1, wrong.get());
        }
        return new Term.Condition(property, wanted, negated);
    }

    private Wanted contained() throws QueryException {
        return scanner.sees(QueryScanner.SLASH)
                ? new Wanted.Matching(scanner.whole(scanner.expression()))
                : new Wanted.Containing(scanner.whole(scanner.value("")));
    }

    private Property property() throws QueryException {
        int start = scanner.at();
        var name = scanner.whole(scanner.value(","));
        return propertyOf(name).orElseThrow(() -> problem(start, "problem.query.name", name));
    }

    /// Names may be written with hyphens, as `on-behalf-of`.
    private static Optional<Property> propertyOf(String name) {
        return Property.find(name.replace("-", ""));
    }

    private List<String> values() throws QueryException {
        var values = new ArrayList<String>();
        do {
            values.add(scanner.value(","));
        } while (scanner.skip(','));
        return scanner.whole(values);
    }

    private List<Place> places() throws QueryException {
        var places = new ArrayList<Place>();
        do {
            int start = scanner.at();
            var name = scanner.value(",");
            places.add(
                    Place.find(name.replace("-", ""))
                            .orElseThrow(() -> problem(start, "problem.query.where", name)));
        } while (scanner.skip(','));
        return scanner.whole(places);
    }

    private Term counting() throws QueryException {
        var matters = EnumSet.noneOf(Term.Matter.class);
        do {
            int start = scanner.at();
            var name = scanner.value(",");
            matters.add(
                    Stream.of(Term.Matter.values())
                            .filter(matter -> matter.term().equalsIgnoreCase(name))
                            .findFirst()
                            .orElseThrow(() -> problem(start, "problem.query.counting", name)));
        } while (scanner.skip(','));
        return new Term.Counting(scanner.whole(matters));
    }

    private void demandOnce(Term term, int start) throws QueryException {
        for (var before : found) {
            if (Query.isText(term) && Query.isText(before.term())) {
                throw problem(start, "problem.query.text.twice");
            }
            if (!(term instanceof Term.Condition)
                    && term.getClass().equals(before.term().getClass())) {
                throw problem(start, "problem.query.twice");
            }
        }
    }

    private void demandText() throws QueryException {
        for (var placed : found) {
            if (Query.isPointlessWithoutText(placed.term())
                    && found.stream().noneMatch(it -> Query.isText(it.term()))) {
                throw problem(placed.offset(), "problem.query.text.none");
            }
        }
    }

    private QueryException problem(int offset, String key, Object... arguments) {
        return new QueryException(line, offset, Problem.of(key, arguments));
    }
}
