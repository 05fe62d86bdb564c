package org.kanttekening.folder;

/// UTF-16 halves that stand alone: no file can hold them.
final class Surrogates {

    private Surrogates() {}

    static boolean arePaired(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }

    /// The text with U+FFFD in place of each half that stands alone.
    static String mended(String text) {
        if (arePaired(text)) {
            return text;
        }
        var mended = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isHalf(point) ? 0xFFFD : point)
                .forEach(mended::appendCodePoint);
        return mended.toString();
    }

    /// The beginning of a text, at most so many units, not cut between two halves.
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
