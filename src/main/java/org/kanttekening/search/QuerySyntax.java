package org.kanttekening.search;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a query is written on one line, by people and by the program alike.
///
/// Terms are separated by spaces; all must hold.
///
/// | written | finds |
/// |---|---|
/// | `zwembad`, `het nieuwe zwembad` | these words, as they stand together |
/// | `"volgens: \"bronnen\""` | words with signs that mean something here; in quotation marks `\"` is a mark, `\\` a backslash, `\n` a new line |
/// | `/waarschuw\w+/` | a regular expression ([Expression]); `\/` is a slash |
/// | `match:case,accents,words` | only so: otherwise case and accents do not count, and a hit may be part of a word |
/// | `in:content,cue` | only there ([Place#find]) |
/// | `kind:quote`, `type:direct,mixed` | a property ([Property#find]) with one of these values |
/// | `note~zwembad`, `title~/besl[uo]/` | a property with this text, or this expression, in its value |
/// | `published:2026-03`, `created:2026-03-01..` | days, months, years, or from and to |
/// | `speaker:"Noor Bakker"`, `speaker:@noor-bakker` | an actor by name, or by its entry in the register |
/// | `has:speaker`, `no:check.verdict` | a property that is filled in, or is not |
/// | `-type:direct` | a hyphen before any of these: not so, in kinds that have the property |
public final class QuerySyntax {

    static final String IN = "in";
    static final String COUNTING = "match";
    static final String FILLED = "has";
    static final String EMPTY = "no";

    /// The name at the begin of a term, up to the sign after it.
    static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}.-]*(?=[:~])");

    private QuerySyntax() {}

    /// @throws QueryException where it is none, with the column and what to do about it
    public static Query parse(String line) throws QueryException {
        return new QueryParser(line).parse();
    }

    /// The line of a query; parsing it gives an equal one, and of a line without needless spaces
    /// and quotation marks, parsed, it gives the same line.
    public static String print(Query query) {
        return query.terms().stream().map(QuerySyntax::print).collect(Collectors.joining(" "));
    }

    private static String print(Term term) {
        return switch (term) {
            case Term.Words(var text) -> areBareWords(text) ? text : quoted(text);
            case Term.Pattern(var expression) -> print(expression);
            case Term.Counting(var matters) ->
                    COUNTING
                            + ":"
                            + matters.stream()
                                    .map(Term.Matter::term)
                                    .collect(Collectors.joining(","));
            case Term.In(var places) ->
                    IN + ":" + places.stream().map(Place::term).collect(Collectors.joining(","));
            case Term.Condition(var property, var wanted, var negated) ->
                    (negated ? "-" : "") + print(property.term(), wanted);
        };
    }

    private static String print(String name, Wanted wanted) {
        return switch (wanted) {
            case Wanted.OneOf(var values) ->
                    name
                            + ":"
                            + values.stream()
                                    .map(it -> isBare(it, "\"", ",") ? it : quoted(it))
                                    .collect(Collectors.joining(","));
            case Wanted.Containing(var text) ->
                    name + "~" + (isBare(text, "\"/", "") ? text : quoted(text));
            case Wanted.Matching(var expression) -> name + "~" + print(expression);
            case Wanted.Filled _ -> FILLED + ":" + name;
            case Wanted.Empty _ -> EMPTY + ":" + name;
        };
    }

    /// Whether a text is read as it is, without quotation marks.
    ///
    /// @param signs with which it then cannot begin
    /// @param stops where it then would end
    private static boolean isBare(String text, String signs, String stops) {
        return signs.indexOf(text.charAt(0)) < 0
                && text.codePoints().noneMatch(it -> stops.indexOf(it) >= 0 || parts(it));
    }

    private static boolean areBareWords(String text) {
        for (var word : text.split(" ", -1)) {
            if (word.isEmpty() || !isBare(word, "\"/-", "") || NAME.matcher(word).lookingAt()) {
                return false;
            }
        }
        return true;
    }

    /// Whether a character stands between terms, or is none that can be seen.
    static boolean parts(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"', '\\' -> quoted.append('\\').append(unit);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(unit);
            }
        }
        return quoted.append('"').toString();
    }

    private static String print(Expression expression) {
        var source = expression.source();
        var printed = new StringBuilder("/");
        for (int i = 0; i < source.length(); i++) {
            char unit = source.charAt(i);
            switch (unit) {
                case '/' -> printed.append("\\/");
                case '\\' -> {
                    printed.append(unit);
                    i++;
                    printed.append(source.charAt(i));
                }
                default -> printed.append(unit);
            }
        }
        return printed.append('/').toString();
    }
}
