package org.kanttekening.exchange.table;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Writes what a cell of a workbook cannot hold as it is, so that it can be turned back: as
/// `_xHHHH_` with the UTF-16 unit in hexadecimal (ST_Xstring, ECMA-376 part 1, 22.9.2.19).
///
/// That is what XML 1.0 does not allow, carriage returns, which XML readers make line feeds of, and
/// the underscore before what would be taken for such an escape. White space at either end is not
/// written so, since LibreOffice shows such an escape as it stands: its element must say that it is
/// to be kept.
final class XmlText {

    /// How many units may stand for one.
    static final int LONGEST_ESCAPE = "_xHHHH_".length();

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XmlText() {}

    static String escaped(String text) {
        int first = 0;
        while (first < text.length() && !isToEscape(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        var escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (isToEscape(text, i)) {
                escaped.append(String.format(Locale.ROOT, "_x%04X_", (int) text.charAt(i)));
            } else {
                escaped.append(text.charAt(i));
            }
        }
        return escaped.toString();
    }

    /// The text of which a cell was made.
    static String unescaped(String cell) {
        return cell.indexOf('_') < 0 ? cell : ESCAPE.matcher(cell).replaceAll(XmlText::unit);
    }

    /// Whether it begins or ends with what readers of XML leave out unless they are told to keep
    /// it.
    static boolean hasSpaceAround(String text) {
        return !text.isEmpty()
                && (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)));
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t';
    }

    private static String unit(MatchResult escape) {
        char unit = (char) Integer.parseInt(escape.group(1), 16);
        return java.util.regex.Matcher.quoteReplacement(String.valueOf(unit));
    }

    private static boolean isToEscape(String text, int index) {
        char unit = text.charAt(index);
        if (unit == '_') {
            return ESCAPE.matcher(text).region(index, text.length()).lookingAt();
        }
        return (unit < ' ' && unit != '\n' && unit != '\t')
                || unit == '\uFFFE'
                || unit == '\uFFFF'
                || (Character.isSurrogate(unit) && !isInPair(text, index));
    }

    private static boolean isInPair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
