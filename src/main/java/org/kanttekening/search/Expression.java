package org.kanttekening.search;

import org.kanttekening.article.Folding;
import org.kanttekening.folder.Problem;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression as it is typed, known to be one. Java's, with `\w`, `\d` and `\b` for all
/// scripts, and with `^` and `$` at the begin and end of each paragraph.
///
/// @param source without slashes around it; a slash in it stands for itself
public record Expression(String source) {

    /// Long enough for any that a person types; deep nesting costs stack.
    static final int LONGEST = 2_000;

    /// @throws InvalidExpressionException where it is none
    public Expression {
        source = written(source);
        compile(source, Folding.EXACT);
    }

    /// The pattern with which to search texts of a folding.
    Pattern pattern(Folding folding) {
        return compile(source, folding);
    }

    /// On one line and with slashes as themselves, so that one expression is written in one way.
    private static String written(String source) {
        var plain = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char unit = source.charAt(i);
            if (unit == '\\' && i + 1 < source.length()) {
                i++;
                if (source.charAt(i) != '/') {
                    plain.append(unit);
                }
                plain.append(source.charAt(i));
            } else {
                plain.append(unit == '\n' ? "\\n" : String.valueOf(unit));
            }
        }
        return plain.toString();
    }

    private static Pattern compile(String source, Folding folding) {
        if (source.isEmpty() || source.length() > LONGEST) {
            throw new InvalidExpressionException(
                    source.isEmpty()
                            ? Problem.of("problem.query.expression.nothing")
                            : Problem.of("problem.query.expression.long", LONGEST),
                    0);
        }
        int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
        if (!folding.caseCounts()) {
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        // The letters in it are folded as the text is, all but their case: \W is not \w.
        var letters = new Folding(true, folding.accentsCount()).fold(source);
        try {
            return Pattern.compile(letters, flags);
        } catch (PatternSyntaxException e) {
            throw new InvalidExpressionException(
                    Problem.of("problem.query.expression.invalid", e.getDescription()),
                    Math.clamp(e.getIndex(), 0, source.length()));
        } catch (StackOverflowError e) {
            throw new InvalidExpressionException(Problem.of("problem.query.expression.deep"), 0);
        }
    }
}
