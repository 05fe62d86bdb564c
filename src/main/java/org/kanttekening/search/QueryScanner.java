package org.kanttekening.search;

import org.kanttekening.folder.Problem;

import java.util.Optional;
import java.util.regex.Matcher;

/// Goes through the line of a query and takes from it what a term is made of: names, values, text
/// in quotation marks, expressions between slashes.
final class QueryScanner {

    static final char QUOTE = '"';
    static final char SLASH = '/';

    private final String line;
    private int at;

    QueryScanner(String line) {
        this.line = line;
    }

    int at() {
        return at;
    }

    void back(int offset) {
        at = offset;
    }

    boolean isAtEnd() {
        return at == line.length();
    }

    boolean sees(char unit) {
        return at < line.length() && line.charAt(at) == unit;
    }

    /// Whether a word stands here that is no other sort of term.
    boolean seesWord() {
        return !isAtEnd() && !sees(QUOTE) && !sees(SLASH) && !sees('-') && name(at).isEmpty();
    }

    char next() {
        return line.charAt(at++);
    }

    boolean skip(char unit) {
        boolean there = sees(unit);
        if (there) {
            at++;
        }
        return there;
    }

    void skipSpace() {
        while (at < line.length() && QuerySyntax.parts(line.codePointAt(at))) {
            at += Character.charCount(line.codePointAt(at));
        }
    }

    /// The name with which a condition begins, if one stands here; up to the sign after it.
    Optional<Matcher> name() {
        var name = name(at);
        name.ifPresent(it -> at = it.end());
        return name;
    }

    private Optional<Matcher> name(int from) {
        var matcher =
                QuerySyntax.NAME
                        .matcher(line)
                        .region(from, line.length())
                        .useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    /// A value, in quotation marks or not; never empty.
    ///
    /// @param stops what ends it besides space
    String value(String stops) throws QueryException {
        int start = at;
        var value = sees(QUOTE) ? quoted() : bare(stops);
        if (value.isEmpty()) {
            throw problem(start, "problem.query.value");
        }
        return value;
    }

    /// What stands here up to the next space.
    String bare(String stops) {
        int start = at;
        while (at < line.length()
                && !QuerySyntax.parts(line.codePointAt(at))
                && stops.indexOf(line.charAt(at)) < 0) {
            at += Character.charCount(line.codePointAt(at));
        }
        return line.substring(start, at);
    }

    /// What stands between quotation marks.
    String quoted() throws QueryException {
        int start = at++;
        var text = new StringBuilder();
        while (!sees(QUOTE)) {
            if (isAtEnd()) {
                throw problem(start, "problem.query.open.quote");
            }
            char unit = next();
            text.append(unit == '\\' && !isAtEnd() ? escaped(next()) : String.valueOf(unit));
        }
        at++;
        return text.toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case QUOTE, '\\' -> String.valueOf(unit);
            case 'n' -> "\n";
            default -> "\\" + unit;
        };
    }

    /// The regular expression that stands between slashes.
    Expression expression() throws QueryException {
        int start = at++;
        int from = at;
        while (!sees(SLASH)) {
            if (isAtEnd()) {
                throw problem(start, "problem.query.open.expression");
            }
            if (next() == '\\' && !isAtEnd()) {
                at++;
            }
        }
        at++;
        try {
            return new Expression(line.substring(from, at - 1));
        } catch (InvalidExpressionException e) {
            throw new QueryException(line, from + e.index(), e.problem());
        }
    }

    /// What was taken, if nothing more follows it directly.
    <T> T whole(T taken) throws QueryException {
        if (!isAtEnd() && !QuerySyntax.parts(line.codePointAt(at))) {
            throw problem(at, "problem.query.space");
        }
        return taken;
    }

    private QueryException problem(int offset, String key) {
        return new QueryException(line, offset, Problem.of(key));
    }
}
