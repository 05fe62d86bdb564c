package org.kanttekening.article;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/// Characters that a reader does not see and that can change what they read: controls, bidi
/// controls, zero-width and other invisible ones. Wherever text of others is shown, they are
/// marked.
///
/// Those that make what is seen are none of them: a joiner in an emoji or between letters of a
/// script that joins its letters, a tag in a flag, a variant's selector after what has variants, a
/// line feed and a tab.
public final class HiddenCharacters {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;

    /// Letters and marks of no shape: a joiner of graphemes, fillers of Hangul, vowels of Khmer
    /// that are not written, the blank of Braille.
    private static final Set<Integer> BLANKS =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    /// Format characters that are seen: signs that stand over numbers and words (Unicode's
    /// Prepended_Concatenation_Mark).
    private static final Set<Integer> SEEN =
            Set.of(
                    0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891,
                    0x08E2, 0x110BD, 0x110CD);

    private HiddenCharacters() {}

    /// Whether the character at an offset is hidden.
    ///
    /// @param offset UTF-16, where a character starts
    public static boolean isHidden(CharSequence text, int offset) {
        int point = Character.codePointAt(text, offset);
        if (point < 0x7F) {
            return point < ' ' && point != '\n' && point != '\t';
        }
        if (isSelector(point)) {
            return !hasVariants(before(text, offset));
        }
        return BLANKS.contains(point)
                || switch (Character.getType(point)) {
                    case Character.FORMAT ->
                            !SEEN.contains(point) && !joinsWhatIsSeen(text, offset, point);
                    case Character.CONTROL,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE ->
                            true;
                    default -> false;
                };
    }

    /// Whether a text holds any.
    public static boolean areIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean perhaps = unit < ' ' || unit >= 0x7F;
            if (perhaps && !isSecondHalf(text, i) && isHidden(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// How a hidden character is marked: `U+200B`.
    public static String code(int point) {
        var digits = HexFormat.of().withUpperCase().toHexDigits(point, 6);
        return "U+" + digits.replaceFirst("^0{1,2}", "");
    }

    /// What Unicode calls a character, in lower case: `zero width space`; its code where it has no
    /// name.
    public static String name(int point) {
        var name = Character.getName(point);
        return name == null ? code(point) : name.toLowerCase(Locale.ROOT);
    }

    private static boolean joinsWhatIsSeen(CharSequence text, int offset, int point) {
        int before = before(text, offset);
        int next = offset + Character.charCount(point);
        int after = next < text.length() ? Character.codePointAt(text, next) : -1;
        if (point == JOINER && isInEmoji(before) && Character.isExtendedPictographic(after)) {
            return true;
        }
        if (point == JOINER || point == NON_JOINER) {
            return joins(before) && (joins(after) || !Character.isLetter(after));
        }
        return isTag(point) && (before == BLACK_FLAG || isTag(before));
    }

    private static boolean isInEmoji(int point) {
        return Character.isExtendedPictographic(point)
                || Character.isEmojiModifier(point)
                || point == 0xFE0F;
    }

    /// Whether the letters of its script change shape beside one another.
    private static boolean joins(int point) {
        return point >= 0
                && switch (UnicodeScript.of(point)) {
                    case LATIN,
                            GREEK,
                            CYRILLIC,
                            HEBREW,
                            ARMENIAN,
                            GEORGIAN,
                            HAN,
                            HIRAGANA,
                            KATAKANA,
                            COMMON,
                            INHERITED,
                            UNKNOWN ->
                            false;
                    default -> true;
                };
    }

    private static boolean isTag(int point) {
        return point >= 0 && UnicodeBlock.TAGS.equals(UnicodeBlock.of(point));
    }

    private static boolean isSelector(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
    }

    /// Emoji, digits before a keycap, signs of mathematics, Chinese characters.
    private static boolean hasVariants(int point) {
        return point >= 0
                && (Character.isEmoji(point)
                        || Character.getType(point) == Character.MATH_SYMBOL
                        || Character.getType(point) == Character.OTHER_SYMBOL
                        || UnicodeScript.of(point) == UnicodeScript.HAN);
    }

    private static int before(CharSequence text, int offset) {
        return offset == 0 ? -1 : Character.codePointBefore(text, offset);
    }

    private static boolean isSecondHalf(CharSequence text, int index) {
        return index > 0
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
