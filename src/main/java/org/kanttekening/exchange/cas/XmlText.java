package org.kanttekening.exchange.cas;

/// What texts can stand in XML, and how.
///
/// XML 1.0 takes no control characters but tab, line feed and carriage return; 1.1 takes all but
/// U+0000, where they are written as references. Neither takes halves of surrogate pairs, U+FFFE
/// and U+FFFF.
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /// The text with U+FFFD in place of each unit that no XML takes; as long as it was.
    static String mended(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isImpossible(text, i)) {
                return mendedFrom(text, i);
            }
        }
        return text;
    }

    private static String mendedFrom(String text, int first) {
        var mended = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (isImpossible(text, i)) {
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended.toString();
    }

    /// A JSON text as it can stand in any XML: what could not stand there is escaped in it.
    static String inJson(String json) {
        return json.indexOf('\uFFFE') < 0 && json.indexOf('\uFFFF') < 0
                ? json
                : json.replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
    }

    /// Whether a text that has been mended needs XML 1.1.
    static boolean needsVersion11(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' && !isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Appends a text that has been mended, so that the same comes back from an attribute or from
    /// between tags.
    static void append(String text, StringBuilder into) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> into.append("&amp;");
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '"' -> into.append("&quot;");
                default -> {
                    if (changesUnderway(unit)) {
                        into.append("&#").append((int) unit).append(';');
                    } else {
                        into.append(unit);
                    }
                }
            }
        }
    }

    /// Whether a parser makes something else of a unit that stands there as it is: white space in
    /// attributes becomes spaces, and 1.1 has more ends of lines.
    private static boolean changesUnderway(char unit) {
        return unit < ' ' || (unit >= 0x7F && unit <= 0x9F) || unit == '\u2028';
    }

    private static boolean isSpace(char unit) {
        return unit == '\t' || unit == '\n' || unit == '\r';
    }

    private static boolean isImpossible(String text, int index) {
        char unit = text.charAt(index);
        if (Character.isSurrogate(unit)) {
            return !isPaired(text, index);
        }
        return unit == 0 || unit >= 0xFFFE;
    }

    private static boolean isPaired(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
