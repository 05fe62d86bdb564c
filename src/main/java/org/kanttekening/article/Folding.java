package org.kanttekening.article;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which differences in writing count where text is looked for. What is one letter to Unicode, in
/// whichever of its ways the accents are written, always counts as one.
///
/// @param caseCounts whether `Haven` is another word than `haven`
/// @param accentsCount whether `een` is another word than `één`. Where they do not count, neither
///   does the shape of quotation marks, apostrophes and spaces, nor what cannot be seen (soft
///   hyphens, zero-width and direction characters)
public record Folding(boolean caseCounts, boolean accentsCount) {

    /// Every difference counts.
    public static final Folding EXACT = new Folding(true, true);

    /// No difference counts.
    public static final Folding LOOSE = new Folding(false, false);

    /// Below it nothing joins with the character before it.
    private static final char FIRST_MARK = '\u0300';

    /// What most text is made of: Latin letters, and the quotation marks and dashes of Unicode.
    private static final char LATIN_END = '\u0250';

    private static final char MARKS_BEGIN = '\u2000';
    private static final char MARKS_END = '\u2070';

    private static final char FIRST_BEYOND_ASCII = '\u0080';

    /// Stands in a table for what is not folded to one unit.
    private static final char NOT_ONE = '\uFFFF';

    /// For each folding, what is made of those characters where they stand by themselves.
    private static final Map<Folding, String> TABLES =
            Stream.of(EXACT, LOOSE, new Folding(true, false), new Folding(false, true))
                    .collect(Collectors.toUnmodifiableMap(it -> it, Folding::table));

    /// A text as it is compared under this folding: two that differ in nothing that counts give
    /// equal ones.
    public String fold(String text) {
        return isFolded(text) ? text : of(text).value();
    }

    /// A quick look at the short texts of terms and ids; those beyond ASCII are folded to see.
    private boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= FIRST_BEYOND_ASCII || (!caseCounts && unit >= 'A' && unit <= 'Z')) {
                return false;
            }
        }
        // The one that is folded though it is ASCII.
        return accentsCount || text.indexOf('`') < 0;
    }

    /// A text to look for words in.
    public FoldedText of(String text) {
        var table = TABLES.getOrDefault(this, "");
        var folded = new FoldedText.Builder(text);
        for (int at = 0; at < text.length(); ) {
            int place = place(text.charAt(at));
            char known = place < 0 || isMarked(text, at) ? NOT_ONE : table.charAt(place);
            if (known != NOT_ONE) {
                folded.unit(at, known);
                at++;
            } else {
                int next = letterEnd(text, at);
                folded.letter(at, next, letter(text.substring(at, next)));
                at = next;
            }
        }
        return folded.done();
    }

    private static boolean isMarked(String text, int at) {
        return at + 1 < text.length()
                && text.charAt(at + 1) >= FIRST_MARK
                && joins(text.charAt(at), text.codePointAt(at + 1));
    }

    /// Where a character stands in a table, or -1.
    private static int place(char unit) {
        if (unit < LATIN_END) {
            return unit;
        }
        return unit >= MARKS_BEGIN && unit < MARKS_END ? unit - MARKS_BEGIN + LATIN_END : -1;
    }

    private static String table(Folding folding) {
        var table = new StringBuilder();
        IntStream.concat(IntStream.range(0, LATIN_END), IntStream.range(MARKS_BEGIN, MARKS_END))
                .mapToObj(unit -> folding.letter(String.valueOf((char) unit)))
                .forEach(letter -> table.append(letter.length() == 1 ? letter.charAt(0) : NOT_ONE));
        return table.toString();
    }

    /// Where the letter that begins at an offset ends: with its marks, a syllable of Hangul with
    /// all its parts.
    private static int letterEnd(String text, int at) {
        int first = text.codePointAt(at);
        int next = at + Character.charCount(first);
        while (bearsMarks(first) && next < text.length() && joins(first, text.codePointAt(next))) {
            next += Character.charCount(text.codePointAt(next));
        }
        return next;
    }

    private static boolean bearsMarks(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    /// Whether a character is part of the letter that begins with another.
    private static boolean joins(int first, int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> isLaterJamo(character) && isHangul(first);
        };
    }

    /// The vowels and final consonants of Hangul that is written in parts.
    private static boolean isLaterJamo(int character) {
        return (character >= 0x1160 && character <= 0x11FF)
                || (character >= 0xD7B0 && character <= 0xD7FB);
    }

    private static boolean isHangul(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
    }

    private String letter(String letter) {
        // By way of upper case, so that both forms of the small sigma are one, and ß is ss.
        var folded = caseCounts ? letter : letter.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var plain = accentsCount ? folded : withoutAccents(folded);
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static String withoutAccents(String letter) {
        int first = letter.codePointAt(0);
        if (Character.charCount(first) == letter.length()) {
            var plain = plainMark(first);
            if (plain != null) {
                return plain;
            }
        }
        var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
        var kept = new StringBuilder(parts.length());
        kept.appendCodePoint(parts.codePointAt(0));
        parts.codePoints().skip(1).filter(part -> !isAccent(part)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static @Nullable String plainMark(int character) {
        return switch (character) {
            case '“', '”', '„', '‟', '«', '»', '″' -> "\"";
            case '‘', '’', '‚', '‛', '‹', '›', '′', '´', '`' -> "'";
            default -> {
                if (Character.getType(character) == Character.FORMAT) {
                    yield "";
                }
                yield Character.getType(character) == Character.SPACE_SEPARATOR ? " " : null;
            }
        };
    }

    /// Marks that are part of a letter rather than put on it, as the vowels of Devanagari are,
    /// stay.
    private static boolean isAccent(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                && switch (Character.UnicodeScript.of(character)) {
                    case INHERITED, COMMON, LATIN, GREEK, CYRILLIC, HEBREW, ARABIC, SYRIAC -> true;
                    default -> false;
                };
    }
}
